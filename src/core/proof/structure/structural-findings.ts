import type { Finding } from '../../finding/finding.ts';
import type { Story } from '../../scenario/story.ts';
import { Lookout } from '../graph/circumstances.ts';
import { bandFindings } from './bands.ts';
import { conditionFindings } from './conditions.ts';
import { meterFindings } from './meters.ts';
import { offerFindings } from './offers.ts';
import { plainFindings } from './plain.ts';
import { reflectionFindings } from './reflections.ts';
import { timedFindings } from './timed.ts';
import { structureFindings } from './structure.ts';
import { tooManyStates } from './too-many-states.ts';

/**
 * What is wrong with how a story hangs together, over every state a learner can reach; where those are too many, that,
 * and what is sure without them.
 */
export function structuralFindings(story: Story): readonly Finding[] {
  const tooMany = tooManyStates(story);
  const found = tooMany.length > 0 ? [...tooMany, ...plainFindings(story)] : overStates(story);
  return [...found, ...bandFindings(story), ...timedFindings(story)];
}

function overStates(story: Story): readonly Finding[] {
  const lookout = new Lookout(story);
  return [
    ...structureFindings(story),
    ...offerFindings(story),
    ...reflectionFindings(story),
    ...meterFindings(story, lookout),
    ...conditionFindings(story, lookout),
  ];
}
