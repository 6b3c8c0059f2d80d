import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Shelf } from '../package/shelf.ts';
import { PreviewError } from '../preview-error.ts';
import { openDatabase } from '../store/database.ts';
import { apiReply, apiRoot } from './api.ts';
import type { Api } from './api.ts';
import { contentReply, contentRoot } from './content.ts';
import { guard } from './guard.ts';
import { pageReply } from './pages.ts';
import { json, plain, send } from './reply.ts';
import type { Reply } from './reply.ts';

export interface PreviewOptions {
  /** The folder of zips, such as `dist/packages`. */
  readonly packages: string;
  /** The folder of scenarios and standards, for the words behind the ids an LMS keeps. */
  readonly scenarios: string;
  /** The SQLite file; `:memory:` keeps nothing. */
  readonly data?: string;
  /** The preview's built pages. */
  readonly pages?: string;
  /** 4600 where none is given, or the next that is free; 0 takes any. A port that is named is taken or refused. */
  readonly port?: number;
}

export interface RunningPreview {
  readonly url: string;
  close(): Promise<void>;
}

export const usualDataFile = '.dewis/preview.sqlite';
const usualPort = 4600;
const portsTried = 20;

/**
 * Starts a small LMS on this machine alone: it listens on 127.0.0.1 and answers to no other name.
 *
 * Packages run in a frame of the same origin as its pages, as they do in most LMSs, because they find the API by
 * walking up their parents. A package can therefore do here whatever the pages can: launch only packages you would
 * upload to your LMS.
 *
 * Throws a `PreviewError`: `data-unusable`, or `port-taken`.
 */
export async function startPreview(options: PreviewOptions): Promise<RunningPreview> {
  const database = openDatabase(options.data ?? usualDataFile);
  const api: Api = { shelf: new Shelf(options.packages), scenarios: options.scenarios, database };
  const pages = options.pages ?? fileURLToPath(new URL('../../../dist/preview', import.meta.url));
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    void answer(api, pages, port, request)
      .then((reply) => send(request, response, reply))
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  });
  try {
    await listen(server, options.port);
  } catch (error) {
    database.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      database.close();
    },
  };
}

async function answer(api: Api, pages: string, port: number, request: IncomingMessage): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const forApi = pathname.startsWith(apiRoot);
  try {
    guard(request, port);
    if (forApi) return await apiReply(api, request, pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new PreviewError('wrong-method', 405, `${pathname} is only to be read.`);
    if (pathname.startsWith(contentRoot)) return await contentReply(api.shelf, pathname);
    return await pageReply(pages, pathname);
  } catch (error) {
    const known = expected(error);
    if (!known) console.error(error);
    const { code, message, status } = known ?? { code: 'unexpected', message: 'Something went wrong.', status: 500 };
    return forApi ? json({ code, message }, status) : plain(message, status);
  }
}

function expected(error: unknown): PreviewError | undefined {
  if (error instanceof PreviewError) return error;
  // decodeURIComponent on an address such as /%zz
  if (error instanceof URIError) return new PreviewError('not-found', 404, 'There is no such address.');
  return undefined;
}

async function listen(server: Server, wanted: number | undefined): Promise<void> {
  const first = wanted ?? usualPort;
  const last = wanted === undefined ? first + portsTried - 1 : first;
  for (let port = first; port <= last; port += 1) if (await tryPort(server, port)) return;
  const ports = first === last ? String(first) : `${first}–${last}`;
  const message = `Ports taken: ${ports}. Stop what is there, or name another with --port.`;
  throw new PreviewError('port-taken', 500, message, { values: { ports } });
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}
