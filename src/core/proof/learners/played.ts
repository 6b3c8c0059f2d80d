import { isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import type { Shortfall } from '../../score/verdict.ts';
import type { Learner } from './learners.ts';
import type { Ledger } from './ledger.ts';
import type { Position } from './positions.ts';
import type { Random } from './random.ts';

/** What many attempts of one learner came to; what is counted is counted in attempts. */
export interface Played {
  readonly scores: Float64Array;
  readonly passed: number;
  readonly shortfalls: Readonly<Record<Shortfall, number>>;
  /** How many came to each node that can be reached. */
  readonly visits: ReadonlyMap<string, number>;
  /** Answered in all attempts together. */
  readonly decisions: number;
}

/** Plays so many attempts from the first position. One that gets stuck has a score and no verdict. */
export function playedBy(
  learner: Learner,
  story: Story,
  positions: readonly Position[],
  ledger: Ledger,
  attempts: number,
  random: Random,
): Played {
  const scores = new Float64Array(attempts);
  const shortfalls: Record<Shortfall, number> = { mark: 0, breach: 0, essential: 0 };
  const visits = new Int32Array(positions.length);
  let passed = 0;
  let decisions = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    ledger.clear();
    const choose = learner(random);
    const breaches: string[] = [];
    let at = positions[0];
    let node = '';
    while (at !== undefined) {
      const { index, offers, onward }: Position = at;
      node = at.node;
      visits[index]! += 1;
      at = onward;
      if (offers === undefined) continue;
      decisions += 1;
      const first = choose(offers);
      ledger.enter(first.option.earns);
      const last = first.again ? choose(first.again, first) : first;
      if (last.breached) breaches.push(node);
      at = last.to;
    }
    const judged = ledger.judged(breaches);
    scores[attempt] = judged.score;
    if (!isEnding(nodeOf(story, node))) continue;
    if (judged.passed) passed += 1;
    for (const shortfall of judged.shortfalls) shortfalls[shortfall] += 1;
  }
  return { scores, passed, shortfalls, visits: byNode(positions, visits), decisions };
}

function byNode(positions: readonly Position[], visits: Int32Array): ReadonlyMap<string, number> {
  const by = new Map<string, number>();
  for (const { index, node } of positions) by.set(node, (by.get(node) ?? 0) + visits[index]!);
  return by;
}
