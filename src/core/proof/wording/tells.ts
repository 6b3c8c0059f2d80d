import type { FindingCode } from '../../finding/catalogue.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { languages } from '../../scenario/text.ts';
import { cueFigures } from './cues.ts';
import type { Cue, CueFigure } from './cues.ts';
import { wordFigures } from './word-figures.ts';
import type { WordFigure, WordFigures } from './word-figures.ts';

const codes: Readonly<Record<Cue['measure'], Readonly<Record<Cue['extreme'], FindingCode>>>> = {
  length: { most: 'best-longest', least: 'best-shortest' },
  parts: { most: 'best-most-parts', least: 'best-fewest-parts' },
};

/** As many words as a writer can look for at once. */
const wordsTold = 8;

/** What gives the best choices away to somebody who knows nothing of the subject: their length, their parts, their words. */
export function tellFindings(scenario: Scenario): readonly Finding[] {
  return [
    ...cueFigures(scenario).flatMap((figure) => (figure.tells ? [givenAway(figure)] : [])),
    ...languages.flatMap((language) => byWords(wordFigures(scenario, language))),
  ];
}

function givenAway({ measure, extreme, language, of, nodes, expected, margin = 1 }: CueFigure): Finding {
  const values = {
    language,
    found: nodes.length,
    of,
    expected: rounded(expected),
    percent: Math.round((margin - 1) * 100),
    nodes: nodes.join(', '),
  };
  return { code: codes[measure][extreme], path: ['nodes'], values };
}

function byWords({ language, words, reader }: WordFigures): readonly Finding[] {
  const telling = words.filter(({ tells }) => tells);
  const values = { language, words: listedWithNodes(telling) };
  return [
    ...(telling.length > 0 ? [{ code: 'telling-words', path: ['nodes'], values } as const] : []),
    ...(reader.tells ? [readable(language, words, reader)] : []),
  ];
}

function readable(
  language: string,
  words: WordFigures['words'],
  { found, of, expected }: WordFigures['reader'],
): Finding {
  const gain = ({ nodes, expected }: WordFigure) => nodes.length - expected;
  const ranked = words.toSorted((one, other) => gain(other) - gain(one));
  const values = {
    language,
    found: rounded(found),
    of,
    expected: rounded(expected),
    words: listed(ranked.filter((figure) => gain(figure) >= 1)),
    others: listed(ranked.toReversed().filter((figure) => gain(figure) <= -1)),
  };
  return { code: 'best-by-words', path: ['nodes'], values };
}

/** Each word with the decisions at which only one choice has it, and those at which that is the best. */
function listed(words: readonly WordFigure[]): string {
  const told = words.slice(0, wordsTold).map(({ word, nodes, of }) => `${word} ${nodes.length}/${of}`);
  return told.join(', ') || '–';
}

/** The same with where those are: `ask 4/5 (ringing, checking, waiting, closing)`. */
function listedWithNodes(words: readonly WordFigure[]): string {
  const told = words.slice(0, wordsTold).map((figure) => `${listed([figure])} (${figure.nodes.join(', ')})`);
  return told.join('; ');
}

/** To one decimal. */
function rounded(figure: number): number {
  return Math.round(figure * 10) / 10;
}
