import { expect, test } from 'vitest';
import { packageFormats, scormVersions } from '../../src/core/course/package-config.ts';
import type { PackageFacts } from '../../src/core/course/package-facts.ts';
import { course, unzipped } from './package-parts.ts';

test.each(packageFormats)(
  'a package for %s has the administrator’s page beside its own, and says what it is',
  (format) => {
    const files = unzipped(format);
    expect(files.get('check.html')).toContain('<dewis-check></dewis-check>');
    const facts = JSON.parse(files.get('check.json')!) as PackageFacts;
    expect(facts).toMatchObject({ id: 'two-stories', format, title: course.title });
    expect(facts.release).toMatch(/^0\.1\.0\+\w{8}$/);
  },
);

test.each(scormVersions)('the manifest of %s lists the administrator’s page, and has the same release', (version) => {
  const files = unzipped(version);
  const manifest = files.get('imsmanifest.xml')!;
  for (const name of ['check.html', 'check.json']) expect(manifest).toContain(`<file href="${name}"/>`);
  expect(manifest).toContain((JSON.parse(files.get('check.json')!) as PackageFacts).release);
});

test('the administrator’s page allows no more than the launch page of SCORM does', () => {
  const files = unzipped('1.2');
  const policy = (name: string) => /Content-Security-Policy" content="([^"]*)"/.exec(files.get(name)!)![1]!.split('; ');
  const launch = policy('index.html');
  expect(policy('check.html').filter((one) => !launch.includes(one))).toEqual([]);
  expect(files.get('check.html')).not.toMatch(/<style|\sstyle=|\son\w+=|<script>/);
});
