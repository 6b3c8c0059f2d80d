import type { Coaching } from '../course/course.ts';
import { assesses, bestChoices, isDecision } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import type { Answer } from './attempt.ts';
import { leadsBack } from './rules.ts';

/** How the coach's note on an answer is told: in the open, folded away for whoever wants it, or later, in the debrief. */
export type Note = 'open' | 'folded' | 'later';

/**
 * How the note on the last of these answers is told. Nothing but the log decides it, so a replay tells the same.
 *
 * A choice that breaks a safety rule, or that is to be taken once more, is told why at once in every setting. Apart from
 * these, with `fading` a note is folded where this answer is strong and the rated one before it was too: strong is a
 * choice that shows in full all its decision assesses. A weak answer brings the notes back, until two in a row are strong
 * again; a decision that assesses nothing says nothing of skill, and its own note stays open.
 */
export function noteOn(story: Story, answers: readonly Answer[], coaching: Coaching): Note {
  const last = answers.at(-1);
  const choice = last && choiceIn(story, last);
  if (!choice || leadsBack(choice) || coaching === 'at-once') return 'open';
  if (coaching === 'at-end') return 'later';
  const [before, now] = answers.filter((one) => isRated(story, one)).slice(-2);
  return now === last && before && isStrong(story, before) && isStrong(story, last) ? 'folded' : 'open';
}

// A log of another release may have answered what is here no more.
function decisionIn({ nodes }: Story, { node }: Answer) {
  const found = nodes[node];
  return found && isDecision(found) ? found : undefined;
}

function choiceIn(story: Story, answer: Answer) {
  return decisionIn(story, answer)?.choices[answer.choice];
}

function isRated(story: Story, answer: Answer): boolean {
  const decision = decisionIn(story, answer);
  return decision !== undefined && assesses(decision);
}

function isStrong(story: Story, answer: Answer): boolean {
  const decision = decisionIn(story, answer);
  return decision !== undefined && bestChoices(decision).includes(answer.choice);
}
