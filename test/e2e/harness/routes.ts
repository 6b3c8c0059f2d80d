import { beginAttempt } from '../../../src/core/play/attempt.ts';
import { contextOf, playOf, waits } from '../../../src/core/play/play.ts';
import type { Play } from '../../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../../src/core/play/run.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { aheadOf, whatMatters } from '../../../src/core/proof/graph/ahead.ts';
import type { Ahead } from '../../../src/core/proof/graph/ahead.ts';
import { bestChoices, choiceOf, isDecision, isEnding, nodeOf } from '../../../src/core/scenario/story.ts';
import type { Story } from '../../../src/core/scenario/story.ts';

/** The choices of one way through a story, in order, retakes included. */
export type Route = readonly string[];

/** At each decision the choice that is best for all it assesses: the strongest route. */
export function bestRoute(story: Story): Route {
  return routeBy(story, (node) => {
    const decision = nodeOf(story, node);
    return isDecision(decision) ? bestChoices(decision)[0] : undefined;
  });
}

/** At each decision the choice that earns least, and of several the one that leads back or breaches a rule of safety. */
export function worstRoute(story: Story): Route {
  return routeBy(story, (node, choices) => {
    const worth = (id: string) => {
      const { shows, again, breach } = choiceOf(story, node, id);
      return Object.values(shows ?? {}).reduce((sum, rating) => sum + rating, again || breach ? -0.5 : 0);
    };
    return [...choices].sort((a, b) => worth(a) - worth(b))[0];
  });
}

/** A shortest way to an ending, or `undefined` where no route comes there. */
export function routeTo(story: Story, ending: string): Route | undefined {
  const play = playOf(story);
  const ahead = aheadOf(story);
  const seen = new Set<string>();
  let front = [{ run: standing(begun(play)), route: [] as Route }];
  while (front.length > 0) {
    const arrived = front.find(({ run }) => 'node' in run.moment && run.moment.node === ending);
    if (arrived) return arrived.route;
    front = front.flatMap(({ run, route }) => {
      const { moment } = run;
      const key = stateKey(run, ahead);
      if (moment.kind !== 'decision' || seen.has(key)) return [];
      seen.add(key);
      return moment.choices.map((id) => ({ run: standing(answered(run, id)), route: [...route, id] }));
    });
  }
  return undefined;
}

/** Every ending but the successes. */
export function otherEndings(story: Story): readonly string[] {
  return Object.entries(story.nodes).flatMap(([id, node]) =>
    isEnding(node) && node.ending.outcome !== 'success' ? [id] : [],
  );
}

function routeBy(story: Story, choose: (node: string, choices: readonly string[]) => string | undefined): Route {
  const route: string[] = [];
  let run = standing(begun(playOf(story)));
  while (run.moment.kind === 'decision') {
    const choice = choose(run.moment.node, run.moment.choices);
    if (choice === undefined) throw new Error(`${story.id} has nothing to choose at ${run.moment.node}`);
    route.push(choice);
    run = standing(answered(run, choice));
  }
  return route;
}

function begun(play: Play): Run {
  return takeUp(play, beginAttempt(play.story, 0, 0));
}

function answered(run: Run, choice: string): Run {
  return answer(run, choice, { language: 'cy', took: 0 });
}

// Gone on to the next decision, or to an ending.
function standing(run: Run): Run {
  let at = run;
  while (waits(at.moment) && at.moment.kind !== 'ending') at = goOn(at, 0, 0.7);
  return at;
}

// Two states that agree on what still decides a way have the same ways before them.
function stateKey({ moment, snapshot }: Run, ahead: ReadonlyMap<string, Ahead>): string {
  const context = contextOf(snapshot);
  const node = 'node' in moment ? moment.node : '';
  const matters = ahead.has(node) ? whatMatters(context, ahead.get(node)!) : '';
  return JSON.stringify([node, context.retaking, matters]);
}
