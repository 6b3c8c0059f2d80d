import { beginAttempt } from '../../src/core/play/attempt.ts';
import { noteOn } from '../../src/core/play/coaching.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import type { Route } from '../../src/core/proof/graph/routes.ts';
import { once } from '../../src/core/proof/once.ts';
import { statesOf } from '../../src/core/proof/graph/states.ts';
import type { State } from '../../src/core/proof/graph/states.ts';
import { isEnding, nodeOf } from '../../src/core/scenario/story.ts';
import { linesOf } from '../../src/player/scene/stage.ts';
import { mark } from '../e2e/harness/held.ts';
import type { OurScenario } from '../e2e/harness/our-two.ts';
import { coverOf } from './cover.ts';
import type { Drawn } from './cover.ts';
import { routesTelling, toldAt, wordingsOf } from './wordings.ts';

/**
 * Screens between brief and looking back, on routes that between them lead to every node, every choice and its reply, every
 * set of choices on offer, every ending, and every wording.
 */
export interface Screens {
  /** By their names: those on the routes. */
  readonly names: ReadonlySet<string>;
  /** The one that shows most first. */
  readonly routes: readonly Route[];
  /** Each variant of what is seen, said and replied that is read on them. */
  readonly wordings: ReadonlySet<string>;
  /** What can be practised when looking back: each decision with its choices, and each of those as `node/choice`. */
  readonly practices: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const given = { language: 'cy', took: 0 } as const;

/**
 * What a screen is: its moment with the words that are told at it and the choices on offer. Two learners at one node who
 * read other words are on two screens.
 */
export function screenName({ texts }: OurScenario, run: Run): string {
  const { moment, attempt, play } = run;
  if (!('node' in moment)) return moment.kind;
  const words = linesOf(run, moment, texts.cy);
  const note = moment.kind === 'reply' ? noteOn(play.story, attempt.answers, 'at-once') : '';
  return JSON.stringify([moment, words, note]);
}

/** All screens of a scenario, by a walk over every state that can be reached; worked out once. */
export const screensOf: (scenario: OurScenario) => Screens = once(reachedIn);

function reachedIn(scenario: OurScenario): Screens {
  const { story } = scenario;
  const states = statesOf(story);
  const names = new Map<string, number>();
  const points: Drawn[] = [];
  const placeOf = new Map<State, number>();
  const onwards: (() => void)[] = [];
  const runs = new Map([[states[0]!, onFrom(takeUp(playOf(story), beginAttempt(story, 0, 0)))]]);
  const put = (run: Run) => {
    const name = screenName(scenario, run);
    if (!names.has(name)) names.set(name, names.size);
    return points.push({ item: names.get(name)!, arcs: [] }) - 1;
  };
  for (const state of states) {
    const run = runs.get(state)!;
    const place = put(run);
    placeOf.set(state, place);
    for (const { answer: answered, to } of state.steps) {
      let [now, from] = [run, place];
      const choose = (choice: string) => {
        now = answer(now, choice, given);
        const next = put(now);
        points[from]!.arcs.push({ answer: { choice }, to: next });
        from = next;
      };
      if (answered) choose(answered.choice);
      if (answered?.retake !== undefined) {
        now = onFrom(now);
        const next = put(now);
        points[from]!.arcs.push({ to: next });
        from = next;
        choose(answered.retake);
      }
      if (!runs.has(to)) runs.set(to, onFrom(now));
      const last = from;
      onwards.push(() => points[last]!.arcs.push({ to: placeOf.get(to)! }));
    }
  }
  for (const join of onwards) join();
  const forks = states.filter(({ steps }) => new Set(steps.map(({ answer }) => answer?.choice)).size > 1);
  const practices = forks.flatMap(({ node, steps }) => [
    node,
    ...steps.map(({ answer }) => `${node}/${answer?.choice}`),
  ]);
  const met = coverOf(points, names.size).map((route) => metOn(scenario, route));
  const told = new Set(met.flatMap(({ wordings }) => wordings));
  const untold = wordingsOf(story).filter((name) => !told.has(name));
  const all = [...met, ...routesTelling(story, new Set(untold)).map((route) => metOn(scenario, route))];
  return {
    names: new Set(all.flatMap(({ screens }) => screens)),
    routes: all.map(({ route }) => route),
    wordings: new Set(all.flatMap(({ wordings }) => wordings)),
    practices: new Set(practices),
    endings: [...new Set(states.filter(({ node }) => isEnding(nodeOf(story, node))).map(({ node }) => node))],
  };
}

/** The screens on a route and what is read on them, replayed. */
function metOn(scenario: OurScenario, route: Route) {
  let run = takeUp(playOf(scenario.story), beginAttempt(scenario.story, 0, 0));
  const screens: string[] = [];
  const wordings: string[] = [];
  const meet = (next: Run) => {
    run = next;
    if (!('node' in run.moment)) return;
    screens.push(screenName(scenario, run));
    wordings.push(...toldAt(run, scenario.texts.cy));
  };
  for (const choice of route) {
    while (run.moment.kind !== 'decision') meet(onFrom(run));
    meet(answer(run, choice, given));
  }
  while (run.moment.kind !== 'ending') meet(onFrom(run));
  return { route, screens, wordings };
}

function onFrom(run: Run): Run {
  return goOn(run, 0, mark);
}
