import { rangesOf, afterAnswer } from '../../src/core/play/rules.ts';
import type { PlayContext } from '../../src/core/play/rules.ts';
import type { Run } from '../../src/core/play/run.ts';
import { statesOf } from '../../src/core/proof/graph/states.ts';
import type { State } from '../../src/core/proof/graph/states.ts';
import type { Route } from '../../src/core/proof/graph/routes.ts';
import { holds } from '../../src/core/scenario/condition.ts';
import { choiceOf, isDecision, isEnding } from '../../src/core/scenario/story.ts';
import type { Said, Story, StoryNode, Texts } from '../../src/core/scenario/story.ts';
import { linesOf } from '../../src/player/scene/stage.ts';
import { coverOf } from './cover.ts';
import type { Drawn } from './cover.ts';
import { minding } from './minding.ts';

/**
 * The name of one wording: a variant of what is seen or said at a node, or of a reply there. `said` counts the variants of
 * a part in the order of the file.
 */
function nameOf(node: string, part: string, said: number): string {
  return `${node} ${part} ${said}`;
}

/** What is read on coming to a node. */
const arriving = ['narration', 'says'];

/** What is told at a node: each part by its name, with the conditions of its variants. */
function partsOf(node: StoryNode): readonly (readonly [part: string, said: Said])[] {
  if (isEnding(node)) return [['says', node.ending.says]];
  const replies = isDecision(node) ? Object.entries(node.choices) : [];
  return [
    ['narration', node.narration ?? []],
    ['says', node.says ?? []],
    ...replies.map(([choice, { reply }]) => [`reply/${choice}`, reply] as const),
  ];
}

/** All wordings of a story. */
export function wordingsOf({ nodes }: Story): readonly string[] {
  return Object.entries(nodes).flatMap(([id, node]) =>
    partsOf(node).flatMap(([part, said]) => said.map((_, at) => nameOf(id, part, at))),
  );
}

/** The wordings a learner reads at a moment, by the words that the player shows there. */
export function toldAt(run: Run, texts: Texts): readonly string[] {
  const { moment } = run;
  if (!('node' in moment)) return [];
  const { narration, says } = linesOf(run, moment, texts);
  const words = texts.nodes[moment.node];
  const named = (part: string, variants: readonly string[] | undefined, told: string | undefined) =>
    told === undefined ? [] : [nameOf(moment.node, part, variants?.indexOf(told) ?? -1)];
  if (moment.kind === 'reply') return named(`reply/${moment.choice}`, words?.choices?.[moment.choice]?.reply, says);
  if (moment.kind === 'ending') return named('says', words?.ending?.says, says);
  return [...named('narration', words?.narration, narration), ...named('says', words?.says, says)];
}

/** Routes on which these wordings are read, as far as any play comes to them. */
export function routesTelling(story: Story, wanted: ReadonlySet<string>): readonly Route[] {
  if (wanted.size === 0) return [];
  const items = new Map([...wanted].map((name, item) => [name, item]));
  const ranges = rangesOf(story);
  const points: Drawn[] = [];
  const places = new Map<State, number>();
  const onwards: (() => void)[] = [];
  /** One point for each part that is read, one after the other. */
  const read = (id: string, node: StoryNode | undefined, parts: readonly string[], now: PlayContext) => {
    const told = node ? partsOf(node).filter(([part]) => parts.includes(part)) : [];
    const names = told.map(([part, said]) =>
      nameOf(
        id,
        part,
        said.findIndex((when) => holds(when, now)),
      ),
    );
    const met = names.map((name) => items.get(name) ?? wanted.size);
    const first = points.length;
    for (const item of met.length > 0 ? met : [wanted.size]) {
      if (points.length > first) points.at(-1)!.arcs.push({ to: points.length });
      points.push({ item, arcs: [] });
    }
    return { first, arcs: points.at(-1)!.arcs };
  };
  for (const state of statesOf(minding(story, conditionsOf(wanted)))) {
    const { node: id, context, steps } = state;
    const node = story.nodes[id];
    const arrived = read(id, node, arriving, context);
    places.set(state, arrived.first);
    for (const { answer, to } of steps) {
      let [now, { arcs }] = [context, arrived];
      const choose = (choice: string) => {
        now = afterAnswer(now, id, choice, choiceOf(story, id, choice), ranges);
        const reply = read(id, node, [`reply/${choice}`], now);
        arcs.push({ answer: { choice }, to: reply.first });
        ({ arcs } = reply);
      };
      if (answer) choose(answer.choice);
      if (answer?.retake !== undefined) {
        now = { ...now, retaking: true };
        const again = read(id, node, arriving, now);
        arcs.push({ to: again.first });
        ({ arcs } = again);
        choose(answer.retake);
      }
      const last = arcs;
      onwards.push(() => last.push({ to: places.get(to)! }));
    }
  }
  for (const join of onwards) join();
  return coverOf(points, wanted.size);
}

/** The conditions that decide which variant is read of each part that has a wanted one. */
function conditionsOf(wanted: ReadonlySet<string>) {
  return (id: string, node: StoryNode) =>
    partsOf(node)
      .filter(([part, said]) => said.some((_, at) => wanted.has(nameOf(id, part, at))))
      .flatMap(([, said]) => said.filter((when) => when !== null));
}
