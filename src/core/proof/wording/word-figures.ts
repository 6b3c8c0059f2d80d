import type { Scenario } from '../../scenario/scenario.ts';
import type { Language } from '../../scenario/text.ts';
import { readerFigure } from './reader.ts';
import type { ReaderFigure } from './reader.ts';
import { chanceOf } from './labels.ts';
import { fewest, isMarked, ruleFigure } from './rules.ts';
import type { RuleFigure, SingledOut } from './rules.ts';
import { wordedOf } from './worded.ts';
import type { Worded, WordedLabel } from './worded.ts';

/** One word as a rule: take the choice that alone has it. */
export interface WordFigure extends RuleFigure {
  /** Without its mutation; an opening word ends in ` …`. */
  readonly word: string;
  /** Whether it tells the best choice by itself. */
  readonly tells: boolean;
}

/** What the words of a scenario's choices give away in one language. */
export interface WordFigures {
  readonly language: Language;
  /** Words that single out one choice at enough decisions to be noticed, those that most surely tell the best first. */
  readonly words: readonly WordFigure[];
  readonly reader: ReaderFigure;
}

/** What the words of a scenario's choices give away to somebody who reads it in one language. */
export function wordFigures(scenario: Scenario, language: Language): WordFigures {
  const decisions = wordedOf(scenario, language);
  const enough = [...singledOutByWord(decisions)].filter(([, singled]) => singled.length >= fewest);
  const words = enough.map(([word, singled]): WordFigure => {
    const figure = ruleFigure(singled);
    return { word, ...figure, tells: isMarked(figure.nodes.length, figure.expected, figure.likelihood, enough.length) };
  });
  return {
    language,
    words: words.sort((one, other) => one.likelihood - other.likelihood),
    reader: readerFigure(decisions),
  };
}

/** For each word the decisions at which only one choice has it. */
function singledOutByWord(decisions: readonly Worded[]): ReadonlyMap<string, readonly SingledOut[]> {
  const by = new Map<string, SingledOut[]>();
  for (const decision of decisions) {
    const chance = chanceOf(decision);
    const having = new Map<string, WordedLabel | undefined>();
    for (const label of decision.labels)
      for (const word of label.words) having.set(word, having.has(word) ? undefined : label);
    for (const [word, label] of having) {
      if (label === undefined) continue;
      const singled = { node: decision.node, choice: label.choice, best: label.best, chance };
      const kept = by.get(word);
      if (kept) kept.push(singled);
      else by.set(word, [singled]);
    }
  }
  return by;
}
