import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calling } from '../fixtures/quirks/calling.ts';
import { data } from '../fixtures/quirks/data.ts';
import { leaving, pages } from '../fixtures/quirks/leaving.ts';
import { standing } from '../fixtures/quirks/standing.ts';
import { storage, unreliable } from '../fixtures/quirks/storage.ts';
import { coming, finding } from '../fixtures/quirks/windows.ts';

// docs/lms/quirks.md is held to the fake LMSs and to the tests that name them.

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'lms', 'quirks.md'), 'utf8');

interface Row {
  readonly quirk: string;
  readonly does: string;
  readonly file: string;
  readonly title: string;
}

const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => /^\| (?!An LMS|Moodle …)/.test(line))
  .map((line) => {
    const [quirk = '', does = '', named = ''] = line.slice(2, -2).split(' | ');
    const [, file = '', title = ''] = /^(\w+): (.+)$/.exec(named) ?? [];
    return { quirk, does, file, title };
  });

const testsOf = (file: string): string => {
  const path = join(root, 'test', 'tracking', 'quirks', `${file}.test.ts`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
/** Every title in a file of tests, without the place for the quirk's name before it; not those of `describe`. */
const titlesIn = (file: string): readonly string[] =>
  [...testsOf(file).matchAll(/(?:\btest|\))\(\s*'([^'\n]+)'/g)]
    .map(([, title = '']) => title.replace(/^%s /, ''))
    .filter((title) => !/^(?:SCORM|Moodle) (?:\$|%s$)/.test(title));

describe.each([
  ['finding', { ...finding, ...coming }],
  ['calling', calling],
  ['data', data],
  ['standing', standing],
  ['leaving', { ...leaving, ...pages }],
  ['storage', { ...storage, ...unreliable }],
] as const)('the quirks of %s', (file, family) => {
  const told = rows.filter((row) => row.file === file);

  test('stand in the table, each once, and no others', () => {
    expect(told.map(({ quirk }) => quirk).toSorted()).toEqual(Object.keys(family).toSorted());
  });

  test.each(told)('$quirk: its test is there, by the name in the table', ({ quirk, title }) => {
    expect(testsOf(file)).toContain(`'${quirk}'`);
    expect(titlesIn(file)).toContain(title);
  });
});

test('every test of Moodle stands in the table, and every one in the table is there', () => {
  const told = rows.filter(({ file }) => file === 'moodle').map(({ title }) => title);
  expect(told.toSorted()).toEqual(
    titlesIn('moodle')
      .filter((title) => !title.startsWith('Moodle with SCORM %s refuses'))
      .toSorted(),
  );
});

test('what no test can show is said elsewhere', () => {
  const untold = rows.filter(({ file }) => file === '');
  expect(untold).toHaveLength(1);
  for (const { does } of untold) {
    const [, guide = '', part = ''] = /\]\(([\w.]+)#([\w-]+)\)/.exec(does) ?? [];
    expect(readFileSync(join(root, 'docs', 'lms', guide), 'utf8').toLowerCase()).toContain(`## ${part}`);
  }
});

test('every row says what Dewis does', () => {
  for (const { does } of rows) expect(does).toMatch(/^.{8,}$/);
});
