import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AttemptSummary, Catalogue, Launch } from '../../src/preview/protocol.ts';
import { startPreview } from '../../src/preview/server/start.ts';
import type { RunningPreview } from '../../src/preview/server/start.ts';
import { ask, makeBench, read, write } from './running-preview.ts';
import type { Bench } from './running-preview.ts';
import { samplePackage } from './sample-package.ts';

const long = `/* ${'Sgwrs fach. '.repeat(200)} */`;
let bench: Bench;
let preview: RunningPreview;

beforeAll(async () => {
  bench = await makeBench({ 'talk.scorm12.zip': samplePackage({ files: { 'play/long.js': long } }) });
  preview = await bench.start();
});

afterAll(async () => {
  await preview.close();
  await bench.remove();
});

const start = { learner: 1, package: 'talk', version: '1.2', mode: 'normal', language: 'cy', start: 'new' } as const;

async function launched(): Promise<Launch> {
  const begun = await write(preview.url, '/api/attempts', start);
  const { id } = begun.body as AttemptSummary;
  return (await write(preview.url, `/api/attempts/${id}/launches`, {})).body as Launch;
}

test('listens on the loopback address and says where', () => {
  expect(new URL(preview.url).hostname).toBe('127.0.0.1');
});

test.each([['evil.example'], ['127.0.0.1:1'], ['localhost'], ['127.0.0.1.evil.example']])(
  'answers nothing to the host %j',
  async (Host) => {
    const answer = await ask(preview.url, '/api/catalogue', { headers: { Host } });
    expect(answer.status).toBe(403);
    expect(answer.body.toString()).not.toContain('Gwenllian');
  },
);

test('answers to localhost as well', async () => {
  const Host = `localhost:${new URL(preview.url).port}`;
  expect((await ask(preview.url, '/api/catalogue', { headers: { Host } })).status).toBe(200);
});

test.each([['http://evil.example'], ['http://localhost:1'], ['null'], [undefined]])(
  'takes no write from a page of %s',
  async (origin) => {
    const headers = { 'Content-Type': 'application/json', ...(origin ? { Origin: origin } : {}) };
    const body = JSON.stringify({ given: 'Mal', family: 'Ory' });
    const answer = await ask(preview.url, '/api/learners', { method: 'POST', headers, body });
    expect(answer.status).toBe(403);
    const { learners } = (await read(preview.url, '/api/catalogue')) as Catalogue;
    expect(learners.map(({ given }) => given)).not.toContain('Mal');
  },
);

test('gives nothing to a script of another site', async () => {
  const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' };
  expect((await ask(preview.url, '/api/catalogue', { headers })).status).toBe(403);
});

test.each([
  ['/../secret.txt'],
  ['/assets/../../secret.txt'],
  ['/assets/..%2f..%2fsecret.txt'],
  ['/%2e%2e/secret.txt'],
  ['/..%5csecret.txt'],
  ['/assets/%00'],
  ['/%zz'],
  ['/content/talk.scorm12/x/../../../../secret.txt'],
  ['/content/..%2f..%2f/x/secret.txt'],
])('never leaves its folders: %s', async (path) => {
  const answer = await ask(preview.url, path);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain('not for the web');
});

test('serves its pages with a strict policy that lets them frame a package of this origin', async () => {
  for (const path of ['/', '/play/1', '/tracking', '/tracking/1']) {
    const { status, headers } = await ask(preview.url, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-src 'self'.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  }
});

test("serves a package's page from its zip, to be asked for anew each time", async () => {
  const { href } = await launched();
  expect(href).toMatch(/^\/content\/talk\.scorm12\/[0-9a-f]{12}\/play\/index\.html\?from=lms$/);
  const { status, headers, body } = await ask(preview.url, href);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  expect(body.toString()).toContain('<title>Sgwrs fach</title>');
  const again = await ask(preview.url, href, { headers: { 'If-None-Match': String(headers['etag']) } });
  expect(again.status).toBe(304);
});

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
  ['', undefined, (bytes: Buffer) => bytes],
] as const)(
  'compresses a script for a browser that takes %j, and lets it be kept for good',
  async (accept, used, open) => {
    const path = new URL('long.js', new URL((await launched()).href, preview.url)).pathname;
    const { headers, body } = await ask(preview.url, path, { headers: { 'Accept-Encoding': accept } });
    expect(headers['content-encoding']).toBe(used);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
    expect(createHash('sha1').update(open(body)).digest('hex')).toBe(createHash('sha1').update(long).digest('hex'));
  },
);

test('takes a package that was built anew without a restart, at a new address', async () => {
  const before = await launched();
  const files = { 'play/index.html': '<title>Newydd</title>' };
  await writeFile(
    join(bench.packages, 'talk.scorm12.zip'),
    samplePackage({ files: { ...files, 'play/long.js': long } }),
  );
  const after = await launched();
  expect(after.href).not.toBe(before.href);
  expect((await ask(preview.url, after.href)).body.toString()).toContain('Newydd');
  const stale = await ask(preview.url, before.href);
  expect(stale.status).toBe(404);
  expect(stale.body.toString()).toContain('launch it again');
});

test.each([
  ['no JSON', '{', 400],
  ['a wrong version', JSON.stringify({ ...start, version: '1.3' }), 400],
  ['a key too many', JSON.stringify({ ...start, admin: true }), 400],
  ['a learner there is not', JSON.stringify({ ...start, learner: 99 }), 404],
  ['a package there is not', JSON.stringify({ ...start, package: '../secret' }), 404],
])('refuses %s with a sentence', async (_, body, status) => {
  const headers = { 'Content-Type': 'application/json', Origin: new URL(preview.url).origin };
  const answer = await ask(preview.url, '/api/attempts', { method: 'POST', headers, body });
  expect(answer.status).toBe(status);
  expect((JSON.parse(answer.body.toString()) as { message: string }).message).not.toBe('');
});

test('says which method an address does not take', async () => {
  const answer = await ask(preview.url, '/api/catalogue', {
    method: 'DELETE',
    headers: { Origin: new URL(preview.url).origin },
  });
  expect(answer.status).toBe(405);
});

test('refuses a named port that is taken, with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  try {
    await expect(startPreview({ packages: '', scenarios: '', data: ':memory:', port })).rejects.toThrow(
      /taken.*--port/,
    );
  } finally {
    other.close();
  }
});
