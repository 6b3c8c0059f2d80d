import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { knownWords } from '../../src/core/proof/languages/known-words.ts';
import { noSpeller, spellingFindings } from '../../src/core/proof/languages/spelling.ts';
import { dictionaryOf } from '../../src/spelling/dictionary.ts';
import { openSpeller } from '../../src/spelling/speller.ts';
import { written } from '../core/written.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dewis-spelling-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const remembered = join(scratch, 'kept', 'spelling.json');
const speller = openSpeller(remembered);

/** The words told of in a text; what is not asked about is right. */
function told(cy: string, en = 'Fine', list: { cy?: string[]; en?: string[] } = {}, names: string[] = []) {
  const known = knownWords({ cy: [], en: [], ...list });
  return spellingFindings([written(cy, en)], new Set(names), known, speller).map(({ values }) => values?.['found']);
}

describe('Welsh is read word by word as it is written', () => {
  test.each([
    "Mae'r tŷ'n wag, a'i ysgwyddau'n crynu.",
    "'Sdim byd yma.",
    '“Be’ dw i’n ’neud, ’te?” ‘Dw i ’ma.’',
    'Yng Nghaernarfon, ym Mangor, i Gaerdydd, o Lanelli.',
    "f'enaid a'n plant, i'w gilydd, gyda'ch gilydd",
    'gwaith di-dâl ac ôl-drafodaeth ar-lein',
    'DIM CNAU, 20:05, £85, x',
    'dŵr'.normalize('NFD'),
  ])('as in: %s', (cy) => {
    expect(told(cy, 'Fine', { cy: ['sdim', 'neud'] })).toEqual([]);
  });
  test.each([
    ["Mae'r gwasanaethh yn dda.", 'gwasanaethh'],
    ["Mae'r tocynau'n barod.", "tocynau'n"],
    ['Dim byd-newwdd.', 'byd-newwdd'],
    ['Mae hi’n dwad.', 'dwad'],
  ])('and told of where it is wrong: %s', (cy, found) => {
    expect(told(cy)).toEqual([found]);
  });
});

describe('English too', () => {
  test.each([
    "She's Ann's friend; they'd gone, we'll see, don't.",
    'A mother-in-law, red-faced, at twenty-five past.',
    "The drivers' line, ‘said Ann’.",
    'Somewhere in Caernarfon or Llanelli.',
  ])('as in: %s', (en) => {
    expect(told('Iawn', en)).toEqual([]);
  });
  test('and told of where it is wrong', () => {
    expect(told('Iawn', 'We recieve it tommorrow, and tommorrow again.')).toEqual(['recieve', 'tommorrow']);
  });
});

describe('what the project knows by itself', () => {
  test('names and listed words are right, listed small letters with a capital too', () => {
    expect(told("Zyxw'n gweud. Gweud!", "Zyxw's", { cy: ['gweud'] }, ['Zyxw'])).toEqual([]);
    expect(told('zyxw', 'Fine', { cy: ['Zyxw'] })).toEqual(['zyxw']);
  });
  test('a listed word that nothing needs is told of, dictionary or none', () => {
    const known = knownWords({ cy: ['gweud', 'whilo'], en: ['whilo'] });
    spellingFindings([written("'Na weud? Gweud.")], new Set(), known, noSpeller);
    expect(known.unused()).toEqual([
      ['cy', 1],
      ['en', 0],
    ]);
  });
});

test('a wrong word comes with up to three that may be meant', () => {
  const [finding] = spellingFindings([written('Iawn', 'recieve')], new Set(), knownWords({ cy: [], en: [] }), speller);
  expect(finding).toMatchObject({ code: 'unknown-word', path: ['nodes', 'ringing', 'narration', 'en'] });
  expect(String(finding?.values?.['near']).split(' / ')).toContain('receive');
  expect(String(finding?.values?.['near']).split(' / ').length).toBeLessThanOrEqual(3);
});

describe('what was looked up is remembered', () => {
  const asking = (file: string) => {
    const asked: string[] = [];
    const open = openSpeller(file, (language) => {
      const dictionary = dictionaryOf(language)!;
      return { ...dictionary, knows: (word) => (asked.push(word), dictionary.knows(word)) };
    });
    return { open, asked };
  };
  const file = join(scratch, 'new', 'spelling.json');

  test('so that no dictionary is asked twice', () => {
    const first = asking(file);
    expect([first.open.knows('tŷ', 'cy'), first.open.knows('tyy', 'cy')]).toEqual([true, false]);
    const near = first.open.suggest('tyy', 'cy');
    first.open.keep();
    const second = asking(file);
    expect([second.open.knows('tŷ', 'cy'), second.open.knows('tyy', 'cy')]).toEqual([true, false]);
    expect(second.open.suggest('tyy', 'cy')).toEqual(near);
    expect([first.asked, second.asked]).toEqual([['tŷ', 'tyy'], []]);
  });

  test.each(['', '{', '[]', 'null', '{"releases":"dictionary-cy 0.0.1","answers":{"cy tyy":true}}'])(
    'and forgotten where the file is damaged or of another dictionary: %s',
    (text) => {
      writeFileSync(file, text);
      const { open } = asking(file);
      expect(open.knows('tyy', 'cy')).toBe(false);
      open.keep();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ answers: { 'cy tyy': false } });
    },
  );

  test('and where nothing can be written the answers are the same', () => {
    writeFileSync(join(scratch, 'a-file'), '');
    const { open } = asking(join(scratch, 'a-file', 'spelling.json'));
    expect(open.knows('tŷ', 'cy')).toBe(true);
    expect(() => open.keep()).not.toThrow();
  });
});

test('a language without an installed dictionary is left alone, and the speller says so', () => {
  const none = openSpeller(join(scratch, 'none.json'), (language) =>
    language === 'en' ? dictionaryOf('en') : undefined,
  );
  expect(none.languages).toEqual(['en']);
  // What has a capital may be a Welsh name.
  const texts = [written('qqqq wwww', 'qqqq, Qqqq')];
  const findings = spellingFindings(texts, new Set(), knownWords({ cy: [], en: [] }), none);
  expect(findings.map(({ path }) => path.at(-1))).toEqual(['en']);
});

test('addresses, names of files, acronyms and what adjoins a figure are no words', () => {
  const text = 'hel@gwres.cymru, https://gwres.cymru/xyzzy, (www.gwres.cymru), course.yaml, LMS, 4ydd, ffdbb4';
  expect(told(text)).toEqual([]);
  expect(told('Mae’r gegin.Ma hi')).not.toEqual([]);
});

test('what nobody could call a word is told of shortly, and nothing like it is looked for', () => {
  const long = 'a'.repeat(100_000);
  const [finding] = spellingFindings([written(long)], new Set(), knownWords({ cy: [], en: [] }), speller);
  expect(finding?.values).toEqual({ found: `${'a'.repeat(39)}…`, texts: 1 });
});

test('a word is told of once, at the first text that has it, with how many texts do', () => {
  const texts = ['Mae newwdd yma, a newwdd.', 'Dim.', 'Newwdd eto.'].map((cy, index) => ({
    ...written(cy, 'Fine'),
    path: ['nodes', `n${index}`, 'says'],
  }));
  const findings = spellingFindings(texts, new Set(), knownWords({ cy: [], en: [] }), speller);
  expect(findings).toMatchObject([{ path: ['nodes', 'n0', 'says', 'cy'], values: { found: 'newwdd', texts: 2 } }]);
});
