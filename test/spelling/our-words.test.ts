import { expect, test } from 'vitest';
import { checked } from '../../src/cli/check.ts';
import { ourFolder } from '../fixtures/our-folder.ts';

test('every word of our own folder is in a dictionary or on its list, and no word is on the list in vain', () => {
  const { findings, spelt } = checked(ourFolder);
  expect(spelt).toEqual(['cy', 'en']);
  const told = findings.filter(({ code }) => code === 'unknown-word' || code === 'unused-word');
  expect(told.map(({ file, line, values }) => `${file}:${line} ${values?.['found']}`)).toEqual([]);
});
