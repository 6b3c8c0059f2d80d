import type { Document } from 'yaml';
import { languages } from '../../../src/core/scenario/text.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import type { Operator, Path } from '../operator.ts';
import { editedAt } from '../operator.ts';
import { choicesIn } from '../source-file.ts';
import type { FoundChoice, SourceFile } from '../source-file.ts';

/** What can be put behind a choice without changing what it is about. */
const padding = {
  cy: ', a gwneud hynny heb oedi, yn bwyllog ac yn gwrtais',
  en: ', and do so without delay, calmly and with courtesy',
};
const telltale = { cy: 'yn gwrtais', en: 'courteously' };

const lengthened = (text: string, language: Language) => text.replace(/[.!?]?$/, (end) => padding[language] + end);
const shortened = (text: string) => {
  const words = text.split(' ');
  return `${words
    .slice(0, Math.max(6, Math.ceil(words.length / 2)))
    .join(' ')
    .replace(/[,;:]$/, '')}.`;
};
// In the place of the last words, so that the length gives nothing away.
const told = (text: string, language: Language) =>
  `${text
    .split(' ')
    .slice(0, language === 'cy' ? -2 : -1)
    .join(' ')
    .replace(/[,;:]$/, '')} ${telltale[language]}.`;

type Rewrite = (text: string, language: Language) => string;
const sides: Readonly<Record<string, readonly Language[]>> = { cy: ['cy'], en: ['en'], both: languages };

/** The best choice of one decision rewritten, in one language or in both. */
function bestAt(name: string, rewrite: Rewrite): readonly Operator[] {
  return Object.entries(sides).map(([side, only]) => ({
    name: `${name}-${side}`,
    sites: (file) =>
      bestIn(file).map((choice) =>
        editedAt(file, choice.path, (document) => rewritten(document, [choice], only, rewrite)),
      ),
  }));
}

/** All best choices of the scenario rewritten. */
function bestEverywhere(name: string, rewrite: Rewrite): readonly Operator[] {
  return Object.entries(sides).map(([side, only]) => ({
    name: `${name}-everywhere-${side}`,
    sites: (file) =>
      file.scenario ? [editedAt(file, ['nodes'], (document) => rewritten(document, bestIn(file), only, rewrite))] : [],
  }));
}

function rewritten(
  document: Document,
  choices: readonly FoundChoice[],
  only: readonly Language[],
  rewrite: Rewrite,
): void {
  for (const { path, value } of choices)
    for (const language of only) document.setIn([...path, 'label', language], rewrite(value.label[language], language));
}

function bestIn(file: SourceFile): readonly FoundChoice[] {
  return choicesIn(file).filter(({ best }) => best);
}

function anyChoice(name: string, part: 'label' | 'coach', rewrite: Rewrite): Operator {
  return {
    name,
    sites: (file) =>
      choicesIn(file).flatMap(({ path, value }) =>
        languages.map((language) => {
          const at: Path = [...path, part, language];
          return editedAt(file, at, (document) => document.setIn(at, rewrite(value[part][language], language)));
        }),
      ),
  };
}

export const labelOperators: readonly Operator[] = [
  ...bestAt('best-lengthened', lengthened),
  ...bestAt('best-shortened', shortened),
  ...bestEverywhere('best-lengthened', lengthened),
  ...bestEverywhere('best-shortened', shortened),
  ...bestEverywhere('telltale-word', told),
  anyChoice('label-too-short', 'label', (text) => `${text.split(' ').slice(0, 4).join(' ')}.`),
  anyChoice('label-too-long', 'label', (text) => `${text} ${text}`),
  anyChoice('coach-too-long', 'coach', (text) => `${text} ${text} ${text}`),
];
