import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Log } from 'sarif';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { CheckOptions } from '../../src/cli/check.ts';
import { findingsText, paintFor, unpainted } from '../../src/cli/check-text.ts';
import { wordsIn } from '../../src/cli/words.ts';
import type { Report } from '../../src/report/data/report.ts';
import { smallReport, withWarnings } from '../fixtures/reports.ts';
import { smallFiles } from '../fixtures/small-folder.ts';
import { writeSmallFolder } from '../fixtures/written-folder.ts';

const words = await wordsIn('en');
let root = '';
let folder = '';
const at = (name: string) => join(root, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

async function checked(options: Partial<CheckOptions>) {
  const printed: string[] = [];
  const noted: string[] = [];
  const saying = { print: (line: string) => printed.push(line), note: (line: string) => noted.push(line) };
  const code = await check(folder, { format: 'text', language: 'en', ...options }, words, saying);
  return { code, printed: printed.join('\n'), noted };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dewis-formats-'));
  folder = writeSmallFolder(at('scenarios'), withWarnings);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('as JSON nothing is printed but the JSON, and the exit code is that of the text', async () => {
  const { code, printed } = await checked({ format: 'json' });
  const { findings, scenarios } = JSON.parse(printed) as Report;
  expect(findings.map(({ code }) => code)).toContain('label-length');
  expect(scenarios.map(({ id }) => id)).toEqual(['one-call']);
  expect(code).toBe((await checked({})).code);
});

test('as SARIF every finding of the text is there, in the language asked for', async () => {
  const { printed } = await checked({ format: 'sarif', language: 'cy' });
  const [run] = (JSON.parse(printed) as Log).runs;
  expect(run!.language).toBe('cy');
  expect(run!.results!.map(({ message }) => message.text)).toContain(
    "Mae'r dewis hwn yn rhy fyr neu'n rhy hir. Geiriau yma: 1. Geiriau mewn dewis: 6–22. Gwnewch ef yn hwy neu'n fyrrach.",
  );
});

test('a format that goes to a file leaves the text to be read, and where the files are is said beside it', async () => {
  const text = (await checked({})).printed;
  const { printed, noted } = await checked({ format: 'sarif', output: at('found.sarif'), html: at('found.html') });
  expect(printed).toBe(text);
  expect(noted).toEqual([`The report is in ${at('found.html')}`, `The findings are in ${at('found.sarif')}`]);
  expect(JSON.parse(read('found.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(read('found.html')).toContain('<!doctype html>');
  expect(readdirSync(root).sort()).toEqual(['found.html', 'found.sarif', 'scenarios']);
});

test('a folder that is not there is not made for a file, however odd the place', async () => {
  const failed = { code: 'parent-missing' };
  await expect(checked({ html: at('new/found.html') })).rejects.toMatchObject(failed);
  await expect(checked({ html: '/proc/x/y.html' })).rejects.toMatchObject(failed);
  await expect(checked({ output: at('new/found.txt') })).rejects.toMatchObject(failed);
  expect(readdirSync(root)).toEqual(['scenarios']);
});

test('the report and the findings do not go to one file, however it is named', async () => {
  const same = { html: at('found'), output: join(root, 'scenarios', '..', 'found') };
  await expect(checked(same)).rejects.toMatchObject({ code: 'same-file' });
  expect(readdirSync(root)).toEqual(['scenarios']);
});

test('the text in a file has no colours', async () => {
  await checked({ output: at('found.txt') });
  expect(read('found.txt')).toContain('[label-length]');
  expect(read('found.txt')).not.toContain('\u001B');
});

test('where a file cannot be written the check says so and nothing is left behind', async () => {
  writeFileSync(at('taken'), '');
  await expect(checked({ html: at('taken/found.html') })).rejects.toMatchObject({ code: 'parent-missing' });
  await expect(checked({ format: 'json', output: folder })).rejects.toMatchObject({ code: 'out-unwritable' });
  expect(existsSync(at('taken/found.html'))).toBe(false);
  expect(readdirSync(root).sort()).toEqual(['scenarios', 'taken']);
});

test('findings are grouped by file, what was accepted last with its reason, and counted', () => {
  const { findings } = smallReport({ ...withWarnings, 'course.yaml': 'format: 1' });
  const text = findingsText(findings, 'scenarios/', words, unpainted).join('\n');
  expect(text.match(/^scenarios\/.*$/gm)).toEqual(['scenarios/course.yaml', 'scenarios/one-call.yaml']);
  expect(text).toMatch(
    /\[label-length\]\n {4}Warning: .*[^]*\[label-length\]\n {4}This choice .*\n {4}Accepted: A test\n/,
  );
  expect(text).toMatch(/\n {2}Errors: \d+\n\nscenarios\/one-call.*[^]*\n {2}Warnings: \d+ · Accepted: 1\n/);
  expect(text).toMatch(/\nErrors: \d+ · Warnings: \d+ · Accepted: 1\n/);
});

test('scenarios in which nothing was found are named in one line', async () => {
  writeFileSync(join(folder, 'other.yaml'), smallFiles['one-call.yaml']!.replace('id: one-call', 'id: other'));
  const course = smallFiles['course.yaml']!.replace('- id: one-call', '- id: one-call\n  - id: other');
  writeFileSync(join(folder, 'course.yaml'), course);
  expect((await checked({})).printed).toMatch(/\nNothing found in: other$/);
});

test('there are colours only on a terminal that has them, which it has not where NO_COLOR is set', () => {
  const streamOf = (isTTY: boolean, depth: number) =>
    Object.assign(new PassThrough(), { isTTY, getColorDepth: () => depth });
  expect(paintFor(streamOf(true, 8))('red', 'a')).not.toBe('a');
  expect(paintFor(streamOf(true, 1))('red', 'a')).toBe('a');
  expect(paintFor(streamOf(false, 8))('red', 'a')).toBe('a');
});
