import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { scormVersions } from '../../src/core/course/package-config.ts';
import type { ScormVersion } from '../../src/core/course/package-config.ts';
import type { PackageFacts } from '../../src/core/course/package-facts.ts';
import { trialFiles } from '../../src/packaging/trial-files.ts';
import { course, parts, scenarios, unzipped } from './package-parts.ts';
import { manifestFaults } from './schema-check.ts';

/** The package for trying an LMS with. */
function trial(version: ScormVersion): Map<string, string> {
  return new Map([...trialFiles(parts, course, version, scenarios)].map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test.each(scormVersions)('of %s it is valid, and lists every file and no other', (version) => {
  const files = trial(version);
  expect(manifestFaults(files)).toEqual([]);
  const listed = [...files.get('imsmanifest.xml')!.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path);
  expect(listed.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
});

test.each(scormVersions)('of %s it opens the administrator’s page, and holds no course', (version) => {
  const files = trial(version);
  expect(files.get('imsmanifest.xml')).toMatch(/<resource [^>]*href="index\.html"/);
  expect(files.get('index.html')).toBe(unzipped(version).get('check.html'));
  expect([...files.keys()].filter((path) => /^(?:dewis|story|text|art|chunks)/.test(path))).toEqual([]);
  expect((JSON.parse(files.get('check.json')!) as PackageFacts).id).toBe(course.id);
});

test.each(scormVersions)('of %s an LMS takes it for another package than the course', (version) => {
  const [own, courses] = [trial(version), unzipped(version)].map((files) => files.get('imsmanifest.xml')!);
  const idOf = (manifest = '') => /<manifest identifier="([^"]+)"/.exec(manifest)![1];
  expect(idOf(own)).not.toBe(idOf(courses));
  expect(own).toContain('Tudalen y gweinyddwr');
});
