import { moreTextPath, openingPath } from '../../src/core/course/package-config.ts';
import type { MoreTexts, Opening } from '../../src/core/scenario/opening.ts';
import { languages } from '../../src/core/scenario/text.ts';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageFormats, scormVersions } from '../../src/core/course/package-config.ts';
import { together } from '../../src/packaging/files.ts';
import type { Files } from '../../src/packaging/files.ts';
import { pack } from '../../src/packaging/pack.ts';
import { packageFiles } from '../../src/packaging/package-files.ts';
import { PackagingError } from '../../src/packaging/packaging-error.ts';
import { schemaSets } from '../../src/packaging/schemas.ts';
import { filled } from '../../src/packaging/template.ts';
import { course, packaged, parts, scenarioCalled, scenarios, unzipped } from './package-parts.ts';

const file = (path: string, content = ''): Files => new Map([[path, strToU8(content)]]);
const shuffled = (files: Files): Files => new Map([...files].reverse());

test('the same input gives the same bytes, in whatever order it came', () => {
  const again = { ...parts, player: shuffled(parts.player) };
  for (const version of scormVersions)
    expect(pack(packageFiles(again, course, version, scenarios))).toEqual(
      pack(packageFiles(parts, course, version, scenarios)),
    );
  expect(pack(new Map([...file('b', '2'), ...file('a', '1')]))).toEqual(
    pack(new Map([...file('a', '1'), ...file('b', '2')])),
  );
});

test('a zip’s names are sorted and its contents come back byte for byte', () => {
  const files = new Map([...file('b/w.txt', 'Tŷ’r Cei'), ...file('a.bin', '\u0000\u00ff')]);
  const back = unzipSync(pack(files));
  expect(Object.keys(back)).toEqual(['a.bin', 'b/w.txt']);
  expect(strFromU8(back['b/w.txt']!)).toBe('Tŷ’r Cei');
});

test.each([
  '../up.js',
  'a/../../b',
  '/etc/passwd',
  'C:\\x',
  'a\\b',
  './a',
  'a//b',
  '.hidden',
  'a/.b',
  'ŵ.svg',
  'a b',
  '',
  'a/',
])('the name "%s" never gets into a package', (path) => {
  expect(() => together(file(path))).toThrow(`"${path}" is not safe`);
});

test('two scenarios may share a picture, but not one name for two pictures', () => {
  expect([...together(file('art/a.svg', '1'), file('art/a.svg', '1')).keys()]).toEqual(['art/a.svg']);
  expect(() => together(file('art/a.svg', '1'), file('art/a.svg', '2'))).toThrow(
    'Two different files would be called "art/a.svg"',
  );
  expect(() => together(file('art/a.svg', '1'), file('art/A.svg', '1'))).toThrow('Two different files');
});

test.each(scormVersions)('%s carries its own schema files byte for byte, and those of no other version', (version) => {
  const files = packageFiles(parts, course, version, scenarios);
  for (const [name, bytes] of parts.schemas[version]) expect(files.get(name)).toEqual(bytes);
  expect([...files.keys()].filter((path) => /\.(xsd|dtd)$/.test(path))).toEqual([...schemaSets[version].names].sort());
});

test('schema files of another version, or too few, are refused', () => {
  const mixed = { ...parts, schemas: { ...parts.schemas, '1.2': parts.schemas['2004-4'] } };
  expect(() => packageFiles(mixed, course, '1.2', scenarios)).toThrow('SCORM 1.2 needs its own set of schema files');
});

test('a package without a built player is refused', () => {
  expect(() => packageFiles({ ...parts, player: new Map() }, course, '1.2', scenarios)).toThrow(
    'Build the player first',
  );
});

test.each(['dewis.js', 'play.js', 'check.js'])(
  'a package whose built player has no %s is refused, by its name',
  (script) => {
    const player = new Map([...parts.player].filter(([path]) => path !== script));
    for (const format of packageFormats) {
      const making = () => packageFiles({ ...parts, player }, course, format, scenarios);
      expect(making).toThrow(PackagingError);
      expect(making).toThrow(`The built player has no ${script}. Build the player first.`);
    }
  },
);

test('each scenario brings its story and its words in both languages, UTF-8 and whole', () => {
  const files = unzipped('2004-3');
  for (const { story, texts } of scenarios) {
    for (const language of languages) {
      const opened = JSON.parse(files.get(openingPath(story.id, language))!) as Opening;
      expect(opened.story).toEqual(JSON.parse(JSON.stringify(story)));
      const { more: _, ...opening } = opened.texts;
      const more = JSON.parse(files.get(moreTextPath(story.id, language))!) as MoreTexts;
      expect({ ...opening, ...more }).toEqual(texts[language]);
    }
  }
  expect(files.get('story/one.cy.json')).toContain('Tŷ’r Cei <a> & \\"ŵ\\"');
});

test('nothing a package plays is loaded from the network', () => {
  for (const version of scormVersions)
    for (const [path, content] of unzipped(version))
      if (/\.(html|css|svg)$/.test(path))
        expect(content.replaceAll('http://www.w3.org/2000/svg', ''), path).not.toMatch(/https?:|\/\//);
});

test('a story’s words decide the release as much as its logic', () => {
  const manifest = (title: string) =>
    unzipped('1.2', course, [packaged(scenarioCalled('one', { cy: title, en: title })), scenarios[1]!]).get(
      'imsmanifest.xml',
    );
  expect(manifest('Un')).not.toBe(manifest('Dau'));
});

test('a template and what fills it cannot drift apart', () => {
  expect(filled('t', '<a>{{x}}</a>', { x: '<&' })).toBe('<a>&#60;&#38;</a>');
  expect(filled('t', 'a\n  {{x}}\nb', { x: { markup: '<c/>\n<d/>' } })).toBe('a\n  <c/>\n  <d/>\nb');
  expect(filled('t', 'a\n  {{x}}\nb', { x: { markup: '' } })).toBe('a\nb');
  expect(() => filled('t', '{{x}}', {})).toThrow('t: nothing fills the slot {{x}}');
  expect(() => filled('t', '', { x: '' })).toThrow('t: no slot {{x}}');
});
