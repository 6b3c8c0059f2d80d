import type { Scenario } from '../../scenario/scenario.ts';
import { languages } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';
import { sumOf } from './chance.ts';
import { labelledOf, withBest } from './labels.ts';
import type { Label, Labelled } from './labels.ts';
import { isMarked, ruleFigure, singledOut } from './rules.ts';
import type { Measured, RuleFigure } from './rules.ts';

/** What can be seen of a choice without reading it. */
const measures = { length: lengthOf, parts: partsOf } as const;
type Measure = keyof typeof measures;

/** A rule that a learner may go by: take the choice that has most of a measure, or least. */
export interface Cue {
  readonly measure: Measure;
  readonly extreme: 'most' | 'least';
  readonly language: Language;
}

export interface CueFigure extends Cue, RuleFigure {
  /** How many times as much of it a best choice has, where the cue leads to it, as the next choice; the mean. */
  readonly margin?: number;
  /** Whether the best choice gives itself away by it. */
  readonly tells: boolean;
}

const cues: readonly Cue[] = languages.flatMap((language) =>
  (['length', 'parts'] as const).flatMap((measure) =>
    (['most', 'least'] as const).map((extreme) => ({ measure, extreme, language })),
  ),
);

/** How far each cue leads, over a whole scenario. */
export function cueFigures(scenario: Scenario): readonly CueFigure[] {
  const decisions = withBest(labelledOf(scenario));
  return cues.map((cue): CueFigure => {
    const singled = decisions.flatMap((decision) => cuedAt(cue, decision) ?? []);
    const figure = ruleFigure(singled);
    const margins = singled.flatMap(({ best, margin }) => (best ? [margin] : []));
    return {
      ...cue,
      ...figure,
      ...(margins.length > 0 && { margin: sumOf(margins) / margins.length }),
      tells: isMarked(margins.length, figure.expected, figure.likelihood),
    };
  });
}

/** The one choice of a decision that a cue points at, if there is one. */
export function cuedAt({ measure, extreme, language }: Cue, decision: Labelled): Measured | undefined {
  const sign = extreme === 'most' ? 1 : -1;
  return singledOut(decision, ({ text }: Label) => sign * measures[measure](text[language]));
}

/** In characters: what catches the eye is the room a choice takes, not its words. */
export function lengthOf(text: string): number {
  return text.length;
}

/** The parts that commas, colons, semicolons and dashes make of it: a list of things done has more than an excuse. */
function partsOf(text: string): number {
  return text.split(/[,:;](?=\s)|\s[–—]\s/u).length;
}
