import fc from 'fast-check';
import { expect, test } from 'vitest';
import { course, packaged, scenarioCalled, scenarios, unzipped } from './package-parts.ts';
import { structureFaults, xmlFaults } from './schema-check.ts';

const structure = unzipped('cmi5').get('cmi5.xml')!;

test('the course structure is as cmi5 has it', () => {
  expect(structureFaults(structure)).toEqual([]);
});

test.each([
  ['no id', (xml: string) => xml.replace(/<au id="[^"]*"/, '<au')],
  ['an id that is none', (xml: string) => xml.replace(/<au id="[^"]*"/, '<au id="one"')],
  ['an id twice', (xml: string) => xml.replace(/<au id="[^"]*"/, '<au id="urn:dewis:two-stories"')],
  ['a mark above 1', (xml: string) => xml.replace('moveOn=', 'masteryScore="70" moveOn=')],
  ['another word for moving on', (xml: string) => xml.replace('CompletedAndPassed', 'Finished')],
  [
    'a description before its title',
    (xml: string) => xml.replace(/(<title>[^]*?<\/title>)\s*(<description>[^]*?<\/description>)/, '$2$1'),
  ],
  [
    'an objective that is not there',
    (xml: string) => xml.replace('idref="urn:dewis:criterion:PPLHSL19.PC01"', 'idref="urn:x:y"'),
  ],
  ['a text in no language', (xml: string) => xml.replace(' lang="cy-GB"', '')],
  ['no address', (xml: string) => xml.replace(/<url>.*<\/url>/, '')],
])('the check of course structures finds %s', (_, damaged) => {
  expect(damaged(structure)).not.toBe(structure);
  expect(structureFaults(damaged(structure))).not.toEqual([]);
});

test('one unit is the whole course, named in Welsh and English, with the criteria as objectives', () => {
  expect(structure.match(/<au /g)).toHaveLength(1);
  expect(structure).toContain('<course id="urn:dewis:two-stories">');
  expect(structure).toContain('<au id="urn:dewis:two-stories.au" moveOn="CompletedAndPassed" launchMethod="AnyWindow"');
  expect(structure).toContain('<langstring lang="cy-GB">Gwasanaeth: dewis da</langstring>');
  expect(structure).toContain('<langstring lang="en-GB">Service: choosing well</langstring>');
  expect(structure).toContain('<objective id="urn:dewis:criterion:PPLHSL19.PC01">');
  expect(structure).not.toContain('K01');
  expect(structure).toContain('<url>index.html</url>');
});

test('a mark is set only where the course asks for one', () => {
  expect(structure).not.toContain('masteryScore');
  const marked = unzipped('cmi5', { ...course, mark: 0.725, lms: { ...course.lms, masteryScore: true } });
  expect(marked.get('cmi5.xml')).toContain(' masteryScore="0.725"');
  expect(structureFaults(marked.get('cmi5.xml')!)).toEqual([]);
});

test('ids stay the same when the words change', () => {
  const ids = (title: string) => {
    const files = unzipped('cmi5', course, [packaged(scenarioCalled('one', { cy: title, en: title })), scenarios[1]!]);
    return files.get('cmi5.xml')!.match(/ id(ref)?="[^"]*"/g);
  };
  expect(ids('Un')).toEqual(ids('Dau'));
});

test('the package has what speaks to a store and nothing of SCORM, and packages of SCORM the other way round', () => {
  const names = [...unzipped('cmi5').keys()];
  expect(names).toContain('cmi5.js');
  expect(names.filter((name) => /\.(xsd|dtd)$|imsmanifest|metadata/.test(name))).toEqual([]);
  expect(unzipped('cmi5').get('index.html')).toContain('<link rel="modulepreload" href="cmi5.js">');
  expect(unzipped('cmi5').get('licences.txt')).toContain('Apache');
  for (const version of ['1.2', '2004-4'] as const) {
    const scorm = unzipped(version);
    expect([...scorm.keys()].filter((name) => name.includes('cmi5'))).toEqual([]);
    expect(scorm.get('index.html')).not.toContain('cmi5.js');
    expect(scorm.get('licences.txt')).not.toContain('Apache');
  }
});

test('any text in titles and descriptions gives a course structure that is valid', () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(fc.record({ cy: anyText, en: anyText }), (title) => {
      const xml = unzipped('cmi5', { ...course, title, description: title }).get('cmi5.xml')!;
      expect([...xmlFaults(xml), ...structureFaults(xml)]).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
