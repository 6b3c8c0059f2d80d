import { nodeOf, stepsOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from './states.ts';
import type { State, Step } from './states.ts';
import { spansOf } from './spans.ts';
import type { Span } from './spans.ts';
import type { Valuation } from './valuation.ts';
import { eachBecoming, noValues, only } from './value-set.ts';
import type { ValueSet } from './value-set.ts';

/**
 * When somebody is at a node: on coming to it, at a decision also when it is taken again (`met`); in taking a choice or a
 * passage, before its effects (`taking`); with them, as a reply is read (`taken`) and as a way on is sought (`leaving`).
 */
export type When = 'met' | 'taking' | 'taken' | 'leaving';

/** How much may still be followed: 64 values along one step are one. */
export interface Allowance {
  left: number;
}

type Change = (values: ValueSet) => ValueSet;

/** What is seen at a node: on coming to it, and with each choice; at a passage with none. */
interface Seen {
  met: ValueSet;
  readonly by: Map<string, Record<Exclude<When, 'met'>, ValueSet>>;
}

function seenBy({ by }: Seen, choice: string) {
  const seen = by.get(choice) ?? { taking: noValues, taken: noValues, leaving: noValues };
  by.set(choice, seen);
  return seen;
}

/** Values that are followed along the states of a story, and what of them is seen at the nodes looked at. */
export class Walk {
  readonly #story: Story;
  readonly #states: readonly State[];
  readonly #valuation: Valuation;
  readonly #seen: ReadonlyMap<string, Seen>;
  readonly #changes = new Map<string, ReadonlyMap<string, Change>>();
  #arriving: ValueSet[] = [];
  #from = 0;

  constructor(story: Story, valuation: Valuation, nodes: ReadonlySet<string>) {
    this.#story = story;
    this.#states = statesOf(story);
    this.#valuation = valuation;
    this.#seen = new Map([...nodes].map((id) => [id, { met: noValues, by: new Map() }]));
  }

  seen(node: string, when: When, choice = ''): ValueSet {
    const seen = this.#seen.get(node);
    return (when === 'met' ? seen?.met : seen?.by.get(choice)?.[when]) ?? noValues;
  }

  /** `entering` tells what comes to a state from before the span. False where the allowance does not suffice. */
  along({ from, to }: Span, entering: (index: number) => ValueSet, allowance: Allowance): boolean {
    const start = only(this.#valuation.start);
    this.#from = from;
    this.#arriving = Array.from({ length: to - from }, (_, at) => (from + at === 0 ? start : entering(from + at)));
    const price = Math.max(1, this.#valuation.size / 64);
    for (let index = from; index < to; index += 1) {
      const state = this.#states[index]!;
      this.#look(state, this.#arriving[index - from]!);
      for (const step of state.steps) {
        const next = step.to.index;
        if (next < to) this.#arriving[next - from]! |= this.#leaving(state, step);
      }
      allowance.left -= price * state.steps.length;
      if (allowance.left < 0) return false;
    }
    return true;
  }

  /** What comes to a state from those before an index, which this walk went along. */
  comingFrom(index: number, before: number): ValueSet {
    let coming = noValues;
    for (const other of new Set(spansOf(this.#story).into(index)))
      if (other < before)
        for (const step of this.#states[other]!.steps)
          if (step.to.index === index) coming |= this.#leaving(this.#states[other]!, step);
    return coming;
  }

  #leaving({ node, index }: State, { answer }: Step): ValueSet {
    const come = this.#arriving[index - this.#from]!;
    const after = this.#taken(node, answer?.choice ?? '', come);
    return answer?.retake === undefined ? after : this.#taken(node, answer.retake, after);
  }

  /** Sees what there is to see at a state, where its node is one of those looked at. */
  #look({ node, steps, cutShort }: State, come: ValueSet): void {
    const seen = this.#seen.get(node);
    if (seen === undefined) return;
    const take = (choice: string, before: ValueSet): ValueSet => {
      const here = seenBy(seen, choice);
      const after = this.#taken(node, choice, before);
      here.taking |= before;
      here.taken |= after;
      return after;
    };
    seen.met |= come;
    for (const { choice } of cutShort) seen.met |= take(choice, come);
    for (const { answer: { choice, retake } = { choice: '', retake: undefined } } of steps) {
      const first = take(choice, come);
      if (retake === undefined) seenBy(seen, choice).leaving |= first;
      else {
        seen.met |= first;
        seenBy(seen, retake).leaving |= take(retake, first);
      }
    }
  }

  #taken(node: string, choice: string, before: ValueSet): ValueSet {
    const change = this.#changesAt(node).get(choice);
    return change ? change(before) : before;
  }

  #changesAt(id: string): ReadonlyMap<string, Change> {
    const known = this.#changes.get(id);
    if (known) return known;
    const changes = new Map(
      stepsOf(nodeOf(this.#story, id)).flatMap(([choice = '', effects]) => {
        const after = this.#valuation.after(effects);
        return after ? [[choice, eachBecoming(after)] as const] : [];
      }),
    );
    this.#changes.set(id, changes);
    return changes;
  }
}
