import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallFiles } from '../fixtures/small-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'dewis-check-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function dewis(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/dewis.ts'), ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C' },
  });
  return { status, stdout, stderr };
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(scratch, 'f-'));
  mkdirSync(join(folder, 'standards'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a clean folder exits with 0 and says so', () => {
  const { status, stdout } = dewis('check', folderWith({ ...smallFiles, 'one-call.yaml': drawable }));
  expect(stdout).toContain('Nothing to mend');
  expect(status).toBe(0);
});

test('faults exit with 1, each with file, line, column and path, and never a stack trace', () => {
  const folder = folderWith({ ...smallFiles, 'one-call.yaml': drawable.replace('PC01: 1 }', 'PC01: 7 }') });
  const { status, stdout, stderr } = dewis('check', folder);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /one-call\.yaml\n {2}\d+:\d+ {2}nodes\.ringing\.choices\.wait\.shows\.PC01 {2}\[bad-rating\]\n {4}Error: A rating is 2/,
  );
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
});

test.each(['prototype', 'constructor', '__proto__'])('a node called %s is a fault like any other', (id) => {
  const nodes = `nodes:\n  ${id}: { place: office, says: { cy: A, en: A }, next: badly }\n`;
  const folder = folderWith({ ...smallFiles, 'one-call.yaml': drawable.replace('nodes:\n', nodes) });
  const { status, stdout, stderr } = dewis('check', folder);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain(
    `nodes.${id}  [reserved-id]\n    Error: “${id}” is a name that is kept for the player itself.`,
  );
  expect(stdout).toContain('Errors: 1');
});

test('the same faults are told in Welsh to whoever asks for it', () => {
  const folder = folderWith({ ...smallFiles, 'one-call.yaml': drawable.replace('minutes: 2', 'minutes: soon') });
  expect(dewis('--lang', 'cy', 'check', folder).stdout).toContain('Mae angen rhif yma');
});

test('a name nobody can draw is a fault with the names there are', () => {
  const folder = folderWith({ ...smallFiles, 'one-call.yaml': drawable.replace('head: bun', 'head: bunn') });
  const { status, stdout } = dewis('check', folder);
  expect(status).toBe(1);
  expect(stdout).toMatch(/cast\.ann\.look\.head {2}\[look-not-drawn\]\n.*bunn.*grayShort/);
});

test('a folder that is not there is one line and exit code 2', () => {
  const { status, stdout, stderr } = dewis('check', join(scratch, 'nowhere'));
  expect(status).toBe(2);
  expect((stdout + stderr).trim().split('\n')).toHaveLength(1);
});

test('a command nobody knows is misuse, exit code 2', () => {
  expect(dewis('chek').status).toBe(2);
});

const drawable = smallFiles['one-call.yaml']!;
