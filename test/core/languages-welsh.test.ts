import { describe, expect, test } from 'vitest';
import { addressFindings } from '../../src/core/proof/languages/address.ts';
import type { TextKind } from '../../src/core/proof/languages/every-text.ts';
import { ruledOutBy } from '../../src/core/proof/languages/glossary.ts';
import { filledInAfterMutating, incompletePlurals } from '../i18n/interface-words.ts';
import { everyForm } from '../../src/core/proof/languages/mutation.ts';
import { notMutatedFindings } from '../../src/core/proof/languages/not-mutated.ts';
import { placeNameFindings } from '../../src/core/proof/languages/place-names.ts';
import type { CastMember } from '../../src/core/scenario/scenario.ts';
import { written } from './written.ts';

// What only Welsh can get wrong.

test('a word is known in every form that its beginning can take', () => {
  expect(everyForm('cwyn')).toEqual(['cwyn', 'gwyn', 'nghwyn', 'chwyn']);
  expect(everyForm('Llanelli')).toEqual(['Llanelli', 'Lanelli']);
  expect(everyForm('Gwynedd')).toEqual(['Gwynedd', 'Wynedd', 'Ngwynedd']);
  expect(everyForm('chwaer')).toEqual(['chwaer']);
  expect(everyForm('Elin')).toEqual(['Elin']);
});

describe('the name of a place mutates', () => {
  test.each([
    ['Mae hi yn Caernarfon.', 'yn Caernarfon', 'yng Nghaernarfon'],
    ['Yn Bangor mae hi.', 'Yn Bangor', 'Ym Mangor'],
    ['yn Tywyn', 'yn Tywyn', 'yn Nhywyn'],
    ['Mynd i Caerdydd', 'i Caerdydd', 'i Gaerdydd'],
    ['o Llanelli', 'o Llanelli', 'o Lanelli'],
    ['Bangor a Caernarfon', 'a Caernarfon', 'a Chaernarfon'],
  ])('in: %s', (cy, found, use) => {
    expect(placeNameFindings([written(cy)])).toEqual([
      { code: 'place-not-mutated', path: ['nodes', 'ringing', 'narration', 'cy'], values: { found, use } },
    ]);
  });
  test.each([
    'Mae hi yng Nghaernarfon, nid ym Mangor.',
    'yn Llanelli',
    'gan Bethan, wrth Dafydd a Carwyn',
    "o'r Bala",
    'mynd i castell',
    'cerdded i mewn; Caerdydd yw hi',
  ])('and is left alone in: %s', (cy) => {
    expect(placeNameFindings([written(cy)])).toEqual([]);
  });
});

describe('ti is for those who call each other ti', () => {
  const member = (name: string, address?: 'ti' | 'chi') => ({ name, ...(address && { address }) }) as CastMember;
  const cast = { ann: member('Ann'), huw: member('Huw', 'ti') };
  const told = (cy: string, kind: TextKind, speaker?: string) =>
    addressFindings([{ ...written(cy, '', kind), ...(speaker && { speaker }) }], cast).map(({ code }) => code);

  test.each<[string, TextKind]>([
    ['Gofyn iddi am dy gerdyn', 'label'],
    ['Rwyt yn iawn.', 'coach'],
    ['Mae hi’n edrych arnat.', 'narration'],
    ['“Diolch.” Mae hi’n cau dy ddrws.', 'reply'],
    ['Gwelaist y perygl.', 'coach'],
    ['Dos at y drws.', 'brief'],
  ])('never for what the story tells: %s (%s)', (cy, kind) => {
    expect(told(cy, kind, 'huw')).toEqual(['ti-to-learner']);
  });

  test.each<[string, TextKind]>([
    ['“Beth wyt ti isio?”', 'says'],
    ['Dweud “paid â phoeni” wrthi', 'label'],
    ['Nid “pan gei di gyfle” oedd ei angen.', 'coach'],
  ])('nor between learner and customer: %s (%s)', (cy, kind) => {
    expect(told(cy, kind, 'ann')).toEqual(['ti-to-customer']);
    expect(told(cy, kind, 'huw')).toEqual([]);
  });

  test('in a reply people may speak to one another', () => {
    expect(told('“Pwy sy’n dy yrru di, Elin?”', 'reply', 'ann')).toEqual([]);
  });

  test('a line of somebody’s own is said, with quotation marks or without', () => {
    expect(told('Beth wyt ti isio?', 'says', 'huw')).toEqual([]);
    expect(told('Beth wyt ti isio?', 'says', 'ann')).toEqual(['ti-to-customer']);
    expect(told('“Beth?” Mae hi’n edrych arnat.', 'says', 'huw')).toEqual(['ti-to-learner']);
  });

  test.each([
    'Mae’r ffenest yn onest, a’r cei yn dawel.',
    'Noson ddi-fai, a gwaith di-sigl.',
    'Dau ddos o foddion, medd y meddyg.',
    'Gofynna’r prentis eto.',
    'Hithau? Na.',
  ])('and other words are left alone: %s', (cy) => {
    expect(told(cy, 'narration')).toEqual([]);
  });
});

