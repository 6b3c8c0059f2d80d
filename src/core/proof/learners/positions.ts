import { breachStands } from '../../play/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isDecision, isEnding, isSuccess, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryDecision } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';
import type { State, Step } from '../graph/states.ts';
import { optionsOf } from './options.ts';
import type { Option } from './options.ts';

/** A state as learners who play thousands of attempts meet it: all that can be known beforehand is. */
export interface Position {
  /** Its place among all positions. */
  readonly index: number;
  readonly node: string;
  /** At a decision what it offers; none where somebody is stuck. */
  readonly offers?: Offers;
  /** After a passage. */
  readonly onward?: Position;
  /** The most nodes that can still come, this one included. */
  readonly longest: number;
  /** What the strongest route from here still earns; one to a success is above all others. */
  readonly worth: number;
}

/** What a decision offers at one position, at least one choice. */
export interface Offers {
  readonly all: readonly Offer[];
  /**
   * The choice that is best for all the decision assesses. Where several are or none is on offer, the one from which
   * the strongest route goes on; the first of them in the file.
   */
  readonly best: Offer;
}

/** One choice on offer, and what taking it leads to. */
export interface Offer {
  readonly option: Option;
  /** What is offered when the decision is taken once more, the same choice too. */
  readonly again?: Offers;
  /** Where it leads; nowhere where the decision is taken again, and then perhaps offers nothing. */
  readonly to?: Position;
  /** Whether the decision is left with a breach of safety that nothing put right. */
  readonly breached: boolean;
  readonly worth: number;
}

/** More than any ratings come to: a route to a success is stronger than one to another ending. */
const success = 1e9;

/** Every position, the one that attempts begin at first; none where the story has too many states to follow. */
export function positionsOf(scenario: Scenario, story: Story): readonly Position[] {
  const states = statesOf(story);
  const options = optionsOf(scenario, story);
  const found = new Map<State, Position>();
  const at = (state: State) => found.get(state)!;
  for (const [index, state] of [...states.entries()].toReversed()) found.set(state, { index, ...positionAt(state) });
  return states.map(at);

  function positionAt({ node: id, steps, cutShort }: State): Omit<Position, 'index'> {
    const node = nodeOf(story, id);
    if (isEnding(node)) return { node: id, longest: 1, worth: isSuccess(node) ? success : 0 };
    const longest = 1 + steps.reduce((most, { to }) => Math.max(most, at(to).longest), 0);
    if (!isDecision(node)) {
      const onward = at(steps[0]!.to);
      return { node: id, onward, longest, worth: onward.worth };
    }
    const here = options.get(id)!;
    const firsts = new Map<string, Step[]>(cutShort.map(({ choice }) => [choice, []]));
    for (const step of steps) firsts.set(step.answer!.choice, [...(firsts.get(step.answer!.choice) ?? []), step]);
    const offers = offersAmong([...firsts].map(([choice, ways]) => firstOf(node, here, choice, ways)));
    return { node: id, ...(offers && { offers }), longest, worth: most(offers) };
  }

  /** A first answer; `ways` are several where it leads back, and none where nothing is offered then. */
  function firstOf(
    node: StoryDecision,
    here: ReadonlyMap<string, Option>,
    choice: string,
    ways: readonly Step[],
  ): Offer {
    const option = here.get(choice)!;
    const earned = option.earns.reduce((sum, { rating }) => sum + rating, 0);
    const retakes = ways.flatMap(({ answer, to }) =>
      answer?.retake === undefined ? [] : [{ retake: answer.retake, to }],
    );
    if (retakes.length === 0) {
      const to = ways[0] && at(ways[0].to);
      const breached = breachStands(node.choices[choice]!);
      return { option, ...(to && { to }), breached, worth: earned + (to?.worth ?? 0) };
    }
    const again = offersAmong(
      retakes.map(({ retake, to }) => {
        const breached = breachStands(node.choices[choice]!, node.choices[retake]);
        // A retake earns nothing: the first answer counts.
        return { option: { ...here.get(retake)!, earns: [] }, to: at(to), breached, worth: at(to).worth };
      }),
    )!;
    return { option, again, breached: false, worth: earned + most(again) };
  }
}

function offersAmong(all: readonly Offer[]): Offers | undefined {
  const good = all.filter(({ option }) => option.best);
  const [first, ...rest] = good.length > 0 ? good : all;
  if (first === undefined) return undefined;
  return { all, best: rest.reduce((one, other) => (other.worth > one.worth ? other : one), first) };
}

function most(offers: Offers | undefined): number {
  return offers?.all.reduce((most, { worth }) => Math.max(most, worth), 0) ?? 0;
}
