import type { Finding } from '../finding/finding.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Story } from '../scenario/story.ts';
import { limitFindings } from './limits/limits.ts';
import { storageFindings } from './limits/storage.ts';
import { unfairness } from './score/qualities.ts';
import { bandFindings } from './structure/bands.ts';
import { offerFindings } from './structure/offers.ts';
import { reflectionFindings } from './structure/reflections.ts';
import { structureFindings } from './structure/structure.ts';
import { tooManyStates } from './structure/too-many-states.ts';
import { wordingFindings } from './wording/lengths.ts';

/** Everything that can be proved of a scenario by itself, once its file's form and references hold. `mark` is 0..1. */
export function scenarioFindings(scenario: Scenario, story: Story, mark: number): readonly Finding[] {
  return [...storyFindings(story, mark), ...wordingFindings(scenario)];
}

/** As much of it as does not hang on the words. */
export function storyFindings(story: Story, mark: number): readonly Finding[] {
  const tooMany = tooManyStates(story);
  return [
    ...(tooMany.length > 0 ? tooMany : provenOverStates(story, mark)),
    ...bandFindings(story),
    ...limitFindings(story),
    ...storageFindings(story),
  ];
}

function provenOverStates(story: Story, mark: number): readonly Finding[] {
  return [
    ...structureFindings(story),
    ...offerFindings(story),
    ...reflectionFindings(story),
    ...unfairness(story, mark),
  ];
}
