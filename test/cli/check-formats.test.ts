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
import { writeSmallFolder } from '../fixtures/written-folder.ts';

const words = await wordsIn('en');
let root = '';
let folder = '';
const at = (name: string) => join(root, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

async function checked(options: Partial<CheckOptions>) {
  const printed: string[] = [];
  const code = await check(folder, { format: 'text', language: 'en', ...options }, words, (line) => printed.push(line));
  return { code, printed: printed.join('\n') };
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

test('a format that goes to a file leaves the text to be read, and folders are made for it', async () => {
  const text = (await checked({})).printed;
  const { printed } = await checked({
    format: 'sarif',
    output: at('new/folder/found.sarif'),
    html: at('new/found.html'),
  });
  expect(printed).toBe(text);
  expect(JSON.parse(read('new/folder/found.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(read('new/found.html')).toContain('<!doctype html>');
  expect(readdirSync(at('new')).sort()).toEqual(['folder', 'found.html']);
});

test('the text in a file has no colours', async () => {
  await checked({ output: at('found.txt') });
  expect(read('found.txt')).toContain('[label-length]');
  expect(read('found.txt')).not.toContain('\u001B');
});

test('where a file cannot be written the check says so and nothing is left behind', async () => {
  writeFileSync(at('taken'), '');
  const failed = { code: 'out-unwritable' };
  await expect(checked({ html: at('taken/found.html') })).rejects.toMatchObject(failed);
  await expect(checked({ format: 'json', output: folder })).rejects.toMatchObject(failed);
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
  expect(text).toMatch(/\nErrors: \d+ · Warnings: \d+ · Accepted: 1\n/);
});

test('there are colours only on a terminal that has them, which it has not where NO_COLOR is set', () => {
  const streamOf = (isTTY: boolean, depth: number) =>
    Object.assign(new PassThrough(), { isTTY, getColorDepth: () => depth });
  expect(paintFor(streamOf(true, 8))('red', 'a')).not.toBe('a');
  expect(paintFor(streamOf(true, 1))('red', 'a')).toBe('a');
  expect(paintFor(streamOf(false, 8))('red', 'a')).toBe('a');
});
