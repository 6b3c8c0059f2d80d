import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checked } from '../../src/cli/check.ts';
import type { FindingCode } from '../../src/core/finding/catalogue.ts';
import { readYaml } from '../../src/source/read-yaml.ts';
import { most } from '../../src/source/yaml-limits.ts';
import type { Folder } from '../../src/source/folder.ts';
import { baseFiles } from '../docs/example.ts';
import { ourFolder } from '../fixtures/our-folder.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';
import { testSpeller } from '../fixtures/speller.ts';

// Whatever bytes and texts come, each is a finding in plain words: no crash, no hang, no half-read text.

const told = (text: string) => readYaml('a.yaml', text).findings.map(({ code, line }) => [code, line] as const);

describe('the first fault of a text is told in terms of what its author did, and nothing that follows from it', () => {
  test.each<[what: string, text: string, code: FindingCode, line: number]>([
    ['a line indented too far', 'a:\n  b: 1\n   c: 2\n  d: 3\n', 'wrong-indent', 3],
    ['a line indented too little', 'a:\n  b: 1\n c: 2\n', 'wrong-indent', 3],
    ['a tab', 'a:\n\tb: 1\n\tc: 2\n', 'tab-indent', 2],
    ['a colon in a text without quotes', 'cy: Stop: nawr\nen: "Stop"\n', 'needs-quotes', 1],
    ['a colon in a text within braces', 'a: { cy: Stop: nawr, en: Stop }\n', 'needs-quotes', 1],
    ['a comma in a text within braces', 'a: { cy: un, dau, en: one }\n', 'needs-quotes', 1],
    ['a text that begins with an at sign', 'a: @home\n', 'needs-quotes', 1],
    ['a text that begins with emphasis', 'a: *Stop* now\n', 'needs-quotes', 1],
    ['a text that begins with an ampersand', 'a: &c and so on\n', 'needs-quotes', 1],
    ['a text that begins with an exclamation mark', 'a: !now\n', 'needs-quotes', 1],
    ['a text that a number sign cuts off', 'a: 1\ncy: Ystafell # 4\n', 'cut-at-hash', 2],
    ['a brace that a number sign hides', 'a: { cy: Ystafell # 4, en: Room }\nb: 1\n', 'bracket-open', 1],
    ['a bracket left open over lines', 'a: [\n  b:\n    c: 1\n', 'bracket-open', 1],
    ['a quote left open', 'a: 1\nb: "x\nc: 1\nd: 2\n', 'quote-open', 2],
    ['a quote that closes too soon', "a: 'mae'r ffôn'\n", 'quote-inside', 1],
    ['a line without a colon', 'a: 1\nb\nc: 1\n', 'colon-missing', 2],
    ['a colon without a space', 'a: 1\nb:2\nc: 1\n', 'colon-missing', 2],
    ['a backslash', 'a: "C:\\Docs"\n', 'bad-escape', 1],
    ['a second document', 'a: 1\n---\nb: 2\n', 'several-documents', 2],
    ['another version of YAML', '%YAML 1.1\n---\na: yes\n', 'special-yaml', 1],
    ['a key that is a list', '[a, b]: 1\n', 'special-yaml', 1],
    ['a key that is there twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key', 3],
    ['a NUL', 'a: 1\nb: "\0"\n', 'not-utf-8', 2],
    ['a NUL that is written out', 'a: 1\nb: "\\0"\n', 'control-character', 2],
    ['half a letter', 'a: "\\ud800"\n', 'control-character', 1],
    ['a sign that turns words round', 'a: 1\nb: "\u202Ebac"\n', 'control-character', 2],
    ['one that sets words apart', 'a: { cy: "\u2066bac", en: x }\n', 'control-character', 1],
    ['a space that is none', 'a: 1\nb: ca\u200Bb\n', 'control-character', 2],
    ['what joins letters, after one that needs nothing', 'a: ca\u200Db\n', 'control-character', 1],
    ['a byte-order mark in the middle', 'a: 1\n\uFEFFb: 2\n', 'control-character', 2],
    ['brackets within brackets', `a: 1\nb: ${'['.repeat(60)}\n`, 'nested-too-deep', 2],
    ['nothing', '', 'empty-file', 1],
  ])('%s', (_, text, code, line) => {
    expect(told(text)).toEqual([[code, line]]);
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual([[code, line]]);
  });
});

