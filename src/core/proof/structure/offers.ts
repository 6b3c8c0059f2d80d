import type { Finding } from '../../finding/finding.ts';
import { isDecision, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';

/** Choices whose `when` holds for nobody, and decisions at which nobody has two to choose from; over every state. */
export function offerFindings(story: Story): readonly Finding[] {
  return [...offersIn(story)].flatMap(([id, { ever, most }]): Finding[] => {
    const node = nodeOf(story, id);
    const never = isDecision(node) ? Object.keys(node.choices).filter((choice) => !ever.has(choice)) : [];
    const path = ['nodes', id, 'choices'];
    return [
      ...never.map((choice): Finding => ({ code: 'choice-never-offered', path: [...path, choice] })),
      ...(most === 1 ? [{ code: 'one-choice-offered', path } as const] : []),
    ];
  });
}

/** What a decision offers: all the choices that somebody finds there, and the most that anybody finds at first. */
interface Offers {
  readonly ever: Set<string>;
  most: number;
}

function offersIn(story: Story): ReadonlyMap<string, Offers> {
  const found = new Map<string, Offers>();
  for (const { node, steps, cutShort } of statesOf(story)) {
    if (!isDecision(nodeOf(story, node))) continue;
    const offers = found.get(node) ?? { ever: new Set(), most: 0 };
    found.set(node, offers);
    const atFirst = new Set([
      ...steps.flatMap(({ answer }) => answer?.choice ?? []),
      ...cutShort.map(({ choice }) => choice),
    ]);
    const again = steps.flatMap(({ answer }) => answer?.retake ?? []);
    for (const choice of [...atFirst, ...again]) offers.ever.add(choice);
    offers.most = Math.max(offers.most, atFirst.size);
  }
  return found;
}
