import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { allowedOrigin, hostAddress } from '../../src/cli/build-hosted.ts';
import { BuildPlace } from './build-place.ts';

const place = new BuildPlace();

function hosting(url: string, allowed: readonly string[] = []) {
  for (const file of ['sco/relay.js', 'thin/thin.js']) place.write(file, '');
  return { hosting: { url, allowed, thin: place.at('thin'), out: place.at('hosted') } };
}

test('thin packages come out beside the others, with a folder for the host of each', async () => {
  expect(await place.build(hosting('https://learn.example.org/dewis')), place.printed.join('\n')).toBe(0);
  const thin = readdirSync(place.at('packages')).filter((name) => name.includes('.hosted.'));
  expect(thin).toHaveLength(9);
  expect(readdirSync(place.at('hosted')).sort()).toEqual(['one', 'other', 'two-stories']);
  const [folder = '', ...pages] = readdirSync(place.at('hosted/one'));
  expect(pages).toEqual(['index.html']);
  expect(existsSync(place.at(`hosted/one/${folder}/relay.js`))).toBe(true);
  const { 'index.html': page } = unzipSync(new Uint8Array(readFileSync(place.at('packages/one.hosted.scorm12.zip'))));
  expect(strFromU8(page!)).toContain('"address":"https://learn.example.org/dewis/one/index.html"');
  expect(place.printed.filter((line) => /hosted.* kB$/.test(line))).toHaveLength(12);
});

test('thin packages of an earlier build are left where they are, and told of', async () => {
  await place.build(hosting('https://learn.example.org/dewis'));
  expect(place.printed.join('\n')).not.toContain('--hosted');
  await place.build();
  const told = place.printed.at(-1)!;
  for (const id of ['one', 'other', 'two-stories']) expect(told).toContain(`${id}.hosted.scorm12.zip`);
  expect(told).toContain('--hosted');
  expect(told).not.toContain('--check');
  expect(existsSync(place.at('packages/one.hosted.scorm12.zip'))).toBe(true);
  expect(existsSync(place.at('hosted/one/index.html'))).toBe(true);
});

test.each([
  ['other files', { 'holiday.txt': 'mine' }],
  ['a page of somebody’s own', { 'index.html': '<!doctype html><script id="course" src="course.js"></script>' }],
  ['the page of a package', { 'index.html': '<script type="application/json" id="course">{"format":"1.2"}</script>' }],
])(
  'a folder called after a course that holds %s is left alone, which is one line, and nothing is written',
  async (_, files) => {
    for (const [name, content] of Object.entries(files)) place.write(`hosted/other/${name}`, content);
    await expect(place.build(hosting('https://learn.example.org'))).rejects.toMatchObject({
      code: 'folder-not-ours',
      values: { folder: place.at('hosted/other') },
    });
    const kept = Object.keys(files).map((name) => join('other', name));
    expect(readdirSync(place.at('hosted'), { recursive: true }).sort()).toEqual(['other', ...kept]);
    expect(existsSync(place.options.out)).toBe(false);
  },
);

test('an empty folder, and what an earlier build made for the host, is replaced', async () => {
  mkdirSync(place.at('hosted/one'), { recursive: true });
  await place.build(hosting('https://learn.example.org'));
  const before = readdirSync(place.at('hosted'), { recursive: true }).sort();
  place.write('hosted/one/earlier+release/dewis.js', '');
  await place.build(hosting('https://learn.example.org', ['https://lms.example.ac.uk']));
  expect(readdirSync(place.at('hosted'), { recursive: true })).not.toContain(join('one', 'earlier+release'));
  expect(readdirSync(place.at('hosted')).sort()).toEqual(['one', 'other', 'two-stories']);
  expect(before).toContain(join('one', 'index.html'));
});

test('building twice gives the same bytes', async () => {
  const read = () =>
    readdirSync(place.at('packages')).map((name) => readFileSync(place.at(`packages/${name}`)).toString('base64'));
  await place.build(hosting('https://learn.example.org/dewis/'));
  const once = read();
  await place.build(hosting('https://learn.example.org/dewis'));
  expect(read()).toEqual(once);
});

test.each([
  ['https://learn.example.org', 'https://learn.example.org/'],
  ['https://learn.example.org/a/b', 'https://learn.example.org/a/b/'],
  ['HTTPS://Learn.Example.org:8443/a/', 'https://learn.example.org:8443/a/'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
  ['http://localhost/x', 'http://localhost/x/'],
])('%s is an address for a host', (typed, address) => {
  expect(hostAddress(typed).href).toBe(address);
});

test.each([
  'http://learn.example.org',
  'http://127.0.0.1.example.org',
  'ftp://learn.example.org',
  'javascript:alert(1)',
  'learn.example.org',
  'https://user:secret@learn.example.org',
  'https://learn.example.org/?a',
  'https://learn.example.org/#a',
  'https://*.example.org',
  'https://a;b.example.org',
  'https://learn.example.org/dewis/index.html',
  '//learn.example.org/dewis',
  '../hosted',
  '',
])('"%s" is none, which is one line, and nothing is written', async (url) => {
  await expect(place.build(hosting(url))).rejects.toMatchObject({ code: 'hosted-address', values: { address: url } });
  expect(existsSync(place.options.out)).toBe(false);
});

test.each([
  'https://lms.example.ac.uk/moodle',
  'https://*.example.ac.uk',
  'lms.example.ac.uk',
  'null',
  '*',
  'http://lms.example.ac.uk',
])('"%s" is no origin of an LMS', async (origin) => {
  const build = place.build(hosting('https://learn.example.org', [origin]));
  await expect(build).rejects.toMatchObject({ code: 'allowed-origin', values: { origin } });
});

test('the origin of an LMS may be typed with its slash', () => {
  expect(allowedOrigin('https://lms.example.ac.uk/')).toBe('https://lms.example.ac.uk');
});

test('where the page of thin packages was not built, that is one line', async () => {
  const { hosting: of } = hosting('https://learn.example.org');
  await expect(place.build({ hosting: { ...of, thin: place.at('none') } })).rejects.toMatchObject({
    code: 'player-missing',
  });
});
