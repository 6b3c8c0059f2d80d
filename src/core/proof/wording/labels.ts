import type { Scenario } from '../../scenario/scenario.ts';
import { paragraphsOf } from '../../scenario/inline.ts';
import { bestChoices, decisionsIn } from '../../scenario/story.ts';
import type { Text } from '../../scenario/text.ts';
import { once } from '../once.ts';

/** A choice as a reader sees it who knows nothing but its words. */
export interface Label {
  readonly choice: string;
  /** Without markup: what stands on the screen. */
  readonly text: Text;
  /** Whether no other choice of its decision is better on anything that is rated there. */
  readonly best: boolean;
}

/** The labels of one decision, in the file's order. */
export interface Labelled<Seen extends Label = Label> {
  readonly node: string;
  readonly labels: readonly Seen[];
}

/** Every decision's labels, in the order of the file. Read once a scenario. */
export const labelledOf: (scenario: Scenario) => readonly Labelled[] = once(read);

/** The decisions at which something can be told: some choices are best and others are not. */
export function withBest(labelled: readonly Labelled[]): readonly Labelled[] {
  return labelled.filter(({ labels }) => labels.some(({ best }) => best) && labels.some(({ best }) => !best));
}

/** How likely the best is hit by a choice at random, 0..1. */
export function chanceOf({ labels }: Labelled): number {
  return labels.filter(({ best }) => best).length / labels.length;
}

function read(scenario: Scenario): readonly Labelled[] {
  return decisionsIn(scenario).map(([node, decision]): Labelled => {
    const best = bestChoices(decision);
    const labels = Object.entries(decision.choices).map(([choice, { label }]) => ({
      choice,
      text: { cy: shown(label.cy), en: shown(label.en) },
      best: best.includes(choice),
    }));
    return { node, labels };
  });
}

function shown(text: string): string {
  return paragraphsOf(text, (piece) => piece)
    .flat()
    .join('');
}
