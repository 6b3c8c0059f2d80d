import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSafePath } from '../package/zip.ts';
import { PreviewError } from '../preview-error.ts';
import { mediaType } from './media-type.ts';
import type { Reply } from './reply.ts';

/**
 * The policy of the preview's own pages. `frame-src 'self'`: packages run in a frame of this very origin, as they do
 * in most LMSs, for they look for the API by walking up their parents.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A built page or one of its files; every page's address gives the same `index.html`, which reads the address. */
export async function pageReply(folder: string, pathname: string): Promise<Reply> {
  const path = isPage(pathname) ? 'index.html' : decodeURIComponent(pathname.slice(1));
  if (!isSafePath(path)) throw new PreviewError('not-found', 404, `There is no ${pathname}.`);
  const body = await readBuilt(folder, path, pathname);
  const hashed = path.startsWith('assets/');
  return {
    status: 200,
    type: mediaType(path),
    body,
    headers: {
      'Cache-Control': hashed ? 'private, max-age=31536000, immutable' : 'no-cache',
      'Content-Security-Policy': policy,
    },
  };
}

function isPage(pathname: string): boolean {
  return pathname === '/' || /^\/(play\/\d+|tracking(\/\d+)?)$/.test(pathname);
}

async function readBuilt(folder: string, path: string, pathname: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, path));
  } catch (cause) {
    const message =
      path === 'index.html'
        ? `The preview's pages are not built: there is no ${path} in ${folder}. Run \`npm run build\`.`
        : `There is no ${pathname}.`;
    throw new PreviewError('not-found', 404, message, { cause });
  }
}
