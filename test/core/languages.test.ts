import { describe, expect, test } from 'vitest';
import { everyText } from '../../src/core/proof/languages/every-text.ts';
import { amountFindings } from '../../src/core/proof/languages/amounts.ts';
import { markupFindings } from '../../src/core/proof/languages/markup.ts';
import { partMissingFindings } from '../../src/core/proof/languages/part-missing.ts';
import { placeholderFindings } from '../../src/core/proof/languages/placeholders.ts';
import { sameInBoth } from '../../src/core/proof/languages/same-in-both.ts';
import { writtenFormFindings } from '../../src/core/proof/languages/written-form.ts';
import { languages } from '../../src/core/scenario/text.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { written } from './written.ts';

// What can be told of two languages side by side.

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

test('every text of a scenario is looked at once, and nothing that is no text', () => {
  for (const { scenario } of ourScenarios) {
    const seen = everyText(scenario);
    // Whatever in the file has both languages is a text.
    const counted = JSON.stringify(scenario).match(/"cy":/g)!.length;
    expect(seen).toHaveLength(counted);
    expect(new Set(seen.map(({ path }) => path.join('.'))).size).toBe(counted);
    for (const { path, text } of seen) {
      const there = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], scenario);
      for (const language of languages) expect(there).toHaveProperty(language, text[language]);
    }
  }
});

describe('a text that was written in one language only is told of', () => {
  test.each(['The van is late.', 'Mae ‘The van’ yn hwyr, Ann.'])('as in: %s', (text) => {
    expect(codes(sameInBoth([written(text, text)], new Set(['Ann'])))).toEqual(['same-in-both']);
  });
  test.each(['Stop.', 'Sesame', '£140. £85.', 'Ann Pugh', 'Heol Felinfoel', '20:05'])(
    'and not where it may be right: %s',
    (text) => {
      expect(sameInBoth([written(text, text)], new Set(['Ann', 'Pugh']))).toEqual([]);
    },
  );
});

describe('markup is the same in both languages', () => {
  test.each([
    ['*Stop*, medd hi.', '*Stop*, she says.'],
    ['Un.\n\nDau.', 'One.\n\nTwo.'],
    ['**Dim cnau**', '**No nuts**'],
    ['Seld dderw.', 'An oak *seld*.'],
  ])('as in: %s', (cy, en) => {
    expect(markupFindings([written(cy, en)])).toEqual([]);
  });
  test.each<[string, string, string]>([
    ['*Stop*, medd hi.', 'Stop, she says.', 'markup-differs'],
    ['Aros, medd hi.', '*Wait*, she says.', 'markup-differs'],
    ['**Stop**, medd hi.', '*Stop*, she says.', 'markup-differs'],
    ['Un.\n\nDau.', 'One. Two.', 'markup-differs'],
    ['*Stop, medd hi.', 'Stop, she says.', 'markup-broken'],
    ['Stop', '**Stop *now* please**', 'markup-broken'],
  ])('and not as in: %s / %s', (cy, en, code) => {
    expect(codes(markupFindings([written(cy, en)]))).toEqual([code]);
  });
});

describe('nothing is left to be filled in', () => {
  test.each(['{{name}}', '{name}', '${name}', '%s', '%1$s', '[name]', '<b>', '$t(name)'])('such as %s', (found) => {
    expect(placeholderFindings([written(`Bore da, ${found}.`)])).toEqual([
      { code: 'placeholder-left', path: ['nodes', 'ringing', 'narration', 'cy'], values: { found } },
    ]);
  });
  test.each(['Gostyngiad o 20% sy yma.', '5 < 6', 'Sgôr: 3/10', '[…]', 'Pris: $5'])('and %s is left alone', (text) => {
    expect(placeholderFindings([written(text)])).toEqual([]);
  });
});