describe('words that the glossary rules out', () => {
  const glossary = {
    cy: [{ not: ['graddfeydd amser', 'ebost'], use: 'y gair iawn' }],
    en: [{ not: ['e-mail'], use: 'email' }],
  };
  test.each([
    ['Cadw at raddfeydd\namser y cwmni', 'x', 'raddfeydd\namser', 'cy'],
    ['Yr Ebost olaf', 'x', 'Ebost', 'cy'],
    ['x', 'An e-mail came.', 'e-mail', 'en'],
  ])('are told of in any form: %s / %s', (cy, en, found, language) => {
    expect(ruledOutBy(glossary)([written(cy, en)])).toMatchObject([
      { code: 'ruled-out', path: ['nodes', 'ringing', 'narration', language], values: { found } },
    ]);
  });
  test('and not within another word, nor in the other language', () => {
    expect(ruledOutBy(glossary)([written('ebostio e-mail', 'ebost')])).toEqual([]);
  });
});

describe('a word that must soften and did not', () => {
  const known = ['pobl', 'bobl', 'gêm', 'êm', 'mewn', 'fewn', 'cegin', 'gegin', 'egin', 'cyn', 'gyn'];
  const speller = { languages: ['cy'] as const, knows: (word: string) => known.includes(word), suggest: () => [] };
  const told = (cy: string) => notMutatedFindings([written(cy)], speller).map(({ values }) => values?.['use']);

  test('is told of with its right form', () => {
    expect(told('Gofyn i pobl y côr, a mynd drwy cegin y tŷ.')).toEqual(['i bobl', 'drwy gegin']);
  });
  test.each(['i bobl', 'o gegin', 'i mewn', 'i gêm', '“Es i cyn pobl eraill.”', 'i Pobl', 'i’r pobl'])(
    'and is left alone in: %s',
    (cy) => {
      expect(told(cy)).toEqual([]);
    },
  );
  test('in speech too, but for what may be a pronoun there', () => {
    expect(told('“Hanner can munud am pobl y côr!”')).toEqual(['am bobl']);
    expect(told('“Mi es i pobl y côr.”')).toEqual([]);
    // For *am eu pobl nhw*.
    expect(told('“Am pobl nhw oedd y gân.”')).toEqual([]);
  });
  test('without a dictionary nothing is told', () => {
    expect(notMutatedFindings([written('i pobl')], { ...speller, languages: [] })).toEqual([]);
  });
});

describe('words of the interface', () => {
  test('have all six plural forms of Welsh or none', () => {
    const all = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `count_${form}`);
    expect(incompletePlurals([...all, 'title'])).toEqual([]);
    expect(incompletePlurals(['count_one', 'count_other'])).toEqual([
      { key: 'count', missing: ['zero', 'two', 'few', 'many'] },
    ]);
  });
  test.each(['Mynd i {{place}}', 'Gair gan “{{name}}”', 'Dros {{count}} munud'])(
    'fill in nothing after: %s',
    (text) => {
      expect(filledInAfterMutating(text)).toBeDefined();
    },
  );
  test.each(['Lle: {{place}}', 'Nid yw “{{name}}” yno', "I'r {{place}}"])('as this does not: %s', (text) => {
    expect(filledInAfterMutating(text)).toBeUndefined();
  });
});
