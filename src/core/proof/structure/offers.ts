import type { Finding } from '../../finding/finding.ts';
import { isDecision, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';
import type { State } from '../graph/states.ts';
import { toldState } from './told-state.ts';

/**
 * Choices whose `when` holds for nobody, and decisions at which somebody finds one only, told with a state in which that
 * happens; over every state. When a decision is taken again one is enough.
 */
export function offerFindings(story: Story): readonly Finding[] {
  return [...offersIn(story)].flatMap(([id, { ever, one }]): Finding[] => {
    const node = nodeOf(story, id);
    if (!isDecision(node)) return [];
    const path = ['nodes', id, 'choices'];
    const never = Object.keys(node.choices).filter((choice) => !ever.has(choice));
    return [
      ...never.map((choice): Finding => ({ code: 'choice-never-offered', path: [...path, choice] })),
      ...(one ? [{ code: 'one-choice-offered', path, values: { state: toldState(node, one.context) } } as const] : []),
    ];
  });
}

/** What a decision offers: all the choices that somebody finds there, and a state in which one only is found at first. */
interface Offers {
  readonly ever: Set<string>;
  one?: State;
}

function offersIn(story: Story): ReadonlyMap<string, Offers> {
  const found = new Map<string, Offers>();
  for (const state of statesOf(story)) {
    const { node, steps, cutShort } = state;
    if (!isDecision(nodeOf(story, node))) continue;
    const offers = found.get(node) ?? { ever: new Set() };
    found.set(node, offers);
    const atFirst = new Set(cutShort.map(({ choice }) => choice));
    for (const { answer } of steps) {
      atFirst.add(answer!.choice);
      offers.ever.add(answer!.retake ?? answer!.choice);
    }
    for (const choice of atFirst) offers.ever.add(choice);
    if (atFirst.size === 1) offers.one ??= state;
  }
  return found;
}
