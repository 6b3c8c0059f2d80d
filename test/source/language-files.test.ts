import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderAt } from '../../src/cli/folder.ts';
import { topicOf } from '../../src/core/finding/catalogue.ts';
import type { Speller } from '../../src/core/proof/languages/spelling.ts';
import { checkFolder } from '../../src/source/check-folder.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';
import { faultsOf, filesWith } from './faults-of.ts';
import type { Changes } from './faults-of.ts';

// What a project has settled about its words: language/glossary.yaml and language/words.yaml.

/** What is told of the words and of the shape of the files; the small folder's story is another test's business. */
const told = (changes: Changes) =>
  faultsOf(changes).filter(({ code }) => ['languages', 'shape', 'file'].includes(topicOf(code)));

const glossary = 'cy:\n  - { not: [galwad], use: sgwrs }\nen: []\n';

test('a word that is ruled out is told of in scenario, standard and course alike', () => {
  const standard = [['cy: Gwrando', 'cy: Derbyn galwad']] as const;
  const course = [['cy: Cwrs bach', 'cy: Cwrs am alwadau ac am bob galwad']] as const;
  const changes = { 'language/glossary.yaml': glossary, 'standards/test1.yaml': standard, 'course.yaml': course };
  expect(told(changes).map(({ code, file, values }) => [code, file, values?.['found']])).toEqual([
    ['ruled-out', 'course.yaml', 'galwad'],
    ['ruled-out', 'one-call.yaml', 'alwad'],
    ['ruled-out', 'one-call.yaml', 'Galwad'],
    ['ruled-out', 'standards/test1.yaml', 'galwad'],
  ]);
});

describe('the files of words are read like any other, and their faults told', () => {
  test.each([
    ['a key that is missing', 'language/glossary.yaml', 'cy: []\n', 'missing-key'],
    ['a key nobody knows', 'language/glossary.yaml', `${glossary}fr: []\n`, 'unknown-key'],
    ['nothing that is ruled out', 'language/glossary.yaml', 'cy:\n  - { not: [], use: x }\nen: []\n', 'empty-list'],
    ['no list', 'language/words.yaml', 'cy: gweud\nen: []\n', 'not-a-list'],
    ['two keys of one name', 'language/words.yaml', 'cy: []\nen: []\ncy: []\n', 'duplicate-key'],
  ])('%s', (_, file, text, code) => {
    expect(told({ [file]: text })).toMatchObject([{ file, code, severity: 'error' }]);
  });

  test('other files in the folder are left alone', () => {
    expect(told({ 'language/notes.yaml': 'anything: goes\n' })).toEqual([]);
  });
});

describe('a list of words that are right', () => {
  const speller: Speller = { languages: ['cy', 'en'], knows: (word) => word !== 'Helo', suggest: () => ['Helô'] };
  const found = (words: string) =>
    checkFolder(smallFolder({ 'language/words.yaml': words }), { speller }).findings.filter(
      ({ code }) => code === 'unknown-word' || code === 'unused-word',
    );

  test('keeps the check from telling of them', () => {
    expect(found('cy: []\nen: []\n')).toMatchObject([
      { code: 'unknown-word', file: 'one-call.yaml', path: ['nodes', 'ringing', 'says', 'cy'] },
    ]);
    expect(found('cy: [Helo]\nen: []\n')).toEqual([]);
  });

  test('holds none that no text needs', () => {
    expect(found('cy: [Helo]\nen:\n  - wombat\n')).toMatchObject([
      { code: 'unused-word', file: 'language/words.yaml', path: ['en', 0], line: 3, values: { found: 'wombat' } },
    ]);
  });

  test('that cannot be read is told of, and not every word on it', () => {
    expect(found('cy: [Helo\nen: []\n')).toEqual([]);
  });

  test('is not blamed while a scenario cannot be read', () => {
    const changes = filesWith({ 'one-call.yaml': [['minutes: 2', 'minutes: soon']] });
    const files = { ...changes, 'language/words.yaml': 'cy: [Helo]\nen: []\n' };
    const codes = checkFolder(smallFolder(files), { speller }).findings.map(({ code }) => code);
    expect(codes).not.toContain('unused-word');
  });
});

test('a folder on disk is read with its language folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'dewis-words-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...smallFiles, 'language/glossary.yaml': glossary })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  expect(checkFolder(folderAt(root)).findings.map(({ code }) => code)).toContain('ruled-out');
});

test('two on ti terms may say so in the cast, and nobody else is taken for them', () => {
  const says = [['says: { cy: Helo?', 'says: { cy: "“Wyt ti yno?”"']] as const;
  const address = (to: string) => [...says, ['role: { cy: Cwsmer', `address: ${to}\n    role: { cy: Cwsmer`]] as const;
  expect(told({ 'one-call.yaml': says })).toMatchObject([{ code: 'ti-to-customer', values: { who: 'Ann' } }]);
  expect(told({ 'one-call.yaml': address('ti') })).toEqual([]);
  expect(told({ 'one-call.yaml': address('chi') })).toMatchObject([{ code: 'ti-to-customer' }]);
  expect(told({ 'one-call.yaml': address('chdi') })).toMatchObject([{ code: 'unknown-value' }]);
});
