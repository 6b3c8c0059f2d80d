import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../../src/cli/command-error.ts';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { wordsIn } from '../../src/cli/words.ts';

const root = join(import.meta.dirname, '..', '..');
const words = await wordsIn('en');

test('what a command ends with is its own, and an expected failure is one line and 2', async () => {
  const noted: string[] = [];
  const note = (line: string) => noted.push(line);
  expect(await exitCodeOf(() => 1, words, note)).toBe(1);
  expect(noted).toEqual([]);
  const failing = () => Promise.reject(new CommandError('folder-missing', { folder: 'odd\u001B[2J' }));
  expect(await exitCodeOf(failing, words, note)).toBe(2);
  expect(noted).toEqual(['There is no folder odd\\u001B[2J. Name the folder that holds course.yaml.']);
});

test.each([
  ['where it is waited for', "if (value.findings) throw new TypeError('broken');"],
  ['and where it is not', "if (value.findings) Promise.reject(new TypeError('broken'));"],
])('a fault of Dewis itself is told with its stack, and ends with 70, %s', (_, fault) => {
  // The report cannot be written as JSON: nothing that a command looks out for.
  const broken = `data:text/javascript,const { stringify } = JSON;
    JSON.stringify = (value) => { ${fault} return stringify(value); }`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', broken, 'src/cli/dewis.ts', '--lang', 'en', 'check', 'scenarios', '--format', 'json'],
    { encoding: 'utf8', cwd: root },
  );
  expect(stderr).toMatch(/^Dewis itself has failed: .*report it.*\nTypeError: broken\n {4}at /);
  expect(status).toBe(70);
});
