import type { Issue } from '../scenario/issue.ts';
import type { Story } from '../scenario/story.ts';
import { bandIssues } from './bands.ts';
import { unfairness } from './qualities.ts';
import { storageIssues } from './storage.ts';
import { structureIssues } from './structure.ts';

/** Everything that can be proved against a story by itself, once its file's form and references hold. `mark` is 0..1. */
export function storyIssues(story: Story, mark: number): readonly Issue[] {
  return [...structureIssues(story), ...unfairness(story, mark), ...bandIssues(story), ...storageIssues(story)];
}
