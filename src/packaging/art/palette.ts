/** The drawings' colours, and the arithmetic that keeps lines visible on every skin. */

/** Line colour of every drawing: the page's ink in look.md. */
export const INK = '#1E2733';

/** Warm paper, for collars, teeth and the cut-out edge round a character. */
export const PAPER = '#FBF7F0';

/** A drawn line is a graphic in WCAG 1.4.11: 3:1 against what it lies on. */
const LINE_CONTRAST = 3;

/** Red, green, blue in 0–255 of six hex digits, with or without `#`. */
function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.replace('#', ''), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Relative luminance 0–1, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio 1–21 of two hex colours, WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0–1) of the way from one hex colour to the other; `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const bytes = channels(from).map((byte, i) => Math.round(byte + ((target[i] ?? byte) - byte) * share));
  return '#' + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Darker than ink, for features on brown skin where ink alone is too near. */
const DEEP = '#0B090C';

/** The colour of features drawn on a skin: ink, deeper ink, or on the darkest skins the same skin made lighter. */
export function lineOn(skin: string): string {
  const dark = [INK, DEEP].find((line) => contrast(line, skin) >= LINE_CONTRAST);
  if (dark !== undefined) return dark;
  for (let share = 0.3; share < 1; share += 0.05) {
    const line = mix(skin, '#FFE9D2', share);
    if (contrast(line, skin) >= LINE_CONTRAST) return line;
  }
  return PAPER;
}

/** Whether features lie light on dark. */
export function isLight(line: string): boolean {
  return line !== INK && line !== DEEP;
}
