import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../src/core/finding/catalogue.ts';
import { explain } from '../../src/cli/explain.ts';

const root = join(import.meta.dirname, '..', '..');
const explained = (code: string) => {
  const printed: string[] = [];
  explain(code, (line) => printed.push(line));
  return printed.join('\n');
};
const dewis = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/dewis.ts'), ...args], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });

test.each(findingCodes)('%s is explained in lines that fit a terminal, without the marks of Markdown', (code) => {
  const text = explained(code);
  expect(text.startsWith(`${code}\n`)).toBe(true);
  expect(text).not.toMatch(/```|\*\*|^#+ /m);
  for (const line of text.split('\n').filter((line) => !line.startsWith('    '))) expect(line.length).toBeLessThan(90);
});

describe('from wherever it is called', () => {
  test('a page is printed, and the exit code is 0', () => {
    const { status, stdout } = dewis('explain', 'no-success');
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'no-success']);
  });

  test('an unknown code is one line with the nearest there is, and exit code 2', () => {
    const { status, stdout, stderr } = dewis('--lang', 'en', 'explain', 'no-sucess');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Did you mean “no-success”?')]);
  });
});
