import type { IncomingMessage, ServerResponse } from 'node:http';
import { encode } from './encoding.ts';
import { compressible } from './media-type.ts';

/** What a route answers; bytes are compressed on the way out where that helps. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  const type = 'application/json; charset=utf-8';
  return { status, type, body: JSON.stringify(value), headers: { 'Cache-Control': 'no-store', ...headers } };
}

export function plain(text: string, status: number): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n`, headers: { 'Cache-Control': 'no-store' } };
}

export async function send(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  const headers: Record<string, string> = {
    'Content-Type': reply.type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...reply.headers,
  };
  if (headers['ETag'] && request.headers['if-none-match'] === headers['ETag']) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  let body = bytes;
  if (compressible(reply.type)) {
    headers['Vary'] = 'Accept-Encoding';
    const encoded = await encode(bytes, request.headers['accept-encoding'] ?? '');
    body = encoded.body;
    if (encoded.encoding) headers['Content-Encoding'] = encoded.encoding;
  }
  headers['Content-Length'] = String(body.byteLength);
  response.writeHead(reply.status, headers).end(request.method === 'HEAD' ? undefined : body);
}
