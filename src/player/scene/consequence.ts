import type { Moment } from '../../core/play/play.ts';
import { choiceOf } from '../../core/scenario/story.ts';
import type { Story } from '../../core/scenario/story.ts';
import { ratingsOf } from '../../core/score/evidence.ts';
import type { Touched } from './reply.ts';

/** How the story goes on from a reply. */
export type Turn = 'on' | 'again' | 'breach-again' | 'breach-ends';

/** What a choice showed of everything its decision assesses, and how the story goes on from its reply. */
export function replyOf(
  story: Story,
  moment: Moment & { kind: 'reply' },
): { readonly touched: readonly Touched[]; readonly turn: Turn } {
  const choice = choiceOf(story, moment.node, moment.choice);
  const ratings = ratingsOf(story, moment.node, moment.choice);
  const assessed = Object.keys(ratings).sort();
  const touched = assessed.map((criterion): Touched => ({ criterion, rating: ratings[criterion]! }));
  const breach = moment.leadsBack ? 'breach-again' : 'breach-ends';
  return { touched, turn: choice.breach ? breach : moment.leadsBack ? 'again' : 'on' };
}
