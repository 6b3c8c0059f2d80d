import type { Effects } from '../../scenario/scenario.ts';
import { assesses, bestChoices, isDecision } from '../../scenario/story.ts';
import type { Story, StoryDecision } from '../../scenario/story.ts';

/**
 * Which way each meter goes when things go well: 1 up, -1 down (a meter of how tense somebody is). That is where the best
 * choices move it beside the others, over all decisions that rate. A meter of which that cannot be said is left out, and
 * so is money, which pleases nobody by itself.
 */
export function meterSenses(story: Story): ReadonlyMap<string, 1 | -1> {
  const senses = new Map<string, 1 | -1>();
  const decisions = Object.values(story.nodes).filter(isDecision).filter(assesses);
  for (const [meter, { unit }] of Object.entries(story.meters)) {
    const lead = decisions.reduce((sum, decision) => sum + leadOfBest(decision, meter), 0);
    if (unit === undefined && lead !== 0) senses.set(meter, lead > 0 ? 1 : -1);
  }
  return senses;
}

/** How far effects move the meters the right way: the sum of what each moves, as a part of its range. */
export function pleasureOf({ changes = {} }: Effects, story: Story, senses: ReturnType<typeof meterSenses>): number {
  return Object.entries(changes).reduce((sum, [meter, by]) => {
    const [least, most] = story.meters[meter]!.range;
    return sum + ((senses.get(meter) ?? 0) * by) / (most - least);
  }, 0);
}

/** How much further up the best choices of a decision move a meter than the others do, on average. */
function leadOfBest(decision: StoryDecision, meter: string): number {
  const best = bestChoices(decision);
  const [good, poor]: [number[], number[]] = [[], []];
  for (const [id, { changes }] of Object.entries(decision.choices))
    (best.includes(id) ? good : poor).push(changes?.[meter] ?? 0);
  return good.length === 0 || poor.length === 0 ? 0 : mean(good) - mean(poor);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
