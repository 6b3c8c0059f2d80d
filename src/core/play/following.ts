import { leadsTo } from '../scenario/leads-to.ts';
import { choiceOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import type { Answer } from './attempt.ts';
import { leadsBack } from './rules.ts';

/**
 * Those of some answers that can still be come to one after the other, conditions left aside: together with the log before
 * them they are never more than one way through the story can hold.
 *
 * @param from The decision last answered; left out, the beginning of the story.
 */
export function following(story: Story, from: string | undefined, answers: readonly Answer[]): readonly Answer[] {
  let last: Pick<Answer, 'node'> & Partial<Answer> = from === undefined ? { node: '' } : { node: from };
  let beyond = from === undefined ? undefined : nodesBeyond(story, from);
  return answers.filter((answer) => {
    const again = last.node === answer.node && last.choice !== undefined;
    const follows = again ? leadsBack(choiceOf(story, last.node, last.choice!)) : (beyond?.has(answer.node) ?? true);
    if (!follows) return false;
    last = again ? { node: answer.node } : answer;
    beyond = nodesBeyond(story, answer.node);
    return true;
  });
}

/** Every node that a node can lead to, at once or in the end. */
function nodesBeyond(story: Story, node: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...leadsTo(story, node)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...leadsTo(story, id));
  }
  return found;
}
