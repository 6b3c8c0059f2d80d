import type { Finding } from '../finding/finding.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Story } from '../scenario/story.ts';
import { addressFindings } from './languages/address.ts';
import { everyText } from './languages/every-text.ts';
import { languageFindings } from './languages/language-findings.ts';
import { namesIn } from './languages/known-words.ts';
import { learnerFindings } from './learners/learner-findings.ts';
import { limitFindings } from './limits/limits.ts';
import { storageFindings } from './limits/storage.ts';
import { unfairness } from './score/qualities.ts';
import { flagFindings } from './structure/flags.ts';
import { structuralFindings } from './structure/structural-findings.ts';
import { wordingFindings } from './wording/wording-findings.ts';

/** Everything that can be proved of a scenario by itself, once its file's form and references hold. `mark` is 0..1. */
export function scenarioFindings(scenario: Scenario, story: Story, mark: number): readonly Finding[] {
  const texts = everyText(scenario);
  return [
    ...storyFindings(story, mark),
    ...flagFindings(scenario, story),
    ...learnerFindings(scenario, story, mark),
    ...wordingFindings(scenario),
    ...languageFindings(texts, namesIn(scenario)),
    ...addressFindings(texts, scenario.cast),
  ];
}

/** As much of it as does not hang on the words. */
export function storyFindings(story: Story, mark: number): readonly Finding[] {
  return [...structuralFindings(story), ...unfairness(story, mark), ...limitFindings(story), ...storageFindings(story)];
}
