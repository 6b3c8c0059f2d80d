import { expect, test } from 'vitest';
import { scormVersions } from '../../src/core/course/package-config.ts';
import { courseAlone } from '../../src/packaging/config.ts';
import { course, packaged, scenarioCalled, unzipped } from './package-parts.ts';
import { manifestFaults, xmlFaults } from './schema-check.ts';

const editions = { '1.2': '1.2', '2004-3': '2004 3rd Edition', '2004-4': '2004 4th Edition' } as const;
const asking = { ...course, lms: { ...course.lms, masteryScore: true } };

test.each(scormVersions)('a %s manifest is valid by the schema files in its own package', (version) => {
  for (const of of [course, asking]) expect(manifestFaults(unzipped(version, of))).toEqual([]);
});

test.each(scormVersions)('the schema check of %s does find a fault', (version) => {
  const files = unzipped(version);
  const manifest = files.get('imsmanifest.xml')!;
  const broken = [
    manifest.replace(/type="webcontent" /, ''),
    manifest.replace('"sco"', '"SCO"'),
    manifest.replace(/<item identifier="[^"]*"/, '<item'),
    manifest.replace('<resources>', '<resources><title>no place for one</title>'),
  ];
  if (version === '1.2')
    broken.push(manifest.replace('imsmd:keyword>', 'imsmd:keywords>').replace('</imsmd:keyword>', '</imsmd:keywords>'));
  for (const text of broken) expect(manifestFaults(new Map([...files, ['imsmanifest.xml', text]]))).toHaveLength(1);
  const [schema] = [...files.keys()].filter((path) => path.startsWith('imscp'));
  expect(manifestFaults(new Map([...files].filter(([path]) => path !== schema)))).not.toEqual([]);
});

test.each(scormVersions)('a %s manifest lists every file of the zip once, and no file that is not there', (version) => {
  const files = unzipped(version);
  const listed = [...files.get('imsmanifest.xml')!.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
  expect(listed.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
});

test.each(scormVersions)(
  'a %s manifest names its version exactly, and spells the type as that version does',
  (version) => {
    const manifest = unzipped(version).get('imsmanifest.xml')!;
    expect(manifest).toContain(`<schemaversion>${editions[version]}</schemaversion>`);
    expect(manifest).toContain(version === '1.2' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"');
  },
);

test.each(scormVersions)('the title of %s stands in both languages, Welsh first', (version) => {
  expect(unzipped(version).get('imsmanifest.xml')).toContain(
    '<title>Gwasanaeth: dewis da / Service: choosing well</title>',
  );
});

test('a title too long for SCORM 1.2 is cut, and the manifest stays valid', () => {
  const files = unzipped('1.2', { ...course, title: { cy: 'ŵ🍽'.repeat(80), en: 'long '.repeat(40) } });
  expect(manifestFaults(files)).toEqual([]);
  expect(files.get('imsmanifest.xml')).toContain('…</title>');
});

test('a mastery score is set only where the course asks for one', () => {
  for (const version of scormVersions) {
    expect(unzipped(version).get('imsmanifest.xml')).not.toMatch(/masteryscore>|minNormalizedMeasure|imsss:objectives/);
  }
  expect(unzipped('1.2', asking).get('imsmanifest.xml')).toContain('<adlcp:masteryscore>70</adlcp:masteryscore>');
  const manifest = unzipped('2004-4', asking).get('imsmanifest.xml')!;
  expect(manifest).toContain('<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>');
  expect(manifest).toContain('<imsss:primaryObjective satisfiedByMeasure="true">');
});

test('SCORM 2004 leaves completion and success to the content, and hides previous and continue only', () => {
  for (const version of ['2004-3', '2004-4'] as const) {
    const manifest = unzipped(version).get('imsmanifest.xml')!;
    expect(manifest).toContain('completionSetByContent="true" objectiveSetByContent="true"');
    expect([...manifest.matchAll(/hideLMSUI>(\w+)</g)].map(([, hidden]) => hidden)).toEqual(['previous', 'continue']);
    expect(manifest).not.toContain('imsss:objective ');
  }
});

test('identifiers stay the same from release to release while the manifest’s version follows the content', () => {
  const of = (title: string) => {
    const scenario = scenarioCalled('one', { cy: title, en: title });
    const manifest = unzipped('1.2', courseAlone(course, scenario), [packaged(scenario)]).get('imsmanifest.xml')!;
    return {
      ids: [...manifest.matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id),
      version: / version="([^"]*)" *\n/.exec(manifest)?.[1],
    };
  };
  expect(of('Un').ids).toEqual(of('Dau').ids);
  expect(of('Un').ids).toContain('dewis-one');
  expect(of('Un').version).not.toBe(of('Dau').version);
  expect(of('Un').version).toMatch(/^0\.1\.0\+[0-9a-f]{8}$/);
});

test('a catalogue finds title, description, keywords, both languages and the criteria in the metadata', () => {
  for (const version of scormVersions) {
    const files = unzipped(version);
    const metadata = files.get(version === '1.2' ? 'imsmanifest.xml' : 'metadata.xml')!;
    expect(xmlFaults(metadata)).toEqual([]);
    for (const part of [
      'Gwasanaeth: dewis da',
      'Service: choosing well',
      'Dwy stori.',
      'Two stories.',
      'lletygarwch',
      'hospitality',
    ])
      expect(metadata).toContain(`>${part}<`);
    expect(metadata).toMatch(/language>cy<[^]*language>en</);
    expect(metadata).toContain('>PPLHSL19.PC01<');
    expect(metadata).not.toContain('PPLHSL19.K01');
  }
});

test('the metadata holds every element that SCORM makes mandatory for a package', () => {
  const within = (metadata: string, names: string) =>
    names.split(' ').filter((name) => !new RegExp(`<(imsmd:)?${name}[ >]`).test(metadata));
  const mandatory12 =
    'general title catalogentry catalog entry description keyword lifecycle version status metametadata metadatascheme ' +
    'technical format location rights cost copyrightandotherrestrictions classification purpose';
  expect(within(unzipped('1.2').get('imsmanifest.xml')!, mandatory12)).toEqual([]);
  const mandatory2004 =
    'general identifier title description keyword lifeCycle version status metaMetadata metadataSchema technical format ' +
    'rights cost copyrightAndOtherRestrictions';
  expect(within(unzipped('2004-4').get('metadata.xml')!, mandatory2004)).toEqual([]);
});
