import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaType } from '../../../src/preview/server/media-type.ts';
import { serveLocally } from './local-server.ts';
import type { LocalServer } from './local-server.ts';
import type { Package } from './zip.ts';

const lmsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The LMS of the tests</title>
    <link rel="icon" href="data:,">
    <style>html, body { margin: 0; height: 100% } iframe { display: block; width: 100%; height: 100%; border: 0 }</style>
    <script type="module" src="/lms.js"></script>
  </head>
  <body></body>
</html>`;

/** Answers what is asked at an address; nothing where that is somebody else's. */
export type Answer = (address: string, request: IncomingMessage, response: ServerResponse) => Promise<void> | undefined;

/**
 * Serves an LMS page and unpacked packages on 127.0.0.1: `/open/<zip>` goes to the page that zip's manifest launches.
 *
 * @param besides What else this LMS has.
 */
export function serve(
  packages: ReadonlyMap<string, Package>,
  lmsScript: string,
  besides: Answer = () => undefined,
): Promise<LocalServer> {
  return serveLocally((address, request, response) => {
    const send = (name: string, body: string | Uint8Array) =>
      void response.writeHead(200, { 'content-type': mediaType(name) }).end(body);
    if (address === '/lms') return send('lms.html', lmsPage);
    if (address === '/lms.js') return send(address, lmsScript);
    const [, place = '', zip = '', path = ''] = /^\/(open|content)\/([^/]+)(?:\/(.+))?$/.exec(address) ?? [];
    const opened = packages.get(zip);
    if (opened && place === 'open') {
      const { search } = new URL(request.url ?? '/', 'http://127.0.0.1');
      return void response.writeHead(302, { location: `/content/${zip}/${opened.launch}${search}` }).end();
    }
    const file = opened?.files.get(path);
    if (file) return send(path, file);
    if (!besides(address, request, response)) response.writeHead(404).end();
  });
}
