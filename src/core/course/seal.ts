import { digits } from '../play/digits.ts';
import { hashOf } from '../play/hash.ts';

/** Characters of a checksum. */
export const sealLength = 4;

/** Four characters that change with any other character of the text. */
export function checksum(text: string): string {
  return digits(hashOf(text) % 64 ** sealLength, sealLength);
}

/** A text with its checksum behind it. */
export function sealed(text: string): string {
  return text + checksum(text);
}

/** The text that was sealed, or `undefined` where it is cut, altered or never was. */
export function unsealed(text: string): string | undefined {
  const body = text.slice(0, -sealLength);
  return body.length > 0 && text === sealed(body) ? body : undefined;
}

/** Whether a text ends with `.` and the checksum of all before it, as a stored state does in every format. */
export function endsSealed(text: string): boolean {
  const end = text.lastIndexOf('.');
  return end >= 0 && text.slice(end + 1) === checksum(text.slice(0, end));
}
