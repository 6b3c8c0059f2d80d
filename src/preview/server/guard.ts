import type { IncomingMessage } from 'node:http';
import { PreviewError } from '../preview-error.ts';

const safeMethods = new Set(['GET', 'HEAD']);

/**
 * Lets through what the preview's own pages ask, and nobody else.
 *
 * The address is checked by name, so that a page elsewhere whose name was made to point at this machine (DNS rebinding)
 * gets nothing; a write must come from a page of this address, so that a page elsewhere cannot forge one. Throws
 * `foreign-host` or `foreign-origin`.
 */
export function guard(request: IncomingMessage, port: number): void {
  const { host = '', origin } = request.headers;
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host.toLowerCase()))
    throw new PreviewError('foreign-host', 403, `This is a preview on 127.0.0.1:${port}; it answers to no other name.`);
  const site = request.headers['sec-fetch-site'];
  const own = origin === `http://${host.toLowerCase()}`;
  if (!safeMethods.has(request.method ?? '') && !own)
    throw new PreviewError('foreign-origin', 403, "Only the preview's own pages may write.");
  const navigated = request.headers['sec-fetch-mode'] === 'navigate';
  if (typeof site === 'string' && !['same-origin', 'none'].includes(site) && !navigated)
    throw new PreviewError('foreign-origin', 403, "Only the preview's own pages may read.");
}
