import { playOf } from '../../play/play.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';
import { same } from './choice-changes.ts';
import { namesNow } from './counterparts.ts';
import { landingKinds, outcomeOf } from './outcome.ts';
import type { Outcome, Reading } from './outcome.ts';
import { keyOf } from './place.ts';
import type { Place } from './place.ts';
import { bestFrom, mostFrom, prospectsOf } from './prospect.ts';
import type { Prospects } from './prospect.ts';
import { sharedTakeUp } from './shared-take-up.ts';
import { atTheBrief, firstWay, momentsAt, onwards } from './ways.ts';
import type { UnderWay, Way } from './ways.ts';

/** Who would land where, of all who can be under way in an older release of a scenario. */
export interface Landings {
  /** Moments at which a learner can be, and how many of them were looked at. */
  readonly moments: number;
  readonly looked: number;
  /** Moments from which nobody would be moved or lose anything. */
  readonly asBefore: number;
  /** Whether every way that differs was followed; otherwise some to every moment looked at. */
  readonly everyWay: boolean;
  /** What becomes of the others, the worst first, then in the order of the story. */
  readonly changed: readonly Landed[];
}

export interface Landed extends Outcome {
  readonly at: Place;
  /** On how many of the ways to this moment, 0..1; each choice as likely as the others. */
  readonly share: number;
}

/**
 * Steps of the machine that are made for one scenario: about half a second of one slow core for further ways to moments that
 * were looked at, and some seconds for moments that were not. Spread evenly over the story.
 */
const mostSteps = { further: 12_000, first: 100_000 };
/** Ways followed on from one node at the most. */
const mostWays = 200;

/** `marks` are the course's, 0..1. Nothing where the older story has too many states to follow. */
export function landingsOf(
  older: Story,
  newer: Story,
  marks: { readonly older: number; readonly newer: number },
): Landings {
  const taking = sharedTakeUp(playOf(newer));
  const nodes = namesNow(older.nodes, newer.nodes);
  const reading: Reading = { older, newer, nodes, taking, prospects: prospectsOf(newer, marks.newer, mostFrom) };
  return new Following(reading, prospectsOf(older, marks.older, bestFrom)).followed();
}

/** A moment that is come to, and what was found there. */
interface Met {
  readonly at: Place;
  /** The share of all play that was looked at. */
  all: number;
  readonly outcomes: Map<string, Landed>;
  /** Whether some way there is the same in both releases. */
  untouched: boolean;
}

class Following {
  readonly #reading: Reading;
  readonly #before: Prospects | undefined;
  readonly #places = new Map<string, Met>();
  readonly #same = new Map<string, boolean>();
  #everyWay = true;

  constructor(reading: Reading, before: Prospects | undefined) {
    this.#reading = reading;
    this.#before = before;
  }

  followed(): Landings {
    const { older } = this.#reading;
    const states = statesOf(older);
    const nodes = [...new Set(states.map(({ node }) => node))];
    const waiting = new Map<string, Way[]>();
    const first = firstWay(older, this.#isBegunAlike());
    if (first) {
      this.#look(atTheBrief(older));
      waiting.set(first.state.node, [first]);
    }
    for (const [index, node] of nodes.entries()) {
      const part = (index + 1) / nodes.length;
      for (const way of this.#at(merged(waiting.get(node) ?? []), part))
        waiting.set(way.state.node, [...(waiting.get(way.state.node) ?? []), way]);
      waiting.delete(node);
    }
    return this.#told();
  }

  /** Looks at those who have come to a node, as many as may be by this part of the story, and tells how they go on. */
  #at(ways: readonly Way[], part: number): readonly Way[] {
    const { older } = this.#reading;
    if (ways.length > mostWays) this.#everyWay = false;
    return inTurn(ways)
      .slice(0, mostWays)
      .flatMap((come) => {
        const untouched = come.untouched && this.#isSame(come.state.node);
        const way = { ...come, untouched };
        const moments = momentsAt(older, way);
        let found = way.found;
        for (const [index, moment] of moments.entries()) {
          const isFirst = this.#known(moment).outcomes.size === 0;
          if (this.#spent() >= part * (isFirst && !untouched ? mostSteps.first : mostSteps.further)) {
            this.#everyWay = false;
            this.#known(moment).untouched ||= untouched;
            continue;
          }
          const key = this.#look(moment);
          if (index === 0) found = key;
        }
        return onwards(older, way, found);
      });
  }

  #spent(): number {
    return this.#reading.taking.steps();
  }

  #isBegunAlike(): boolean {
    const { older, newer } = this.#reading;
    return older.start === newer.start && same(older.meters, newer.meters);
  }

  #isSame(node: string): boolean {
    const { older, newer } = this.#reading;
    const known = this.#same.get(node) ?? same(older.nodes[node], newer.nodes[node]);
    this.#same.set(node, known);
    return known;
  }

  #known({ at }: UnderWay): Met {
    const key = keyOf(at);
    const place = this.#places.get(key) ?? { at, all: 0, outcomes: new Map<string, Landed>(), untouched: false };
    this.#places.set(key, place);
    return place;
  }

  /** Reads one learner back; gives what was found, by which ways that are alike are known. */
  #look(moment: UnderWay): string {
    const { at, attempt, hand, next, share } = moment;
    const outcome = outcomeOf(this.#reading, at, attempt, this.#before?.from(hand, next));
    const place = this.#known(moment);
    const { kind, to, why, shut, asked, criteriaLost } = outcome;
    const key = JSON.stringify([kind, to, why, shut, asked, criteriaLost]);
    const known = place.outcomes.get(key);
    place.all += share;
    place.outcomes.set(key, {
      ...outcome,
      at,
      share: share + (known?.share ?? 0),
      answeredAgain: Math.max(outcome.answeredAgain, known?.answeredAgain ?? 0),
      lost: Math.max(outcome.lost, known?.lost ?? 0),
    });
    return kind === 'stays' ? '' : key;
  }

  #told(): Landings {
    const places = [...this.#places.values()];
    const looked = places.filter(({ outcomes, untouched }) => outcomes.size > 0 || untouched);
    const changed = looked.flatMap(({ all, outcomes }) =>
      [...outcomes.values()].filter(isChanged).map((landed) => ({ ...landed, share: landed.share / all })),
    );
    return {
      moments: places.length,
      looked: looked.length,
      asBefore: looked.filter(({ outcomes }) => ![...outcomes.values()].some(isChanged)).length,
      everyWay: this.#everyWay,
      changed: changed.sort((one, other) => gravity(one) - gravity(other)),
    };
  }
}

/** Whether somebody is moved, or loses something. */
function isChanged({ kind, shut, criteriaLost }: Outcome): boolean {
  return kind !== 'stays' || shut !== null || criteriaLost.length > 0;
}

function gravity({ kind, shut }: Outcome): number {
  return shut === null ? 1 + landingKinds.indexOf(kind) : 0;
}

/** Those who have come to one state alike so far, as one. */
function merged(ways: readonly Way[]): readonly Way[] {
  const alike = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.state.index} ${way.breached} ${way.found}`;
    const other = alike.get(key);
    alike.set(key, other ? { ...other, share: other.share + way.share } : way);
  }
  return [...alike.values()];
}

/** So that of each kind one comes before the second of any. */
function inTurn(ways: readonly Way[]): readonly Way[] {
  const times = new Map<string, number>();
  const turns = ways.map((way) => {
    const turn = times.get(way.found) ?? 0;
    times.set(way.found, turn + 1);
    return { way, turn };
  });
  return turns.sort((one, other) => one.turn - other.turn).map(({ way }) => way);
}
