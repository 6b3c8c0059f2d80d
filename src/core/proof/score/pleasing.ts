import type { Finding } from '../../finding/finding.ts';
import { assesses, bestChoices, decisionsIn } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { meterSenses, pleasureOf } from './meter-sense.ts';

/**
 * Choices that are not the best and move the meters further the right way than any best choice of their decision: what
 * the learner sees happen then contradicts the score.
 */
export function pleasingFindings(story: Story): readonly Finding[] {
  const senses = meterSenses(story);
  return decisionsIn(story).flatMap(([id, decision]): readonly Finding[] => {
    if (!assesses(decision)) return [];
    const pleasure = (choice: string) => pleasureOf(decision.choices[choice]!, story, senses);
    const [best, ...others] = bestChoices(decision).toSorted((one, other) => pleasure(other) - pleasure(one));
    if (best === undefined) return [];
    return Object.keys(decision.choices).flatMap((choice): readonly Finding[] =>
      // Parts of ranges are no whole numbers; a thousandth of a range is nothing anybody sees.
      others.includes(choice) || pleasure(choice) < pleasure(best) + 0.001
        ? []
        : [{ code: 'pleases-more', path: ['nodes', id, 'choices', choice], values: { best } }],
    );
  });
}
