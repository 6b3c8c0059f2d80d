import type { Moment } from '../../play/play.ts';
import { isDecision } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { namesNow } from './counterparts.ts';
import type { Names } from './counterparts.ts';

/** Where a learner can be: as `Moment`, by what a designer calls it. `again`: at a decision for the second time. */
export type Place =
  | { readonly kind: 'brief' }
  | { readonly kind: 'passage' | 'ending' | 'decision' | 'again'; readonly node: string }
  | { readonly kind: 'reply'; readonly node: string; readonly choice: string };

export function placeOf(moment: Moment): Place {
  switch (moment.kind) {
    case 'brief':
    case 'debrief':
      return { kind: 'brief' };
    case 'reply':
      return { kind: 'reply', node: moment.node, choice: moment.choice };
    case 'decision':
      return { kind: moment.retaking ? 'again' : 'decision', node: moment.node };
    default:
      return { kind: moment.kind, node: moment.node };
  }
}

/** Two places are one where their keys are. */
export function keyOf(place: Place): string {
  return JSON.stringify([place.kind, 'node' in place ? place.node : '', 'choice' in place ? place.choice : '']);
}

/** Where a place of an older release is in a newer one; `undefined` where it is no more. */
export function placeIn(now: Story, then: Story, nodes: Names, place: Place): Place | undefined {
  if (place.kind === 'brief') return place;
  const id = nodes.get(place.node);
  if (id === undefined) return undefined;
  const is = now.nodes[id]!;
  const before = then.nodes[place.node]!;
  if (isDecision(before) !== isDecision(is) || 'ending' in before !== 'ending' in is) return undefined;
  if (place.kind !== 'reply') return { ...place, node: id };
  const choice =
    isDecision(before) && isDecision(is) ? namesNow(before.choices, is.choices).get(place.choice) : undefined;
  return choice === undefined ? undefined : { kind: 'reply', node: id, choice };
}
