import { choicesByIds } from '../../play/former-ids.ts';
import { playOf } from '../../play/play.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';
import { tellingOf } from '../graph/what-matters.ts';
import { namesNow } from './counterparts.ts';
import { foundAsBefore, foundOf } from './outcome.ts';
import type { Reading } from './outcome.ts';
import { keyOf } from './place.ts';
import { bestFrom, mostFrom, prospectsOf } from './prospect.ts';
import type { Prospects } from './prospect.ts';
import { sharedTakeUp } from './shared-take-up.ts';
import { fateOf, inTurn, merged } from './traveller.ts';
import type { Faring, Traveller } from './traveller.ts';
import { unchangedIn } from './unchanged.ts';
import type { Unchanged } from './unchanged.ts';
import { Visit } from './visit.ts';
import { atTheBrief, momentsIn, placesIn } from './ways.ts';
import type { UnderWay, Way } from './ways.ts';

/** Every moment of an older release that learners can be at, in the order of the story. */
export interface Followed {
  readonly visits: readonly Visit[];
  /** Whether every way that differs was followed. */
  readonly everyWay: boolean;
}

/**
 * Steps of the machine that are made for one scenario, spread evenly over the story: about a second of one slow core for
 * further ways to moments that were looked at, and some seconds for those of whom nobody alike was looked at there.
 */
const mostSteps = { further: 12_000, first: 100_000 };
/** Ways followed on from one node at the most. */
const mostWays = 100;

/** Follows learners through an older release and reads each back in the newer; `marks` are the course's, 0..1. */
export function followed(
  older: Story,
  newer: Story,
  marks: { readonly older: number; readonly newer: number },
): Followed {
  const nodes = namesNow(older.nodes, newer.nodes);
  const reading: Reading = {
    older,
    newer,
    nodes,
    choices: choicesByIds(newer),
    taking: sharedTakeUp(playOf(newer)),
    prospects: prospectsOf(newer, marks.newer, mostFrom),
    telling: tellingOf(newer),
  };
  const before = prospectsOf(older, marks.older, bestFrom);
  return new Following(reading, unchangedIn(older, newer, nodes), before).followed();
}

class Following {
  readonly #reading: Reading;
  readonly #unchanged: Unchanged;
  readonly #before: Prospects | undefined;
  readonly #momentsAt: (way: Way) => readonly UnderWay[];
  readonly #visits: ReadonlyMap<string, Visit>;
  #everyWay = true;

  constructor(reading: Reading, unchanged: Unchanged, before: Prospects | undefined) {
    this.#reading = reading;
    this.#unchanged = unchanged;
    this.#before = before;
    this.#momentsAt = momentsIn(reading.older);
    this.#visits = new Map(placesIn(reading.older).map((place) => [keyOf(place), new Visit(place)]));
  }

  followed(): Followed {
    const brief = atTheBrief(this.#reading.older);
    if (!brief) return { visits: [], everyWay: false };
    const nodes = [...new Set(statesOf(this.#reading.older).map(({ node }) => node))];
    const waiting = new Map(nodes.map((node): [string, Traveller[]] => [node, []]));
    const faring = this.#look(brief, { fate: '', stance: '', untouched: this.#unchanged.beginning });
    waiting.get(brief.onward.state.node)!.push({ ...brief.onward, ...faring });
    for (const [index, node] of nodes.entries()) {
      const part = (index + 1) / nodes.length;
      for (const one of this.#from(node, waiting.get(node)!, part)) waiting.get(one.state.node)!.push(one);
      waiting.delete(node);
    }
    return { visits: [...this.#visits.values()], everyWay: this.#everyWay };
  }

  /** Looks at those who have come to a node, as many as may be by this part of the story, and tells who goes on. */
  #from(node: string, come: readonly Traveller[], part: number): readonly Traveller[] {
    const each = inTurn(merged(come));
    this.#leaveOut(each.slice(mostWays), each.slice(0, mostWays));
    const isSame = this.#unchanged.nodes.has(node);
    return each.slice(0, mostWays).flatMap((one) => {
      const before = { ...one, untouched: one.untouched && isSame };
      return this.#momentsAt(one).flatMap((moment): Traveller[] => {
        const after = this.#lookWithin(part, moment, before, isSame);
        return moment.onward ? [{ ...moment.onward, ...after }] : [];
      });
    });
  }

  /**
   * Looks as far as there are steps left by this part of the story. Who is not looked at goes on as they came, but where
   * something is otherwise: then nobody knows.
   */
  #lookWithin(part: number, moment: UnderWay, before: Faring, isSame: boolean): Faring {
    const visit = this.#visitAt(moment);
    const most = part * (visit.isNew(before.fate) ? mostSteps.first : mostSteps.further);
    if (this.#reading.taking.steps() < most) return this.#look(moment, before);
    this.#everyWay = false;
    visit.passedOver(before.fate);
    const { fate, stance, untouched } = before;
    const unknown = keyOf(moment.at);
    return isSame
      ? { fate, stance, untouched }
      : { fate: `${fate} ${unknown}`, stance: `${stance} ${unknown}`, untouched };
  }

  /** Those who are too many to be followed; where nobody who fared like one of them is, the moments there are not whole. */
  #leaveOut(out: readonly Traveller[], stay: readonly Traveller[]): void {
    if (out.length === 0) return;
    this.#everyWay = false;
    const followedFates = new Set(stay.map(({ fate }) => fate));
    for (const one of out) {
      if (followedFates.has(one.fate)) continue;
      for (const moment of this.#momentsAt(one)) this.#visitAt(moment).passedOver(one.fate);
    }
  }

  #visitAt({ at }: UnderWay): Visit {
    return this.#visits.get(keyOf(at))!;
  }

  /** Reads one learner back, and tells how they fare by then. */
  #look(moment: UnderWay, { fate, untouched }: Faring): Faring {
    const before = this.#before?.from(moment.hand, moment.next);
    const found = (untouched ? foundAsBefore : foundOf)(this.#reading, moment, before);
    this.#visitAt(moment).found(fate, found.outcome, moment.share);
    const next = moment.onward && this.#reading.nodes.get(moment.onward.state.node);
    return { fate: fateOf(found, next), stance: found.stance, untouched };
  }
}
