import { decodeItem, format } from './item.ts';
import { decodePreferences } from './preferences-codec.ts';
import { checksum } from './seal.ts';

/**
 * The room a stored state was kept in, in characters, where it shows that it was cut: all of it is whole but its end.
 * `undefined` of any other.
 */
export function roomShownBy(text: string): number | undefined {
  const [mark, , ...items] = text.split('.');
  const end = text.lastIndexOf('.');
  const isWhole = text.slice(end + 1) === checksum(text.slice(0, end));
  if (mark !== `dewis${format}` || isWhole) return undefined;
  const isWholePiece = (piece: string) => (decodeItem(piece) ?? decodePreferences(piece)) !== undefined;
  return items.slice(0, -1).every(isWholePiece) ? text.length : undefined;
}
