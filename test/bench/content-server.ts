import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { compressible, mediaType } from '../../src/preview/server/media-type.ts';
import { serveLocally } from '../e2e/harness/local-server.ts';
import type { LocalServer } from '../e2e/harness/local-server.ts';

/** Files by their path below a site's address. */
export type Site = ReadonlyMap<string, Uint8Array>;

export interface ContentServer extends LocalServer {
  /** The size in bytes of an answer's body as it is sent: `/<site>/<path>`. */
  sizeOf(path: string): number;
}

/**
 * Serves sites on 127.0.0.1, text gzipped at level 9, as an LMS behind a well set up server does.
 *
 * @param hold Milliseconds every answer is held back, so that what is asked in a row can be told from what is asked
 *   side by side.
 */
export async function serveContent(sites: ReadonlyMap<string, Site>, hold = 0): Promise<ContentServer> {
  const bodies = new Map<string, Body>();
  for (const [site, files] of sites)
    for (const [path, bytes] of files) bodies.set(`/${site}/${path}`, bodyOf(path, bytes));
  const server = await serveLocally((path, _, response) => {
    const body = bodies.get(path);
    if (!body) return void response.writeHead(404).end();
    const send = () => void response.writeHead(200, body.headers).end(body.bytes);
    if (hold > 0) void wait(hold).then(send);
    else send();
  });
  return { ...server, sizeOf: (path) => bodies.get(path)?.bytes.length ?? 0 };
}

interface Body {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string | number>>;
}

function bodyOf(path: string, plain: Uint8Array): Body {
  const type = mediaType(path);
  const gzipped = compressible(type);
  const bytes = gzipped ? gzipSync(plain, { level: 9 }) : plain;
  return {
    bytes,
    headers: {
      'content-type': type,
      'content-length': bytes.length,
      'cache-control': 'private, max-age=600',
      ...(gzipped && { 'content-encoding': 'gzip' }),
    },
  };
}
