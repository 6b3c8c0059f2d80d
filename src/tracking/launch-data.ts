import { keeps } from '../core/course/course.ts';
import type { Keep } from '../core/course/course.ts';
import type { LmsSettings } from '../core/course/course-file.ts';
import { isLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';

/** What launch data may set over the course's own settings. */
export interface LaunchSettings {
  readonly language?: Language;
  /** 0..1. */
  readonly mark?: number;
  readonly keep?: Keep;
  readonly failed?: LmsSettings['failed'];
  readonly interactions?: boolean;
}

/**
 * Reads launch data such as `lang=cy;mark=80%;keep=best;failed=incomplete;interactions=no`. Settings are parted by
 * `;`, `&`, `,` or white space, `:` serves for `=`, and case does not matter. What is not ours is passed over: launch
 * data belongs to the LMS and may hold anything. The last of two alike holds.
 */
export function parseLaunchData(text: string): LaunchSettings {
  const settings: { -readonly [Name in keyof LaunchSettings]: LaunchSettings[Name] } = {};
  for (const setting of text
    .slice(0, 4096)
    .toLowerCase()
    .split(/[\s;&,]+/)) {
    const [, name, value = ''] = /^(\w+)[=:](.+)$/.exec(setting) ?? [];
    const mark = name === 'mark' ? markOf(value) : undefined;
    if ((name === 'lang' || name === 'language') && isLanguage(value)) settings.language = value;
    else if (mark !== undefined) settings.mark = mark;
    else if (name === 'keep' && isKeep(value)) settings.keep = value;
    else if (name === 'failed' && (value === 'failed' || value === 'incomplete')) settings.failed = value;
    else if (name === 'interactions' && /^(yes|no|on|off|true|false|1|0)$/.test(value))
      settings.interactions = /^(yes|on|true|1)$/.test(value);
  }
  return settings;
}

// `0.8`, `80` and `80%` are one mark.
function markOf(text: string): number | undefined {
  const [, digits, percent] = /^(\d*\.?\d+)(%?)$/.exec(text) ?? [];
  const value = Number(digits);
  const mark = percent || value > 1 ? value / 100 : value;
  return mark > 0 && mark <= 1 ? mark : undefined;
}

function isKeep(value: string): value is Keep {
  return (keeps as readonly string[]).includes(value);
}
