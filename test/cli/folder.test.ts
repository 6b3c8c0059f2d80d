import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { folderAt } from '../../src/cli/folder.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { hasPipesAndLinks, makeLinkToNothing, makePipe } from '../fixtures/pipes-and-links.ts';
import { smallFiles } from '../fixtures/small-folder.ts';
import { writeSmallFolder } from '../fixtures/written-folder.ts';

const words = await wordsIn('en');
const call = smallFiles['one-call.yaml']!;
let root = '';
const write = (file: string, content: string | Buffer) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const checked = async (folder = root) => {
  const printed: string[] = [];
  const code = await check(folder, { format: 'text', language: 'en' }, words, {
    print: (line) => printed.push(line),
    note: () => undefined,
  });
  return { code, printed: printed.join('\n') };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dewis-folder-'));
  writeSmallFolder(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a file is read whatever an editor made of its bytes', () => {
  test.each([
    ['with a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('%s', async (_, written) => {
    for (const [file, text] of Object.entries(smallFiles)) write(file, written(text));
    expect(await checked()).toEqual({ code: 0, printed: 'Nothing to mend. Scenarios: one-call' });
    write('one-call.yaml', written(call.replace('format: 1', 'format: 2').replace('minutes: 2', 'minutes: soon')));
    const { printed } = await checked();
    expect(printed).toContain('one-call.yaml\n  1:1  format  [unknown-format]\n');
    expect(printed).toContain('\n  10:1  minutes  [not-a-number]\n');
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
    ['in UTF-16 without a mark', 'one-call.yaml', Buffer.from(call, 'utf16le'), 'not in UTF-8'],
    ['in Latin 1', 'one-call.yaml', Buffer.from(`# Tê\n${call}`, 'latin1'), 'not in UTF-8'],
    ['that is far too big', 'one-call.yaml', call + '#'.repeat(1_000_000), 'Bytes: 100\\d{4}. At most: 1000000'],
    ['that is empty', 'one-call.yaml', '', 'This file is empty'],
    ['of comments only', 'course.yaml', '# to be written\n', 'This file is empty'],
    ['that is a folder', 'one-call.yaml', null, 'This is a folder'],
    ['of the course that is a folder', 'course.yaml', null, 'This is a folder'],
    ['beside the others that is a folder', 'other.yaml', null, 'This is a folder'],
    ['of a standard that is a folder', 'standards/other.yaml', null, 'This is a folder'],
  ])('one %s', async (_, file, content, told) => {
    rmSync(join(root, file), { force: true });
    if (content === null) mkdirSync(join(root, file));
    else write(file, content);
    const { code, printed } = await checked();
    expect(code).toBe(1);
    expect(printed).toMatch(new RegExp(`/${file}\n  1:1  \\[[a-z0-9-]+\\]\n    Error: .*${told}`));
    expect(printed).toContain('Errors: 1\n');
  });

  test.runIf(hasPipesAndLinks)('one that is a link to nothing, and one that is a pipe', async () => {
    makeLinkToNothing(join(root, 'link.yaml'));
    makePipe(join(root, 'pipe.yaml'));
    const { printed } = await checked();
    expect(printed).toContain('/link.yaml\n  1:1  [unreadable]\n');
    expect(printed).toContain('/pipe.yaml\n  1:1  [not-a-file]\n');
    expect(printed).toContain('Errors: 2\n');
  });

  test('one that is gone by the time it is read', () => {
    const folder = folderAt(root);
    rmSync(join(root, 'one-call.yaml'));
    expect(folder.read('one-call.yaml')).toEqual({
      ok: false,
      findings: [{ code: 'unreadable', path: [], values: { reason: 'ENOENT' } }],
    });
  });
});

test('what the system leaves in a folder is passed over', async () => {
  write('._one-call.yaml', Buffer.from([0, 5, 22, 7]));
  write('.DS_Store', Buffer.from([0, 0, 0, 1]));
  write('notes.txt', 'not ours');
  expect((await checked()).code).toBe(0);
});

test('a folder that is not there, is in a file or cannot be looked into is one line', async () => {
  await expect(checked(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'path-missing' });
  await expect(checked(join(root, 'course.yaml', 'inner'))).rejects.toMatchObject({ code: 'path-missing' });
  await expect(checked('\0')).rejects.toMatchObject({ code: 'folder-unreadable' });
});

test('an empty folder is told what it lacks', async () => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
  const { code, printed } = await checked();
  expect(code).toBe(1);
  expect(printed).toContain('There is no file course.yaml');
  expect(printed).toContain('Errors: 1\n');
});
