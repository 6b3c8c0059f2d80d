import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageFormats, scormVersions } from '../../src/core/course/package-config.ts';
import type { PackageConfig, ScormVersion } from '../../src/core/course/package-config.ts';
import type { PackageFacts } from '../../src/core/course/package-facts.ts';
import { pack } from '../../src/packaging/pack.ts';
import type { PackagingParts } from '../../src/packaging/package-files.ts';
import { hostedFiles, thinFiles } from '../../src/packaging/thin-files.ts';
import type { ThinParts } from '../../src/packaging/thin-files.ts';
import type { ThinConfig } from '../../src/relay/thin-config.ts';
import { course, parts, scenarios, unzipped } from './package-parts.ts';
import { manifestFaults } from './schema-check.ts';

const at = { address: 'https://learn.example.org/dewis/two-stories/index.html', origin: 'https://learn.example.org' };
const thin: ThinParts = {
  player: new Map([['thin.js', strToU8('export const a=1;')]]),
  template: readFileSync('scorm/thin.html', 'utf8'),
  licences: 'MIT',
};

/** A thin package as a stranger finds it. */
function thinPackage(version: ScormVersion, of = course): Map<string, string> {
  const zip = pack(thinFiles(parts, thin, of, version, scenarios, at));
  return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function dataIn(page: string, id: string): unknown {
  return JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`).exec(page)![1]!);
}

test.each(scormVersions)('a thin package of %s is valid, and its manifest lists every file and no other', (version) => {
  const files = thinPackage(version);
  expect(manifestFaults(files)).toEqual([]);
  const listed = [...files.get('imsmanifest.xml')!.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path);
  expect(listed.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
});

test('hostile titles leave it valid, and its page whole', () => {
  const title = { cy: '</title><script>alert(1)</script> " & ŵŷ', en: "--> {{config}} $& '" };
  for (const version of scormVersions) {
    const files = thinPackage(version, { ...course, title });
    expect(manifestFaults(files)).toEqual([]);
    expect(files.get('index.html')!.match(/<script/g)).toHaveLength(2);
    expect(files.get('index.html')!.match(/<iframe/g)).toHaveLength(1);
  }
});

test.each(scormVersions)(
  'its page of %s knows the address and the names of the API, and may frame that origin alone',
  (version) => {
    const page = thinPackage(version).get('index.html')!;
    const config = dataIn(page, 'thin') as ThinConfig;
    expect(config).toMatchObject({ address: at.address, version: version === '1.2' ? '1.2' : '2004' });
    expect(config.calls.set).toBe(version === '1.2' ? 'LMSSetValue' : 'SetValue');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      'img-src data:',
      'frame-src https://learn.example.org',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(page).toContain('<iframe title="Gwasanaeth: dewis da / Service: choosing well"');
    // The administrator's page copies its bundle where a frame may not save files.
    expect(page).toMatch(/<iframe [^>]*allow="clipboard-write"/);
    expect(page).toMatch(/<noscript>[^]*lang="cy"[^]*lang="en"[^]*<\/noscript>/);
  },
);

test('it carries nothing that is played, so that a correction needs no new one', () => {
  const names = [...thinPackage('1.2').keys()].filter((path) => !path.endsWith('.xsd'));
  expect(names.filter((path) => !path.startsWith('check.'))).toEqual([
    'imsmanifest.xml',
    'index.html',
    'licences.txt',
    'thin.js',
  ]);
  expect(names).toEqual(expect.arrayContaining(['check.html', 'check.json']));
});

/** What lies at a host: the page, the folder that holds all else, and what is in that. */
function hosted(of: PackagingParts = parts, allowed: readonly string[] = []) {
  const files = hostedFiles(of, course, scenarios, allowed);
  const page = strFromU8(files.get('index.html')!);
  const [, folder = ''] = /<base href="([^"]+)">/.exec(page)!;
  const within = new Map(
    [...files].flatMap(([path, bytes]) => (path === 'index.html' ? [] : [[path, bytes] as const])),
  );
  const inside = new Map([...within].map(([path, bytes]) => [path.slice(folder.length), bytes]));
  return { page, folder, within, inside, config: dataIn(page, 'course') as PackageConfig };
}

test('what lies at the host is the same for every version, and alone carries what speaks to a thin package', () => {
  const { page, inside, config } = hosted();
  expect(config).toMatchObject({ format: 'hosted', course: { id: 'two-stories' } });
  expect('allowed' in config).toBe(false);
  expect(page).toContain('<link rel="modulepreload" href="relay.js">');
  expect([...inside.keys()]).toEqual(expect.arrayContaining(['relay.js', 'dewis.js', 'play.js', 'story/one.cy.json']));
  expect([...inside.keys()].filter((path) => /manifest|\.xsd$|cmi5|\.html$/.test(path))).toEqual([]);
  for (const format of packageFormats) expect([...unzipped(format).keys()]).not.toContain('relay.js');
});

test('every release lies at the host in a folder of its own, so that whoever is inside keeps theirs', () => {
  const before = hosted();
  const after = hosted({ ...parts, player: new Map([...parts.player, ['dewis.js', strToU8('export const a=2;')]]) });
  expect(before.folder).toMatch(/^[\w.-]+\/$/);
  expect(after.folder).not.toBe(before.folder);
  expect(hosted().folder).toBe(before.folder);
  for (const { folder, within } of [before, after])
    for (const path of within.keys()) expect(path.startsWith(folder)).toBe(true);
});

test('its page takes everything from that folder and from no other host', () => {
  const { page } = hosted();
  expect(page).toMatch(/content="[^"]*; base-uri 'self';/);
  expect(page.indexOf('<base')).toBeLessThan(page.search(/<(link|script)/));
  for (const format of packageFormats) expect(unzipped(format).get('index.html')).not.toContain('<base');
});

test('the administrator’s page over it is told which course this is, and of which release', () => {
  const { inside, folder } = hosted();
  const facts = JSON.parse(strFromU8(inside.get('check.json')!)) as PackageFacts;
  expect(facts).toMatchObject({ id: 'two-stories', format: 'hosted', title: course.title });
  expect(`${facts.release.replace('+', '-')}/`).toBe(folder);
  expect(inside.has('check.js')).toBe(true);
});

test('a host may serve certain LMSs alone', () => {
  const allowed = ['https://lms.example.ac.uk'];
  expect(hosted(parts, allowed).config).toMatchObject({ format: 'hosted', allowed });
});
