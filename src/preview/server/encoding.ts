import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Compressed once for as long as the bytes themselves are kept: a package's files live in its shelf. */
const known: Readonly<Record<Encoding, WeakMap<Uint8Array, Promise<Uint8Array>>>> = {
  br: new WeakMap(),
  gzip: new WeakMap(),
};

/** Below this a header costs more than the bytes saved. */
const worthwhile = 512;

export async function encode(bytes: Uint8Array, accepted: string): Promise<{ body: Uint8Array; encoding?: Encoding }> {
  const encoding = bytes.byteLength < worthwhile ? undefined : encodingFor(accepted);
  if (!encoding) return { body: bytes };
  const kept = known[encoding];
  const body = kept.get(bytes) ?? compress[encoding](bytes);
  kept.set(bytes, body);
  return { body: await body, encoding };
}

/** The better of what the browser takes; `q=0` is a refusal. */
function encodingFor(accepted: string): Encoding | undefined {
  const offers = accepted.split(',').map((offer) =>
    offer
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const takes = (name: string) => offers.some(([offer, q]) => offer === name && !/^q=0(\.0*)?$/.test(q ?? ''));
  return (['br', 'gzip'] as const).find(takes);
}
