import type { Scenario } from '../../scenario/scenario.ts';
import type { Language } from '../../scenario/text.ts';
import { labelledOf, withBest } from './labels.ts';
import type { Label, Labelled } from './labels.ts';
import { plainWords, radicalsIn } from './radicals.ts';

/** A choice as the words it has, each once; the word it opens with stands there a second time, as `gofyn …`. */
export interface WordedLabel extends Label {
  readonly words: ReadonlySet<string>;
}

export type Worded = Labelled<WordedLabel>;

/** The decisions at which a best choice can be told, as words of one language; Welsh words without their mutations. */
export function wordedOf(scenario: Scenario, language: Language): readonly Worded[] {
  const radical = language === 'cy' ? radicalsIn(scenario) : (word: string) => word;
  return withBest(labelledOf(scenario)).map(({ node, labels }) => ({
    node,
    labels: labels.map((label) => {
      const words = plainWords(label.text[language]).map(radical);
      return { ...label, words: new Set([...words, ...words.slice(0, 1).map((opening) => `${opening} …`)]) };
    }),
  }));
}
