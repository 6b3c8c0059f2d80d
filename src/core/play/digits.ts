/** 64 characters, six bits each, all of them safe in `suspend_data`, URLs and JSON. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number as `width` characters, the greatest first; 0 ≤ value < 64^width, a greater one saturates. */
export function digits(value: number, width: number): string {
  let rest = Math.min(Math.max(0, Math.trunc(value)), 64 ** width - 1);
  let text = '';
  for (let place = 0; place < width; place += 1) {
    text = alphabet[rest % 64]! + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** Reads fixed-width fields off a text. Every reader returns `undefined` past the end or at a foreign character. */
export class DigitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  number(width: number): number | undefined {
    if (this.#at + width > this.#text.length) return undefined;
    let value = 0;
    for (let place = 0; place < width; place += 1) {
      const digit = alphabet.indexOf(this.#text[this.#at + place]!);
      if (digit < 0) return undefined;
      value = value * 64 + digit;
    }
    this.#at += width;
    return value;
  }
}
