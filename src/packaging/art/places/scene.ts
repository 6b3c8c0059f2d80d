/**
 * What every place is drawn with: the frame, the tints and the light/dark switch.
 *
 * A place is 800 × 600 and shown with "slice", so between a panel of 360 × 150
 * and one of 640 × 720 only x 133–667, y 133–467 is always seen. A character
 * stands over the middle and right: what tells the place goes left and high.
 */

/** Fill classes: their colour on the light page and on the dark one, and how dense they are there. `k` is the line. */
const TINTS = {
  a: ['#FBF7F0', '#18212B'], // paper, pale wall
  b: ['#F3E9D9', '#1E2934'], // wall
  c: ['#E8DAC3', '#27333F'], // wall in shade, panels
  d: ['#DAC4A4', '#3A352F'], // wood, floor
  e: ['#C0A27B', '#4A4037'], // wood in shade
  f: ['#FFFFFF', '#AAB0B3'], // china, paper
  p: ['#FFFFFF', '#56626D'], // tiles, enamel, cloth: what is white and large takes no light from a face at night
  g: ['#D8735F', '#9C4A3E'], // coral
  h: ['#86B5B2', '#2E5F64'], // sea
  i: ['#EFCB78', '#E3B659'], // light and brass: glows in the dark as well
  j: ['#98B78F', '#3F6650'], // leaf
  m: ['#8793A0', '#43515F'], // slate, steel
  n: ['#D7E5E6', '#22384A'], // sky, glass
  o: ['#EBC3AC', '#5A3F3F'], // rose, brick
  r: ['#D7E5E6', '#E3B659'], // a window with somebody behind it: glass by day, a lamp by night
  t: ['#B4BFCB', '#22384A'], // evening sky
  q: ['#6A5848', '#0B1117'], // the front edge: what stands between us and the room, against the light
  s: ['#4A3423', '#04070B', 0.16, 0.42], // shade
  l: ['#FFF3CC', '#F2C66E', 0.6, 0.15], // light that falls
} as const satisfies Readonly<Record<string, readonly [string, string, number?, number?]>>;

/** Lines are softer than the ink of the characters, so that people stand in front. */
const LINE = ['#7D6F60', '#0C1218'] as const;

/** A fill's class. */
export type Tint = keyof typeof TINTS;

/** A whole place from its layers, back to front; only the tints it uses are written. */
export function scene(...layers: readonly string[]): string {
  const body = layers.join('');
  const used = (Object.keys(TINTS) as Tint[]).filter((tint) => body.includes(`class="${tint}"`));
  const rules = (mode: 0 | 1): string =>
    used.map((tint) => rule(tint, mode)).join('') + `.k{stroke:${LINE[mode]}}`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" preserveAspectRatio="xMidYMid slice">' +
    `<style>${rules(0)}@media(prefers-color-scheme:dark){${rules(1)}}</style>` +
    `<g class="k" fill="none" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">${body}</g></svg>\n`
  );
}

function rule(tint: Tint, mode: 0 | 1): string {
  const density: number | undefined = TINTS[tint][mode === 0 ? 2 : 3];
  return `.${tint}{fill:${TINTS[tint][mode]}${density === undefined ? '' : `;opacity:${density}`}}`;
}

/** Where light does not come: under, behind and beside things, away from what lights the place. */
export const shade = (d: string): string => wash('s', d);

/** Where light falls: from a window, under a lamp. */
export const light = (d: string): string => wash('l', d);

/** What stands nearest, cut by the frame. */
export const front = (d: string): string => wash('q', d);

/** A filled and outlined path. */
export const shape = (tint: Tint, d: string): string => `<path class="${tint}" d="${d}"/>`;

/** A filled path without outline: light, shade, water. */
export const wash = (tint: Tint, d: string, opacity = 1): string =>
  `<path class="${tint}" d="${d}" stroke="none"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;

/** Lines without fill. */
export const lines = (d: string, width = 4): string => `<path d="${d}"${width === 4 ? '' : ` stroke-width="${width}"`}/>`;

/** A box with an outline; `r` rounds the corners. */
export const box = (tint: Tint, x: number, y: number, w: number, h: number, r = 0): string =>
  `<rect class="${tint}" x="${x}" y="${y}" width="${w}" height="${h}"${r === 0 ? '' : ` rx="${r}"`}/>`;

/** An ellipse with an outline. */
export const oval = (tint: Tint, cx: number, cy: number, rx: number, ry = rx): string =>
  `<ellipse class="${tint}" cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/>`;

/** A drawing put somewhere else, and if wished larger or smaller. */
export const at = (x: number, y: number, drawing: string, scale = 1): string =>
  `<g transform="translate(${x} ${y})${scale === 1 ? '' : `scale(${scale})`}">${drawing}</g>`;

/** The same drawing at several x, all at one y. */
export const row = (xs: readonly number[], y: number, drawing: string): string => xs.map((x) => at(x, y, drawing)).join('');