test('signs that are not seen are no fault where something needs them', () => {
  const family = '\u{1F469}\u200D\u{1F467}';
  const wales = `\u{1F3F4}${[...'gbwls'].map((letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!)).join('')}\u{E007F}`;
  const texts = ['gweith\u00ADwyr', 'calon \u2764\uFE0F', family, wales, '\u0645\u06CC\u200C\u062E\u0648', 'w\u0302y'];
  expect(texts.flatMap((text) => told(`a: "${text}"\n`))).toEqual([]);
});

test('notes behind quoted texts, numbers and ids are notes', () => {
  expect(told('id: a # which\nminutes: 5 # or so\ncy: "Dau" # two\n')).toEqual([]);
});

describe('a text made to exhaust its reader is refused', () => {
  const laughs = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('');
  test.each<[what: string, text: string, code: FindingCode]>([
    ['aliases of aliases', `a0: &a0 x\n${laughs}`, 'needs-quotes'],
    ['an anchor that holds itself', 'a: &a [*a]\n', 'needs-quotes'],
    ['anchors without aliases', Array.from({ length: 9_000 }, (_, n) => `k${n}: &a${n} x\n`).join(''), 'needs-quotes'],
    ['brackets in brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested-too-deep'],
    ['brackets that are left open', '['.repeat(100_000), 'nested-too-deep'],
    ['conditions in conditions', `a: ${'{ not: '.repeat(10_000)}1${' }'.repeat(10_000)}`, 'nested-too-deep'],
    ['keys within keys on one line', `a: ${': * '.repeat(50_000)}`, 'nested-too-deep'],
    ['keys of keys', `${'? '.repeat(10_000)}x`, 'nested-too-deep'],
    ['steps within steps', Array.from({ length: 900 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''), 'nested-too-deep'],
    ['a long list', `a: [${'x,'.repeat(most.entries + 1)}]`, 'too-many-entries'],
    ['the same key over and over', 'a: 1\n'.repeat(9_000), 'duplicate-key'],
    ['ten thousand documents', '---\na: 1\n'.repeat(10_000), 'several-documents'],
  ])('%s', (_, text, code) => {
    expect(new Set(told(text).map(([found]) => found))).toEqual(new Set([code]));
  });

  test('and as many faults as a file has room for are each put in their place', () => {
    const keys = Array.from({ length: 9_000 }, (_, n) => `key-${n}: 1\n`).join('');
    const text = smallFiles['one-call.yaml']! + keys;
    const { findings } = checked(smallFolder({ 'one-call.yaml': text }), testSpeller);
    expect(findings.filter(({ code }) => code === 'unknown-key')).toHaveLength(9_000);
    expect(findings.at(-1)).toMatchObject({ line: text.split('\n').length - 1 });
  });
});

describe('whatever happens to a file, checking its folder never throws', () => {
  const examples = smallFolder({ ...noFiles, ...baseFiles });
  test.each([
    ['of the small scenario that the docs are about', examples, 100],
    ['of those that ship', ourFolder, 5],
  ] as const)('%s', (_, folder, numRuns) => {
    fc.assert(
      fc.property(fc.array(spoilt(folder), { minLength: 1, maxLength: 3 }), (changes) => {
        const texts = new Map<string, string>();
        const textOf = (file: string) => texts.get(file) ?? wholeText(folder, file);
        for (const { file, at, out, into } of changes) {
          const text = textOf(file);
          const from = Math.floor(at * text.length);
          texts.set(file, text.slice(0, from) + into + text.slice(from + out));
        }
        const { findings } = checked({ ...folder, read: (file) => ({ ok: true, value: textOf(file) }) }, testSpeller);
        for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns },
    );
  });
});

const noFiles = Object.fromEntries(Object.keys(smallFiles).map((file) => [file, undefined]));

/** Somewhere in some file something is cut out, and something put in its place. */
function spoilt({ files }: Folder) {
  return fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.nat({ max: 200 }),
    into: fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary' })),
  });
}

const signs =
  '|\n|\t| |  |"|\'|: |, |# | #|{|}|[|]|- |&a |*a|<<: |? |!!binary |>|---\n|...\n|%YAML 1.1\n|\0|\uFEFF|\r|null|.inf|-1|1e9'
    .split('|')
    .concat('|\n');

function wholeText(folder: Folder, file: string): string {
  const text = folder.read(file);
  if (!text.ok) throw new Error(`${file} cannot be read`);
  return text.value;
}
