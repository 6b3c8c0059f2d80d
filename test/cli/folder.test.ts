import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { folderAt } from '../../src/cli/folder.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { smallFiles } from '../fixtures/small-folder.ts';

const words = await wordsIn('en');
const call = smallFiles['one-call.yaml']!;
let root = '';
const write = (file: string, content: string | Buffer) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const checked = (folder = root) => {
  const printed: string[] = [];
  const code = check(folder, words, (line) => printed.push(line));
  return { code, printed };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dewis-folder-'));
  for (const [file, text] of Object.entries(smallFiles)) write(file, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a file is read whatever an editor made of its bytes', () => {
  test.each([
    ['with a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('%s', (_, written) => {
    for (const [file, text] of Object.entries(smallFiles)) write(file, written(text));
    expect(checked()).toEqual({ code: 0, printed: ['No faults. Scenarios: one-call'] });
    write('one-call.yaml', written(call.replace('format: 1', 'format: 2').replace('minutes: 2', 'minutes: soon')));
    expect(checked().printed.slice(0, 2)).toEqual([
      expect.stringContaining('one-call.yaml:1:1  format  [unknown-format]\n'),
      expect.stringContaining('one-call.yaml:10:1  minutes  [not-a-number]\n'),
    ]);
  });
});

describe('a file that cannot be read is one finding with the file and what to do', () => {
  test.each<[what: string, file: string, content: string | Buffer | null, told: string]>([
    [
      'in UTF-16',
      'one-call.yaml',
      Buffer.from(`\uFEFF${call}`, 'utf16le'),
      'Save it again and choose the encoding UTF-8',
    ],
    ['in Latin 1', 'one-call.yaml', Buffer.from(`# Tê\n${call}`, 'latin1'), 'not in UTF-8'],
    ['that is empty', 'one-call.yaml', '', 'This file is empty'],
    ['of comments only', 'course.yaml', '# to be written\n', 'This file is empty'],
    ['that is a folder', 'one-call.yaml', null, 'This is a folder'],
    ['of the course that is a folder', 'course.yaml', null, 'This is a folder'],
    ['beside the others that is a folder', 'other.yaml', null, 'This is a folder'],
    ['of a standard that is a folder', 'standards/other.yaml', null, 'This is a folder'],
  ])('one %s', (_, file, content, told) => {
    rmSync(join(root, file), { force: true });
    if (content === null) mkdirSync(join(root, file));
    else write(file, content);
    const { code, printed } = checked();
    expect(code).toBe(1);
    expect(printed).toEqual([expect.stringMatching(`${file}:1:1  \\[[a-z0-9-]+\\]\n  .*${told}`), 'Faults: 1']);
  });

  test('one that is gone or closed to the reader by the time it is read', () => {
    const folder = folderAt(root);
    rmSync(join(root, 'one-call.yaml'));
    expect(folder.read('one-call.yaml')).toEqual({
      ok: false,
      findings: [{ code: 'unreadable', path: [], values: { reason: 'ENOENT' } }],
    });
  });
});

test('what the system leaves in a folder is passed over', () => {
  write('._one-call.yaml', Buffer.from([0, 5, 22, 7]));
  write('.DS_Store', Buffer.from([0, 0, 0, 1]));
  write('notes.txt', 'not ours');
  expect(checked().code).toBe(0);
});

test('a folder that is not there, is a file or cannot be looked into is one line', () => {
  expect(() => checked(join(root, 'nowhere'))).toThrow(expect.objectContaining({ code: 'folder-missing' }));
  expect(() => checked(join(root, 'course.yaml'))).toThrow(expect.objectContaining({ code: 'folder-missing' }));
  expect(() => checked('\0')).toThrow(expect.objectContaining({ code: 'folder-unreadable' }));
});

test('an empty folder is told what it lacks', () => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
  expect(checked()).toEqual({
    code: 1,
    printed: [expect.stringContaining('There is no file course.yaml'), 'Faults: 1'],
  });
});
