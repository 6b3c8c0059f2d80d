import type { Issue } from '../scenario/issue.ts';
import type { Story } from '../scenario/story.ts';
import { bandIssues } from './bands.ts';
import { limitIssues } from './limits.ts';
import { offerIssues } from './offers.ts';
import { unfairness } from './qualities.ts';
import { reflectionIssues } from './reflections.ts';
import { storageIssues } from './storage.ts';
import { structureIssues } from './structure.ts';
import { tooManyStates } from './too-many-states.ts';

/** Everything that can be proved against a story by itself, once its file's form and references hold. `mark` is 0..1. */
export function storyIssues(story: Story, mark: number): readonly Issue[] {
  const tooMany = tooManyStates(story);
  return [
    ...(tooMany.length > 0 ? tooMany : provenOverStates(story, mark)),
    ...bandIssues(story),
    ...limitIssues(story),
    ...storageIssues(story),
  ];
}

function provenOverStates(story: Story, mark: number): readonly Issue[] {
  return [...structureIssues(story), ...offerIssues(story), ...reflectionIssues(story), ...unfairness(story, mark)];
}
