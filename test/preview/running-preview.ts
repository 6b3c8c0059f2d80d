import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPreview } from '../../src/preview/server/start.ts';
import type { RunningPreview } from '../../src/preview/server/start.ts';

/** A preview on folders of its own, gone after the test. */
export interface Bench {
  readonly folder: string;
  readonly packages: string;
  start(): Promise<RunningPreview>;
  remove(): Promise<void>;
}

export async function makeBench(zips: Readonly<Record<string, Uint8Array>>): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'dewis-preview-'));
  const at = (name: string) => join(folder, name);
  for (const name of ['packages', 'scenarios/standards', 'pages/assets']) await mkdir(at(name), { recursive: true });
  for (const [name, bytes] of Object.entries(zips)) await writeFile(join(at('packages'), name), bytes);
  await writeFile(at('pages/index.html'), '<!doctype html><title>preview</title>');
  await writeFile(at('pages/assets/main-1.js'), 'export {};');
  await writeFile(at('secret.txt'), 'not for the web');
  return {
    folder,
    packages: at('packages'),
    start: () =>
      startPreview({
        packages: at('packages'),
        scenarios: at('scenarios'),
        data: at('data/preview.sqlite'),
        pages: at('pages'),
        port: 0,
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** A request with the path and the headers as they are given: `fetch` would tidy the one and set the others itself. */
export function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A write as the preview's own page sends it; what comes back is the caller's to know. */
export async function write(url: string, path: string, value: unknown): Promise<{ status: number; body: unknown }> {
  const headers = { 'Content-Type': 'application/json', Origin: new URL(url).origin };
  const answer = await ask(url, path, { method: 'POST', headers, body: JSON.stringify(value) });
  return { status: answer.status, body: JSON.parse(answer.body.toString('utf8')) };
}

export async function read(url: string, path: string): Promise<unknown> {
  const answer = await ask(url, path);
  return JSON.parse(answer.body.toString('utf8'));
}
