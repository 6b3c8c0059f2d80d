import type { Language } from '../../core/scenario/text.ts';

/** A number with at most two decimals, never an exponent: more was refused by LMSs. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** An identifier both versions take everywhere: `[A-Za-z0-9_]`, at most the 250 of a 2004 short identifier. */
export function identifier(text: string): string {
  return text.replace(/\W/g, '_').slice(0, 250);
}

/** SCORM 1.2 CMITimespan, `HHHH:MM:SS.SS`, saturating at its largest. */
export function timespan12(seconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(seconds * 100)), 10_000 * 360_000 - 1);
  const part = (value: number, width: number) => String(Math.floor(value)).padStart(width, '0');
  return [
    part(hundredths / 360_000, 4),
    part((hundredths / 6000) % 60, 2),
    `${part((hundredths / 100) % 60, 2)}.${part(hundredths % 100, 2)}`,
  ].join(':');
}

/** SCORM 2004 timeinterval (second,10,2), `PT12.5S`. */
export function timespan2004(seconds: number): string {
  return `PT${decimal(Math.max(0, seconds))}S`;
}

/** SCORM 1.2 CMITime, `HH:MM:SS`: the learner's own clock, since the version has no time zones. */
export function timeOfDay(milliseconds: number): string {
  const time = new Date(milliseconds);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * SCORM 2004 time (second,10,0), `2026-03-01T19:05:09.0Z`: a bare `Z` after the seconds and three digits of a fraction
 * are both refused by some LMSs.
 */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}.0Z`;
}

/**
 * A SCORM 2004 localized string on one line, tag included at most 250 characters. Untagged text would count as English.
 * The stars of our markup are left out.
 */
export function localized(language: Language, text: string): string {
  const line = text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
  const room = 250 - '{lang=cy}'.length;
  // Counted in UTF-16 units, as LMSs do; half a character is never left at the cut.
  const cut = line.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `{lang=${language}}${line.length > room ? `${cut}…` : line}`;
}
