import type { Circumstances } from '../../scenario/condition.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from './states.ts';
import { spansOf } from './spans.ts';
import type { Span, Spans } from './spans.ts';
import { valuationOf } from './valuation.ts';
import type { Reads, Valuation } from './valuation.ts';
import { eachBecoming, noValues, only, valuesIn } from './value-set.ts';
import type { ValueSet } from './value-set.ts';
import { Walk } from './walk.ts';
import type { Allowance, When } from './walk.ts';

/** In which circumstances learners are somewhere, as far as some flags and meters go: all of them, and no others. */
export interface Found {
  /** `choice` is the one that is taken; none at a passage or an ending. Empty where nobody ever is. */
  at(node: string, when: When, choice?: string): readonly Circumstances[];
}

/** How much is followed for one story at the most: some seconds on two slow cores. */
const mostFollowed = 20_000_000;

/**
 * Looks at the circumstances of one story. Its states leave out what decides no way; here a few flags and meters are
 * followed along them, and since the states settle which routes there are, what is found is exact.
 */
export class Lookout {
  readonly #story: Story;
  readonly #spans: Spans;
  readonly #allowance: Allowance = { left: mostFollowed };
  readonly #meters = new Map<string, Walk | undefined>();

  constructor(story: Story) {
    this.#story = story;
    this.#spans = spansOf(story);
  }

  /** `undefined` where too much would have to be followed, and where there are too many states. */
  over(reads: Reads, nodes: ReadonlySet<string>): Found | undefined {
    const valuation = valuationOf(this.#story, reads);
    if (valuation === undefined || statesOf(this.#story).length === 0) return undefined;
    const walk = this.#walked(reads, valuation, nodes);
    return walk && { at: (...at) => valuesIn(walk.seen(...at)).map(valuation.told) };
  }

  /** From where a flag is first raised or something is looked at, to the last look; before that only meters can move. */
  #walked({ flags, meters }: Reads, valuation: Valuation, nodes: ReadonlySet<string>): Walk | undefined {
    const { ofNode, firstRaised } = this.#spans;
    const looked = [...nodes].flatMap((id) => ofNode.get(id) ?? []);
    if (looked.length === 0) return new Walk(this.#story, valuation, nodes);
    const begins = flags.flatMap((flag) => firstRaised.get(flag) ?? []);
    // No spreading into Math.min: a long story has more nodes than a call can take arguments.
    const from = looked.reduce((first, span) => Math.min(first, span.from), Math.min(...begins));
    const span = { from, to: looked.reduce((last, { to }) => Math.max(last, to), 0) };
    const entering = this.#entering(meters, valuation, from);
    if (entering === undefined) return undefined;
    const walk = new Walk(this.#story, valuation, nodes);
    return walk.along(span, entering, this.#allowance) ? walk : undefined;
  }

  /** What comes to a state from before an index, where no flag looked at is up yet. */
  #entering(meters: readonly string[], valuation: Valuation, from: number): ((index: number) => ValueSet) | undefined {
    const { into } = this.#spans;
    if (meters.length === 0)
      return (index) => (into(index).some((other) => other < from) ? only(valuation.start) : noValues);
    if (from === 0) return () => noValues;
    const alone = this.#metersAlone(meters);
    const lifted = eachBecoming(valuation.withFlags);
    return alone && ((index) => lifted(alone.comingFrom(index, from)));
  }

  /** Meters followed from the start to the end of the story, once for all that asks for them. */
  #metersAlone(meters: readonly string[]): Walk | undefined {
    const key = meters.join();
    if (!this.#meters.has(key)) {
      const walk = new Walk(this.#story, valuationOf(this.#story, { flags: [], meters })!, new Set());
      const whole: Span = { from: 0, to: statesOf(this.#story).length };
      this.#meters.set(key, walk.along(whole, () => noValues, this.#allowance) ? walk : undefined);
    }
    return this.#meters.get(key);
  }
}
