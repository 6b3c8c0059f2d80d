/**
 * SHA-1 of bytes (FIPS 180-4), as RFC 9562 wants it for names. Not for keeping anything safe. The browser's own works only
 * on pages served over https, and answers later.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const blocks = padded(message);
  const words = new Uint32Array(80);
  for (let block = 0; block < blocks.byteLength; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = blocks.getUint32(block + at * 4);
    for (let at = 16; at < 80; at += 1)
      words[at] = turned(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1);
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (let at = 0; at < 80; at += 1) {
      const [mixed, constant] = roundOf(at, b, c, d);
      const next = (turned(a, 5) + mixed + e + constant + words[at]!) | 0;
      [a, b, c, d, e] = [next, a, turned(b, 30), c, d];
    }
    for (const [at, value] of [a, b, c, d, e].entries()) state[at] = (state[at]! + value) | 0;
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [at, value] of state.entries()) digest.setUint32(at * 4, value >>> 0);
  return new Uint8Array(digest.buffer);
}

/** Bytes as pairs of digits. */
export function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function roundOf(at: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

// A one, zeros, and the length in bits in the last eight bytes.
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}
