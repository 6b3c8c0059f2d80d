import type { Moment } from '../core/play/play.ts';
import { assessedBy, choiceOf, isDecision, nodeOf } from '../core/scenario/story.ts';
import type { Story } from '../core/scenario/story.ts';
import type { DewisReply, Touched } from './reply.ts';

/** What a choice showed of everything its decision assesses, and how the story goes on from its reply. */
export function replyOf(
  story: Story,
  moment: Moment & { kind: 'reply' },
): { readonly touched: readonly Touched[]; readonly turn: DewisReply['turn'] } {
  const node = nodeOf(story, moment.node);
  const choice = choiceOf(story, moment.node, moment.choice);
  const assessed = isDecision(node) ? Object.keys(assessedBy(node)).sort() : [];
  const touched = assessed.map((criterion): Touched => ({ criterion, rating: choice.shows?.[criterion] ?? 0 }));
  const breach = moment.leadsBack ? 'breach-again' : 'breach-ends';
  return { touched, turn: choice.breach ? breach : moment.leadsBack ? 'again' : 'on' };
}
