import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checked } from '../../src/cli/check.ts';
import { folderAt } from '../../src/cli/folder.ts';
import { findingCodes, severityOf, topicOf } from '../../src/core/finding/catalogue.ts';
import { testSpeller } from '../fixtures/speller.ts';
import { filesWith } from './example.ts';
import type { Files } from './example.ts';
import { canWrite, writeFolder } from './folder-of.ts';
import { listOfPages } from './list-of-pages.ts';
import { baseFolder, pageOf, pagesThere, textOf } from './page.ts';

// Each page of docs/findings is held to the catalogue, and its two examples to the check itself.

const scratch = mkdtempSync(join(tmpdir(), 'dewis-findings-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const found = (folder: string) => [
  ...new Set(
    checked(folderAt(folder), testSpeller).findings.flatMap(({ code, accepted }) =>
      accepted === undefined ? [code] : [],
    ),
  ),
];

function foundIn(files: Files) {
  const folder = mkdtempSync(join(scratch, 'f-'));
  writeFolder(folder, files);
  return found(folder);
}

test('nothing is found in the folder that the examples are laid over', () => {
  expect(found(baseFolder)).toEqual([]);
});

test('every code has a page, and every page a code', () => {
  expect(pagesThere().toSorted()).toEqual(findingCodes.toSorted());
});

describe.each(findingCodes.filter((code) => pagesThere().includes(code)))('the page of %s', (code) => {
  const page = pageOf(code);

  test('says how grave it is and what it is about, and keeps to the order of all pages', () => {
    const severity = severityOf(code) === 'error' ? '**Error**' : '**Warning**';
    expect([page.title, page.about]).toEqual([`# ${code}`, `${severity} · ${topicOf(code)}`]);
    expect(page.headings).toEqual(['What it means', 'An example', 'How to mend it']);
    expect(page.blocks).toHaveLength(2);
    expect(textOf(code).split('\n').length).toBeLessThanOrEqual(60);
  });

  const [raises = '', mended = ''] = page.blocks;
  const files = filesWith(raises);

  test.runIf(canWrite(files))('has an example that raises it, and a mended twin that is clean', () => {
    expect(foundIn(files).toSorted()).toEqual([code, ...page.alongside].toSorted());
    expect(foundIn(filesWith(mended, files))).toEqual([]);
  });
});

test('the README lists every page under its topic', () => {
  expect(textOf('README').split('## All codes\n\n')[1]).toBe(listOfPages());
});
