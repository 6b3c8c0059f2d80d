import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../src/core/finding/catalogue.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { languages } from '../../src/core/scenario/text.ts';
import { explain } from '../../src/cli/explain.ts';
import { findingPage } from '../../src/cli/finding-page.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { welshPagesThere } from '../docs/page.ts';

const root = join(import.meta.dirname, '..', '..');
const words = { cy: await wordsIn('cy'), en: await wordsIn('en') };
const explained = (code: string, language: Language) => {
  const printed: string[] = [];
  explain(code, language, words[language], (line) => printed.push(line));
  return printed.join('\n');
};
const asterisks = (text: string) => text.split('*').length - 1;
const dewis = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/dewis.ts'), ...args], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });

describe.each(languages)('in %s', (language) => {
  test.each(findingCodes)('%s is explained in lines that fit a terminal, without the marks of Markdown', (code) => {
    const text = explained(code, language);
    expect(text).toMatch(new RegExp(`^(${words.cy('in-english-only').replaceAll('.', '\\.')}\n\n)?${code}\n`));
    expect(text).not.toMatch(/```|^#+ /m);
    // Asterisks are left only where the page is about them.
    const page = findingPage(code, language, words[language]) ?? findingPage(code, 'en', words.en)!;
    const inCode = page.replaceAll(/^```[^]*?^```/gm, '').match(/`[^`]*`/g) ?? [];
    expect(asterisks(text.replaceAll(/^ {4}.*$/gm, ''))).toBe(asterisks(inCode.join('')));
    for (const line of text.split('\n').filter((line) => !line.startsWith('    ')))
      expect(line.length).toBeLessThan(90);
  });
});

test.each(findingCodes.filter((code) => welshPagesThere().includes(code)))(
  'in Welsh, %s is explained in Welsh, with the examples of the English page',
  (code) => {
    const page = findingPage(code, 'cy', words.cy)!;
    const english = findingPage(code, 'en', words.en)!;
    const blocks = (markdown: string) => markdown.match(/^```yaml\n[^]*?^```$/gm);
    expect(blocks(page)).toEqual(blocks(english));
    expect(page).toContain("\n\nWedi'i gywiro:\n\n");
    expect(page).not.toMatch(/^(Mended|Also found):/m);
    expect(page).toMatch(/^\*\*(Gwall|Rhybudd)\*\* · /m);
  },
);

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

test('npx finds the command: it has a name in package.json, is executable and says what runs it', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly bin: { dewis: string } };
  const command = join(root, bin.dewis);
  expect(readFileSync(command, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  expect(statSync(command).mode & 0o111).toBe(0o111);
});
