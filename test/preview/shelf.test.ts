import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/preview/package/manifest.ts';
import { Shelf } from '../../src/preview/package/shelf.ts';
import { isSafePath, openZip } from '../../src/preview/package/zip.ts';
import type { ScormVersion } from '../../src/core/course/package-config.ts';
import { makeBench } from './running-preview.ts';
import type { Bench } from './running-preview.ts';
import { sampleManifest, samplePackage } from './sample-package.ts';

let bench: Bench;

beforeAll(async () => {
  const whole = samplePackage();
  bench = await makeBench({
    'cut.zip': whole.slice(0, whole.length / 2),
    'words.zip': strToU8('this is no zip'),
    'photos.zip': zipSync({ 'one.txt': strToU8('hello') }),
    'escape.zip': zipSync({ '../outside.txt': strToU8('out'), 'imsmanifest.xml': strToU8(sampleManifest('1.2')) }),
    'tags.zip': samplePackage({ manifest: '<manifest><metadata></manifest>' }),
    'future.zip': samplePackage({ schemaVersion: '2030' }),
    'nothing.zip': samplePackage({ manifest: sampleManifest('1.2').replace('identifierref="resource"', '') }),
    'lost.zip': samplePackage({ manifest: sampleManifest('1.2').replaceAll('index.html', 'gone.html') }),
    'talk.scorm12.zip': samplePackage(),
    'talk.scorm2004-3.zip': samplePackage({ version: '2004-3' }),
    'talk.scorm2004-4.zip': samplePackage({ version: '2004-4' }),
    'other.scorm12.zip': samplePackage({ version: '2004-4' }),
    'talk.cmi5.zip': zipSync({ 'cmi5.xml': strToU8('<courseStructure/>'), 'index.html': strToU8('') }),
  });
  await writeFile(join(bench.packages, 'notes.txt'), 'not a package');
});

afterAll(() => bench.remove());

test('every zip that cannot be launched is one line with its reason', async () => {
  const { faults } = await new Shelf(bench.packages).list();
  expect(Object.fromEntries(faults.map(({ file, code }) => [file, code]))).toEqual({
    'cut.zip': 'not-a-zip',
    'words.zip': 'not-a-zip',
    'photos.zip': 'no-manifest',
    'escape.zip': 'unsafe-path',
    'tags.zip': 'manifest-broken',
    'future.zip': 'unknown-version',
    'nothing.zip': 'nothing-to-launch',
    'lost.zip': 'launch-missing',
  });
  for (const { detail } of faults) expect(detail).toMatch(/^[^\n]+$/);
});

test('the versions of one content stand together, by what their manifests say', async () => {
  const { packages } = await new Shelf(bench.packages).list();
  expect(packages.map(({ summary }) => [summary.group, summary.version])).toEqual([
    ['other.scorm12', '2004-4'],
    ['talk', '1.2'],
    ['talk', '2004-3'],
    ['talk', '2004-4'],
  ]);
});

test('a package for cmi5 is no fault, and nothing to launch here', async () => {
  const { packages, faults } = await new Shelf(bench.packages).list();
  expect(packages.filter(({ summary }) => summary.id === 'talk.cmi5')).toEqual([]);
  expect(faults.filter(({ file }) => file === 'talk.cmi5.zip')).toEqual([]);
});

test('a folder that is not there is one line too', async () => {
  const { packages, faults } = await new Shelf(join(bench.folder, 'nowhere')).list();
  expect(packages).toEqual([]);
  expect(faults.map(({ code }) => code)).toEqual(['no-folder']);
});

test.each<[ScormVersion, string, readonly string[]]>([
  ['1.2', '70', []],
  ['2004-3', '0.7', ['whole']],
  ['2004-4', '0.7', ['whole']],
])('the manifest of SCORM %s says what to launch and what to tell it', (version, mark, objectives) => {
  const manifest = readManifest(openZip(samplePackage({ version })));
  expect(manifest).toEqual({
    version,
    title: { cy: 'Sgwrs fach', en: 'A small talk' },
    launch: 'play/index.html',
    parameters: '?from=lms',
    launchData: 'language=cy',
    mark,
    objectives,
  });
});

test('a title may stand in a file of its own, as 2004 has it', () => {
  const manifest = sampleManifest('2004-4').replace(/<lom>.*<\/lom>/s, '<adlcp:location>lom.xml</adlcp:location>');
  const lom = '<lom><general><title><string language="cy-GB">Ar wahân</string></title></general></lom>';
  const { title } = readManifest(openZip(samplePackage({ version: '2004-4', manifest, files: { 'lom.xml': lom } })));
  expect(title).toEqual({ cy: 'Ar wahân', en: 'Sgwrs fach / A small talk' });
});

test('a manifest cannot draw in a file of this machine', () => {
  const entity = `<!DOCTYPE manifest [<!ENTITY secret SYSTEM "file://${join(bench.folder, 'secret.txt')}">]>`;
  const manifest = sampleManifest('1.2')
    .replace('?>', `?>${entity}`)
    .replace(/<lom>.*<\/lom>/s, '')
    .replace('Sgwrs fach / A small talk', 'x&secret;');
  const { title } = readManifest(openZip(samplePackage({ manifest })));
  expect(title.en).not.toContain('not for the web');
});

test.each([
  ['index.html', true],
  ['a/b c/ŵ.js', true],
  ['', false],
  ['/etc/passwd', false],
  ['../x', false],
  ['a/../../x', false],
  ['a//x', false],
  ['./x', false],
  ['a\\x', false],
  ['C:/x', false],
  ['a\u0000', false],
])('a path in a zip is safe or not: %j', (path, safe) => {
  expect(isSafePath(path)).toBe(safe);
});
