import type { Tongue } from './words.ts';

/** `22 Tachwedd 2025, 14:05`. The months are our own: some Chromium builds have no Welsh in Intl. */
export function dateAndTime(at: number, { words }: Tongue): string {
  const date = new Date(at);
  return `${date.getDate()} ${words.months[date.getMonth()]} ${date.getFullYear()}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** `14:05:09.123`, for the log. */
export function clockTime(at: number): string {
  const date = new Date(at);
  const milliseconds = String(date.getMilliseconds()).padStart(3, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${milliseconds}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
