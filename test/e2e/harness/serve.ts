import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Package } from './zip.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

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

/** Serves an LMS page and unpacked packages on 127.0.0.1: `/open/<zip>` goes to the page that zip's manifest launches. */
export async function serve(
  packages: ReadonlyMap<string, Package>,
  lmsScript: string,
): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    if (!/^127\.0\.0\.1:\d+$/.test(request.headers.host ?? '')) return void response.writeHead(403).end();
    answer(request, response);
  });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/lms') return send('text/html; charset=utf-8', lmsPage);
    if (pathname === '/lms.js') return send('text/javascript; charset=utf-8', lmsScript);
    const [, place = '', zip = '', path = ''] = /^\/(open|content)\/([^/]+)(?:\/(.+))?$/.exec(pathname) ?? [];
    const opened = packages.get(zip);
    const { search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (opened && place === 'open')
      return response.writeHead(302, { location: `/content/${zip}/${opened.launch}${search}` }).end();
    const file = opened?.files.get(decodeURIComponent(path));
    if (file) return send(mediaTypes[extname(path)] ?? 'application/octet-stream', file);
    return response.writeHead(404).end();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
