import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Files by their path below a site's address. */
export type Site = ReadonlyMap<string, Uint8Array>;

export interface ContentServer {
  readonly origin: string;
  /** Every path answered so far, in order, with its site. */
  readonly asked: readonly string[];
  /** The size in bytes of an answer's body as it is sent: `/<site>/<path>`. */
  sizeOf(path: string): number;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

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
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const body = bodies.get(path);
    if (!/^127\.0\.0\.1:\d+$/.test(request.headers.host ?? '') || !body) return void response.writeHead(404).end();
    asked.push(path);
    if (hold > 0) await wait(hold);
    response.writeHead(200, body.headers).end(body.bytes);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    sizeOf: (path) => bodies.get(path)?.bytes.length ?? 0,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Body {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string | number>>;
}

function bodyOf(path: string, plain: Uint8Array): Body {
  const type = types[extname(path)];
  const gzipped = type !== undefined && type !== 'font/woff2';
  const bytes = gzipped ? gzipSync(plain, { level: 9 }) : plain;
  return {
    bytes,
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-length': bytes.length,
      'cache-control': 'private, max-age=600',
      ...(gzipped && { 'content-encoding': 'gzip' }),
    },
  };
}
