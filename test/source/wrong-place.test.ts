import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../src/core/finding/catalogue.ts';
import { checkFolder } from '../../src/source/check-folder.ts';
import { baseFiles } from '../docs/example.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';

// One slip of the pen or of the space bar is one finding, at the line that has to be mended.

const sound = baseFiles['lost-parcel.yaml']!.split('\n');

/** The place of the line that begins so, of the `nth` of them; from 0. */
function at(start: string, nth = 0): number {
  const found = sound.flatMap((line, index) => (line.startsWith(start) ? [index] : []))[nth];
  if (found === undefined) throw new Error(`no line begins with "${start}"`);
  return found;
}

function told(lines: readonly string[]) {
  const none = Object.fromEntries(Object.keys(smallFiles).map((file) => [file, undefined]));
  const files = { ...none, ...baseFiles, 'lost-parcel.yaml': lines.join('\n') };
  return checkFolder(smallFolder(files)).findings.map(({ code, line }) => [code, line] as const);
}

/** The file with some lines, from `from` on, moved `by` spaces in, or out where it is less than zero. */
function moved(from: number, count: number, by: number): readonly string[] {
  return sound.map((line, index) => {
    if (index < from || index >= from + count) return line;
    return by > 0 ? ' '.repeat(by) + line : line.slice(-by);
  });
}

describe('a quote that is not closed is told where it opens', () => {
  const quoted = sound.flatMap((line, index) =>
    /^ *(cy|en|name|you|says|title|reply|coach): .*"/.test(line) ? [index] : [],
  );

  test('whichever text of the file it is of, and whatever comes below', () => {
    const last = (line: string) => line.slice(0, line.lastIndexOf('"')) + line.slice(line.lastIndexOf('"') + 1);
    const wrong = quoted.filter((index) => {
      const [first, ...others] = told(sound.map((line, other) => (other === index ? last(line) : line)));
      return others.length > 0 || first?.[0] !== 'quote-open' || first[1] !== index + 1;
    });
    expect(quoted.length).toBeGreaterThan(60);
    expect(wrong.map((index) => sound[index])).toEqual([]);
  });

  test('in Welsh of a text on one line, whose end the English would be', () => {
    const index = at('  you:');
    const open = sound.with(index, sound[index]!.replace('", en', ', en'));
    expect(told(open)).toEqual([['quote-open', index + 1]]);
  });

  test('but a fault that stands before it comes first', () => {
    const index = at('minutes');
    expect(told(sound.with(index, '\tminutes: 5').with(at('      cy:'), '      cy: "open'))).toEqual([
      ['tab-indent', index + 1],
    ]);
  });
});

describe('a line that stands too far in or out is told of alone, and no work is to be deleted for it', () => {
  const [header, choice, ending] = [at('  checking:'), at('      carry:'), at('    ending:')];
  test.each<[what: string, code: FindingCode, from: number, count: number, by: number]>([
    ['the id of a node, too deep', 'nothing-below', header, 1, 2],
    ['a whole node, too deep', 'wrong-level', header, at('  offering:') - header, 2],
    ['the id of a choice, too deep', 'nothing-below', choice, 1, 2],
    ['the id of a choice, too far out', 'wrong-indent', choice, 1, -2],
    ['the id of a choice, one space too far out', 'wrong-indent', choice, 1, -1],
    ['a whole choice, too deep', 'wrong-level', choice, 7, 2],
    ['a whole choice, too far out', 'wrong-level', choice, 7, -2],
    ['the id of the first choice, too far out', 'wrong-indent', at('      step-back:'), 1, -2],
    ['the whole last choice, too far out', 'wrong-level', at('      leave:'), 7, -2],
    ['a text of a choice, too far out', 'wrong-indent', choice + 4, 1, -2],
    ['the label, too deep', 'wrong-indent', choice + 1, 3, 2],
    ['the key of a label, too deep', 'wrong-indent', choice + 1, 1, 2],
    ['one language of a label, too far out', 'wrong-level', choice + 3, 1, -2],
    ['where a choice leads, too far out', 'wrong-level', at('        next:'), 1, -2],
    ['the line choices, too deep', 'wrong-level', header + 5, 1, 2],
    ['the line choices, too far out', 'wrong-level', header + 5, 1, -2],
    ['the line ending, too far out', 'wrong-level', ending, 1, -2],
    ['an ending, too far out', 'wrong-level', ending, 4, -2],
    ['the first key of a node, too deep', 'wrong-indent', header + 1, 1, 2],
    ['the first key of a node, too far out', 'wrong-indent', header + 1, 1, -2],
    ['the first entry of a list, too deep', 'wrong-indent', at('      - {'), 1, 2],
    ['the first entry of a list, too far out', 'wrong-indent', at('      - {'), 1, -2],
    ['the second entry of a list, too deep', 'wrong-indent', at('      - {', 1), 1, 2],
    ['the second entry of a list, too far out', 'wrong-indent', at('      - {', 1), 1, -2],
    ['the last entry of a list, too deep', 'wrong-indent', at('      - {', 2), 1, 2],
  ])('%s', (_, code, from, count, by) => {
    expect(told(moved(from, count, by))).toEqual([[code, from + 1]]);
  });
});

describe('a line that is missing is told of where it should be', () => {
  const without = (index: number) => told(sound.toSpliced(index, 1));
  const [checking, choices] = [at('  checking:'), at('    choices:', 1)];

  test('before the choices', () => {
    expect(without(choices)).toEqual([['choices-missing', choices + 1]]);
  });
  test('before a node, a choice, or a text', () => {
    for (const index of [checking, at('      carry:'), at('        label:', 1)])
      expect(without(index).map(([code]) => code)).not.toContain('duplicate-key');
    expect(without(checking)).toEqual([['begins-again', checking + 1]]);
    expect(without(at('      carry:'))).toEqual([['begins-again', at('      carry:') + 1]]);
  });
  test('and a key that is there twice is that and no more', () => {
    const index = at('minutes');
    expect(told(sound.toSpliced(index, 0, 'minutes: 6'))).toEqual([['duplicate-key', index + 2]]);
  });
});

test('what is wrong besides is told at its own line, though its part stands in the wrong place', () => {
  const header = at('  checking:');
  const lines = moved(header, at('  offering:') - header, 2);
  const index = lines.findIndex((line, place) => place > header && line.trim() === 'next: offering');
  expect(told(lines.with(index, '          next: ofering'))).toEqual([
    ['wrong-level', header + 1],
    ['no-such-node', index + 1],
  ]);
});