describe('nothing is left for later', () => {
  const found = (text: string) => placeholderFindings([written(text)]).map(({ values }) => values?.['found']);
  test.each([
    ['TODO Mae hi’n hwyr.', 'TODO'],
    ['Mae hi’n hwyr (FIXME).', 'FIXME'],
    ['Pris: £XXX', 'XXX'],
    ['Amser: TBC', 'TBC'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['…', '…'],
    ['...', '...'],
    ['???', '???'],
    ['–', '–'],
  ])('as in: %s', (text, note) => {
    expect(found(text)).toEqual([note]);
  });
  test.each(['“…”', 'Wel…', 'Dim i’w ychwanegu.', 'TODOS', 'Y CABTBC', 'xxx', 'Beth?', 'Pennod XX'])(
    'and %s is left alone',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a part that one language lacks is told of', () => {
  const line = (letters: number) => `${'a'.repeat(letters - 1)}.`;
  const told = (cy: string, en: string) =>
    partMissingFindings([written(cy, en)]).map(({ path, values }) => [path.at(-1), values]);

  test('when it is long and far shorter than the other', () => {
    expect(told(line(119), line(200))).toEqual([['cy', { cy: 1, en: 1, longCy: 119, longEn: 200 }]]);
    expect(told(line(301), line(200))).toEqual([['en', { cy: 1, en: 1, longCy: 301, longEn: 200 }]]);
  });
  test('and not when it is shorter as languages are', () => {
    expect(told(line(120), line(200))).toEqual([]);
    expect(told(line(300), line(200))).toEqual([]);
    const [cy, en] = [
      'Dim ond os bydd rhywun yn ei darllen y mae ffurflen yn helpu.',
      'A form only helps if somebody reads it.',
    ];
    expect(told(cy, en)).toEqual([]);
  });
  test('when it has fewer sentences and is shorter', () => {
    const before = `${'a'.repeat(49)}. `;
    expect(told(line(87), `${before}${'b'.repeat(48)}.`)).toEqual([['cy', { cy: 1, en: 2, longCy: 87, longEn: 100 }]]);
    expect(told(line(88), `${before}${'b'.repeat(48)}.`)).toEqual([]);
    expect(told(`${before}${'b'.repeat(65)}.`, line(100))).toEqual([
      ['en', { cy: 2, en: 1, longCy: 117, longEn: 100 }],
    ]);
    expect(told(`${before}${'b'.repeat(63)}.`, line(100))).toEqual([]);
  });
  test('and not when the shorter one has more sentences', () => {
    expect(told(`${'a'.repeat(40)}. ${'b'.repeat(28)}.`, line(100))).toEqual([]);
  });
  test('and short texts are left alone', () => {
    expect(told(line(20), line(119))).toEqual([]);
    expect(told(line(20), line(120))).toHaveLength(1);
    expect(told(line(20), `${'a'.repeat(28)}. ${'b'.repeat(28)}.`)).toEqual([]);
    expect(told(line(20), `${'a'.repeat(29)}. ${'b'.repeat(28)}.`)).toHaveLength(1);
  });
  test('a question within what is said is no end of the sentence around it in one language only', () => {
    const [cy, en] = ['“Beth?” medd hi. “Nawr…?” Mae’r drws yn cau yn araf iawn y tu ôl iddi hi.', '“What?” she says.'];
    expect(told(cy, `${en} “Now…?” The door closes very slowly behind her.`)).toEqual([]);
    expect(told(cy, en)).toMatchObject([['en', { cy: 4, en: 2 }]]);
  });
});

describe('figures say the same in both languages', () => {
  test.each([
    ['Mae’n £85.', 'It is £85.'],
    ['£1,310 a £3000', '£3,000 and £1310'],
    ['Am 20:05.', 'At 8.05.'],
    ['Gadael 17:30 tan yr adolygiad.', 'Leave half past five to the review.'],
    ['Ugain munud wedi tri.', 'At 3:20.'],
    ['Chwarter wedi saith.', '7.15, sharp.'],
    ['Dwy funud.', '2 minutes.'],
    ['Ar ôl 40 mlynedd, 3 phlentyn.', 'After forty years, 3 children.'],
    ['20% yn llai', '20 % off'],
  ])('as in: %s / %s', (cy, en) => {
    expect(amountFindings([written(cy, en)])).toEqual([]);
  });
  test.each([
    ['Mae’n £85.', 'It is £58.', '£85', '£58'],
    ['Am 20:05.', 'At 20:15.', '20:05', '20:15'],
    ['Hyd at £40.', 'As much as you like.', '£40', '–'],
    ['Faint fynnoch chi.', 'Up to £40.', '–', '£40'],
    ['Gan Bethan mae’r allwedd.', 'Bethan has 4 keys.', '–', '4'],
    ['£40 a £40', '£40, and £50', '£40', '£50'],
    ['Yn 12 Teras y Bryn', 'At 14 Teras y Bryn', '12', '14'],
  ])('and not as in: %s / %s', (cy, en, left, right) => {
    expect(amountFindings([written(cy, en)])).toMatchObject([
      { code: 'figures-differ', values: { cy: left, en: right } },
    ]);
  });
});

describe('letters and quotation marks are whole', () => {
  test('a letter with a floating accent is told of in its language', () => {
    expect(writtenFormFindings([written('dŵr'.normalize('NFD'), 'water')])).toEqual([
      { code: 'not-composed', path: ['nodes', 'ringing', 'narration', 'cy'] },
    ]);
  });
  test.each(['“Stop.', 'Stop.”', '”Stop.“', '“Stop, “medd hi.”'])('as is %s', (text) => {
    expect(codes(writtenFormFindings([written(text)]))).toEqual(['quotes-unpaired']);
  });
  test.each(['Stop"', '"Stop', '“Stop,” medd hi."'])(
    'a straight quote left over is told of as what it is: %s',
    (text) => {
      expect(codes(writtenFormFindings([written(text)]))).toEqual(['stray-quote']);
    },
  );
  test.each(['“Stop,” medd hi. “Nawr.”', "'Sdim o'r fath", '“Meddai: ‘Na.’”', 'dŵr'])('but not %s', (text) => {
    expect(writtenFormFindings([written(text)])).toEqual([]);
  });
});
