import { expect, test } from 'vitest';
import { findingsText, unpainted } from '../../src/cli/check-text.ts';
import { wordsIn } from '../../src/cli/words.ts';
import type { PlacedFinding } from '../../src/core/finding/finding.ts';

const words = await wordsIn('en');
const told = (findings: readonly PlacedFinding[], folder = 'scenarios') =>
  findingsText(findings, folder, words, unpainted).join('\n');
const missing = (line: number, found = `n${line}`): PlacedFinding => ({
  code: 'no-such-node',
  severity: 'error',
  path: ['nodes', found],
  values: { found },
  file: 'one.yaml',
  line,
  column: 1,
});

test('of thousands alike the first fifty are told, how many more there are, and all that differs', () => {
  const many = Array.from({ length: 5_500 }, (_, index) => missing(index + 1));
  const circle: PlacedFinding = { ...missing(6_000), code: 'circle', values: { found: 'a → a', nodes: 1 } };
  const text = told([...many, circle]);
  expect(text.match(/\[no-such-node\]\n/g)).toHaveLength(50);
  expect(text).toContain('\n  … [no-such-node]  More like these: 5450. ');
  expect(text).toContain('[circle]\n');
  expect(text).toContain('\nErrors: 5501\n');
});

test('fifty alike are all told', () => {
  const text = told(Array.from({ length: 50 }, (_, index) => missing(index + 1)));
  expect(text.match(/\[no-such-node\]\n/g)).toHaveLength(50);
  expect(text).not.toContain('More like these');
});

test('nothing that a file is called or holds reaches the terminal as a command', () => {
  const odd = '\u001B[2J\n\r\u009B1m\u202E';
  const finding = { ...missing(1, `n${odd}`), file: `one${odd}.yaml`, values: { found: odd, near: odd } };
  for (const text of [told([finding], `folder${odd}`), told([{ ...finding, accepted: `because\n of ${odd}` }])]) {
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    expect(text).toContain('one\\u001B[2J\\u000A\\u000D\\u009B1m\\u202E.yaml\n');
  }
});
