import type { Scenario } from '../../scenario/scenario.ts';
import { choiceOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import type { Language } from '../../scenario/text.ts';
import { lengthOf } from '../wording/cues.ts';
import { labelledOf } from '../wording/labels.ts';

/** What a choice is wherever it is met: how it looks, and what it earns as a first answer. */
export interface Option {
  readonly choice: string;
  /** Of its label, in characters. */
  readonly length: Readonly<Record<Language, number>>;
  /** Whether no other choice of its decision is better on anything that is rated there. */
  readonly best: boolean;
  readonly earns: readonly Earning[];
}

export interface Earning {
  /** Its place among the criteria the scenario claims. */
  readonly criterion: number;
  readonly rating: number;
}

/** Every choice of a scenario, by the ids of its decision and its own. */
export type Options = ReadonlyMap<string, ReadonlyMap<string, Option>>;

/** The choices of a scenario; `story` is the one compiled from it. */
export function optionsOf(scenario: Scenario, story: Story): Options {
  const place = new Map(Object.keys(story.criteria).map((criterion, at) => [criterion, at]));
  return new Map(
    labelledOf(scenario).map(({ node, labels }) => {
      const options = labels.map(({ choice, text, best }): [string, Option] => {
        const shows = Object.entries(choiceOf(story, node, choice).shows ?? {});
        const earns = shows.map(([criterion, rating]) => ({ criterion: place.get(criterion)!, rating }));
        return [choice, { choice, length: { cy: lengthOf(text.cy), en: lengthOf(text.en) }, best, earns }];
      });
      return [node, new Map(options)];
    }),
  );
}
