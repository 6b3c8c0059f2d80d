import { hexadecimal, sha1 } from './sha1.ts';

/** The namespace of our names; never to change, since statements would be sent once more under other ids. */
const namespace = [0x6d, 0x2e, 0x8f, 0x54, 0x0b, 0x9a, 0x4c, 0x7e, 0x9d, 0x31, 0x5a, 0xc4, 0x77, 0xe0, 0x1b, 0x68];

/**
 * A UUID made from a name (RFC 9562, version 5): the same for the same parts, in every tab and session, so that what was
 * sent twice is one statement, whatever was forgotten in between.
 */
export function idOf(...parts: readonly (string | number)[]): string {
  const name = new TextEncoder().encode(JSON.stringify(parts));
  const bytes = sha1(new Uint8Array([...namespace, ...name])).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return hexadecimal(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
