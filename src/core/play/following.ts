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
  let last: Pick<Answer, 'node'> & Partial<Answer> = { node: from ?? '' };
  let canReach = from === undefined ? () => true : reachingFrom(story, from);
  return answers.filter((answer) => {
    const again = last.node === answer.node && last.choice !== undefined;
    if (again ? !leadsBack(choiceOf(story, last.node, last.choice!)) : !canReach(answer.node)) return false;
    last = again ? { node: answer.node } : answer;
    canReach = reachingFrom(story, answer.node);
    return true;
  });
}

/** Whether a node can lead to another, at once or in the end; the nearest are looked at first, and none twice. */
export function reachingFrom(story: Story, node: string): (to: string) => boolean {
  const found = new Set(leadsTo(story, node));
  const onward = found.values();
  return (to) => {
    while (!found.has(to)) {
      const { value } = onward.next();
      if (value === undefined) return false;
      for (const id of leadsTo(story, value)) found.add(id);
    }
    return true;
  };
}
