import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeText } from '../../src/cli/text-output.ts';
import { hasPipesAndLinks, makeLinkToNothing, makePipe } from '../fixtures/pipes-and-links.ts';

let root = '';
const at = (name: string) => join(root, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dewis-text-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a name that ends in a slash is no file', async () => {
  await expect(writeText(`${at('found')}/`, 'new')).rejects.toMatchObject({ code: 'names-a-folder' });
  expect(readdirSync(root)).toEqual([]);
});

test('a file that is there is replaced, and nothing is left beside it', async () => {
  writeFileSync(at('found'), 'old and longer');
  await writeText(at('found'), 'new');
  expect(read('found')).toBe('new');
  expect(readdirSync(root)).toEqual(['found']);
});

describe.runIf(hasPipesAndLinks)('where a path leads is written to, and what stands there stays what it is', () => {
  test('a link to a file, and a link to that link', async () => {
    writeFileSync(at('found'), 'old');
    symlinkSync('found', at('link'));
    symlinkSync('link', at('further'));
    await writeText(at('further'), 'new');
    expect(read('found')).toBe('new');
    expect(['link', 'further'].map((name) => lstatSync(at(name)).isSymbolicLink())).toEqual([true, true]);
  });

  test('a link to what is not there yet', async () => {
    makeLinkToNothing(at('link'));
    await writeText(at('link'), 'new');
    expect(read('nothing')).toBe('new');
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  });

  test('a link that leads to itself is a failure', async () => {
    symlinkSync('link', at('link'));
    await expect(writeText(at('link'), 'new')).rejects.toMatchObject({ code: 'out-unwritable' });
  });

  test('a pipe', async () => {
    makePipe(at('pipe'));
    const reader = spawn('cat', [at('pipe')]);
    const [got] = await Promise.all([text(reader.stdout), writeText(at('pipe'), 'new')]);
    expect(got).toBe('new');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  test('a device, by a link', async () => {
    symlinkSync('/dev/null', at('device'));
    await writeText(at('device'), 'new');
    expect(lstatSync(at('device')).isSymbolicLink()).toBe(true);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('the output itself, together with what is printed besides', () => {
    const module = join(import.meta.dirname, '..', '..', 'src', 'cli', 'text-output.ts');
    const script = `import { writeText } from ${JSON.stringify(module)};
      console.log('before'); await writeText('/dev/stdout', 'new\\n'); console.log('after');`;
    writeFileSync(at('run.mjs'), script);
    const run = [process.execPath, at('run.mjs')].map((part) => `'${part}'`).join(' ');
    spawnSync('sh', ['-c', `${run} > '${at('to-file')}'; ${run} | cat > '${at('to-pipe')}'`]);
    expect([read('to-file'), read('to-pipe')]).toEqual(Array(2).fill('before\nnew\nafter\n'));
  });
});
