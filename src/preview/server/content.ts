import { PreviewError } from '../preview-error.ts';
import type { Shelf, ShelvedPackage } from '../package/shelf.ts';
import { mediaType } from './media-type.ts';
import type { Reply } from './reply.ts';

/** Where a package's files are: `/content/<id>/<revision>/<path in the zip>`. */
export const contentRoot = '/content/';

/** The address of the page to launch. */
export function launchHref({ summary, revision, manifest }: ShelvedPackage): string {
  const path = manifest.launch.split('/').map(encodeURIComponent).join('/');
  return `${contentRoot}${encodeURIComponent(summary.id)}/${revision}/${path}${manifest.parameters}`;
}

/**
 * A file straight from its zip. The revision in the address lets all but pages be cached for good; pages are asked for
 * again each time. The package gets no policy but its own, only that none but the preview may frame it.
 */
export async function contentReply(shelf: Shelf, pathname: string): Promise<Reply> {
  const [id = '', revision = '', ...rest] = pathname.slice(contentRoot.length).split('/').map(decodeURIComponent);
  const found = await shelf.ofRevision(id, revision);
  if (!found) throw new PreviewError('not-found', 404, `There is no package ${id}.`);
  if (found.revision !== revision)
    throw new PreviewError('not-found', 404, `The package ${id} has been built anew since: launch it again.`);
  const path = rest.join('/');
  const body = found.files.get(path);
  if (!body) throw new PreviewError('not-found', 404, `${id}.zip holds no ${path}.`);
  const type = mediaType(path);
  const page = type.startsWith('text/html');
  return {
    status: 200,
    type,
    body,
    headers: {
      'Cache-Control': page ? 'no-cache' : 'private, max-age=31536000, immutable',
      'Content-Security-Policy': "frame-ancestors 'self'",
      ETag: `"${revision}-${Buffer.from(path).toString('base64url')}"`,
    },
  };
}
