import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { CheckOptions } from '../../src/cli/check.ts';
import { wordsIn } from '../../src/cli/words.ts';
import type { Report } from '../../src/report/data/report.ts';
import { withWarnings } from '../fixtures/reports.ts';
import { smallFiles } from '../fixtures/small-folder.ts';
import { writeSmallFolder } from '../fixtures/written-folder.ts';

// `dewis check FILE`: a folder with a scenario that has warnings and one, `other`, that has none.

const words = await wordsIn('en');
const other = smallFiles['one-call.yaml']!.replace('id: one-call', 'id: other').replaceAll('Thank you', 'Many thanks');
const course = smallFiles['course.yaml']!.replace('- id: one-call', '- id: one-call\n  - id: other');
let root = '';
let folder = '';

async function checked(file: string, options: Partial<CheckOptions> = {}) {
  const printed: string[] = [];
  const saying = { print: (line: string) => printed.push(line), note: () => undefined };
  const code = await check(join(folder, file), { format: 'text', language: 'en', ...options }, words, saying);
  return { code, printed: printed.join('\n') };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dewis-file-'));
  folder = writeSmallFolder(join(root, 'scenarios'), { ...withWarnings, 'other.yaml': other, 'course.yaml': course });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a file alone is told of, and the exit code is its own', async () => {
  const one = await checked('one-call.yaml');
  expect(one.code).toBe(1);
  expect(one.printed).toContain('[label-length]');
  expect(one.printed).not.toContain('other.yaml');
  expect(await checked('other.yaml')).toEqual({ code: 0, printed: `Nothing to mend in ${join(folder, 'other.yaml')}` });
});

describe('what it is told as holds that file alone', () => {
  test('JSON', async () => {
    const report = JSON.parse((await checked('one-call.yaml', { format: 'json' })).printed) as Report;
    expect([report.file, report.scenarios.map(({ id }) => id)]).toEqual(['one-call.yaml', ['one-call']]);
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set(['one-call.yaml']));
    expect(report.course).not.toHaveProperty('limits');
  });

  test('SARIF', async () => {
    const { printed } = await checked('other.yaml', { format: 'sarif' });
    expect((JSON.parse(printed) as Log).runs[0]!.results).toEqual([]);
  });

  test('a report under the title of the scenario, without a word of the others', async () => {
    const html = join(root, 'found.html');
    await checked('one-call.yaml', { html });
    const page = readFileSync(html, 'utf8');
    expect(page).toContain('<title>Report of the check: One call</title>');
    expect(page).toContain('Thank you');
    expect(page).not.toContain('Many thanks');
  });
});

test('a file below the folder is told of too, and so is the course', async () => {
  writeFileSync(join(folder, 'standards/test1.yaml'), smallFiles['standards/test1.yaml']!.replace('"2026"', 'soon'));
  expect((await checked('standards/test1.yaml')).printed).toMatch(/\/standards\/test1\.yaml\n.*\[bad-date\]/);
  expect((await checked('course.yaml')).code).toBe(0);
});

test('a scenario that cannot be read for what its standard holds is told of the standard', async () => {
  writeFileSync(join(folder, 'standards/test1.yaml'), smallFiles['standards/test1.yaml']!.replace('"2026"', 'soon'));
  const { code, printed } = await checked('one-call.yaml');
  expect(code).toBe(1);
  expect(printed).toContain('[bad-date]');
});

test('a file that is not there, or is none of those that are read, is misuse', async () => {
  writeFileSync(join(folder, 'notes.txt'), 'not ours');
  mkdirSync(join(folder, 'drafts'));
  await expect(checked('nowhere.yaml')).rejects.toMatchObject({ code: 'file-missing' });
  await expect(checked('notes.txt')).rejects.toMatchObject({ code: 'file-not-checked' });
});
