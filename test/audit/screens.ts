import { beginAttempt } from '../../src/core/play/attempt.ts';
import { noteOn } from '../../src/core/play/coaching.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { dearestRoute } from '../../src/core/proof/cover/dearest-route.ts';
import type { Arc } from '../../src/core/proof/cover/route-graph.ts';
import type { Route } from '../../src/core/proof/graph/routes.ts';
import { statesOf } from '../../src/core/proof/graph/states.ts';
import type { State } from '../../src/core/proof/graph/states.ts';
import { isEnding, nodeOf } from '../../src/core/scenario/story.ts';
import { linesOf } from '../../src/player/scene/stage.ts';
import { mark } from '../e2e/harness/held.ts';
import type { OurScenario } from '../e2e/harness/our-two.ts';

/**
 * Screens between brief and looking back, on routes that between them lead to every node, every choice and its reply, every
 * set of choices on offer, and every ending. A wording that hangs on what routes do not may be on none of them.
 */
export interface Screens {
  /** By their names: those on the routes. */
  readonly names: ReadonlySet<string>;
  /** The one that shows most first. */
  readonly routes: readonly Route[];
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

/** All screens of a scenario, by a walk over every state that can be reached. */
export function screensOf(scenario: OurScenario): Screens {
  const { story } = scenario;
  const states = statesOf(story);
  const names = new Map<string, number>();
  const points: { readonly item: number; readonly arcs: Arc[] }[] = [];
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
  const routes = coverOf(points, names.size);
  return {
    names: new Set(routes.flatMap((route) => namesOn(scenario, route))),
    routes,
    practices: new Set(practices),
    endings: [...new Set(states.filter(({ node }) => isEnding(nodeOf(story, node))).map(({ node }) => node))],
  };
}

/** The screens on a route, replayed. */
function namesOn(scenario: OurScenario, route: Route): readonly string[] {
  let run = takeUp(playOf(scenario.story), beginAttempt(scenario.story, 0, 0));
  const names: string[] = [];
  const note = () => void ('node' in run.moment && names.push(screenName(scenario, run)));
  for (const choice of route) {
    while (run.moment.kind !== 'decision') {
      run = onFrom(run);
      note();
    }
    run = answer(run, choice, given);
    note();
  }
  while (run.moment.kind !== 'ending') {
    run = onFrom(run);
    note();
  }
  return names;
}

/** Routes each of which shows the most that those before it did not, until all is shown. */
function coverOf(points: readonly { readonly item: number; readonly arcs: readonly Arc[] }[], count: number) {
  const left = new Float64Array(count).fill(1);
  const routes: Route[] = [];
  for (;;) {
    const next = dearestRoute({ items: [], points }, left);
    if (next.price === 0) return routes;
    for (const item of next.items) left[item] = 0;
    routes.push(next.route);
  }
}

function onFrom(run: Run): Run {
  return goOn(run, 0, mark);
}
