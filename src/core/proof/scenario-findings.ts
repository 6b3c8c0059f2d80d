import { severityOf, topicOf } from '../finding/catalogue.ts';
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
import { betterEndsWorse } from './score/better-ends-worse.ts';
import { pleasingFindings } from './score/pleasing.ts';
import { unfairness } from './score/qualities.ts';
import { severalBestFindings } from './score/several-best.ts';
import { breachFindings } from './structure/breaches.ts';
import { changeFindings } from './structure/changes.ts';
import { flagFindings } from './structure/flags.ts';
import { listFindings } from './structure/lists.ts';
import { eachOnce } from './structure/not-proved.ts';
import { structuralFindings } from './structure/structural-findings.ts';
import { wordingFindings } from './wording/wording-findings.ts';

/** Everything that can be proved of a scenario by itself, once its file's form and references hold. `mark` is 0..1. */
export function scenarioFindings(scenario: Scenario, story: Story, mark: number): readonly Finding[] {
  const texts = everyText(scenario);
  const proved = storyFindings(story, mark);
  const unfair = proved.some(({ code }) => topicOf(code) === 'scores' && severityOf(code) === 'error');
  return [
    ...proved,
    ...flagFindings(scenario, story),
    ...listFindings(scenario),
    // With scores that are wrong in themselves too many may pass; mending those may mend that.
    ...learnerFindings(scenario, story, mark).filter(({ code }) => !unfair || severityOf(code) === 'error'),
    ...wordingFindings(scenario),
    ...languageFindings(texts, namesIn(scenario)),
    ...addressFindings(texts, scenario.cast),
  ];
}

/** As much of it as does not hang on the words. */
export function storyFindings(story: Story, mark: number): readonly Finding[] {
  return eachOnce([
    ...structuralFindings(story),
    ...breachFindings(story),
    ...changeFindings(story),
    ...unfairness(story, mark),
    ...severalBestFindings(story),
    ...pleasingFindings(story),
    ...betterEndsWorse(story),
    ...limitFindings(story),
    ...storageFindings(story),
  ]);
}
