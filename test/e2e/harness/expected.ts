import { optionOrder } from '../../../src/core/play/order.ts';
import { contextOf } from '../../../src/core/play/play.ts';
import { mostDecisions, progressOf } from '../../../src/core/play/progress.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { holds } from '../../../src/core/scenario/condition.ts';
import { choiceOf, isDecision, isEnding, nodeOf } from '../../../src/core/scenario/story.ts';
import type { Said, Texts } from '../../../src/core/scenario/story.ts';
import type { Seen } from '../lms-page/seen.ts';

/** A moment as the core has it, in one language. */
export interface Shown {
  readonly node: string | null;
  /** In the order of the attempt's seed. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly continues: number;
  /** Every text that has to be on the page. */
  readonly says: readonly string[];
  /** For each meter its name and where it stands. */
  readonly meters: readonly (readonly [name: string, level: string])[];
  readonly progress: number | null;
}

/** What has to stand on the page at a moment of a run, up to the ending. */
export function shownAt(run: Run, texts: Texts): Shown {
  const { moment, play, attempt } = run;
  const progress = Math.round(progressOf(play, mostDecisions(play.story), run.snapshot) * 100);
  if (!('node' in moment))
    return { node: null, choices: [], continues: 1, says: Object.values(texts.brief).map(plain), meters: [], progress };
  const words = texts.nodes[moment.node]?.choices ?? {};
  const order = moment.kind === 'decision' ? optionOrder(attempt.seed, moment.node, moment.choices) : [];
  return {
    node: moment.node,
    choices: order.map((id) => ({ id, label: plain(words[id]!.label) })),
    continues: moment.kind === 'decision' ? 0 : 1,
    says: linesAt(run, texts).map(plain),
    meters: metersAt(run, texts),
    progress,
  };
}

/** What is on the page of all that should be, in the same shape: equal where nothing is missing or too much. */
export function comparable(seen: Seen, wanted: Shown): Shown {
  return {
    node: seen.node,
    choices: seen.choices,
    continues: seen.continues.length,
    says: wanted.says.filter((text) => seen.text.includes(text)),
    // Between the two may stand that the meter has just moved.
    meters: wanted.meters.filter(([name, level]) =>
      seen.parts['meter']?.some((meter) => meter.startsWith(`${name} `) && meter.includes(` ${level}`, name.length)),
    ),
    progress: seen.progress,
  };
}

function linesAt({ moment, play, snapshot }: Run, texts: Texts): readonly string[] {
  if (!('node' in moment)) return [];
  const node = nodeOf(play.story, moment.node);
  const words = texts.nodes[moment.node]!;
  const said = (speech: Said | undefined, variants: readonly string[] | undefined) => {
    const index = speech?.findIndex((when) => holds(when, contextOf(snapshot))) ?? -1;
    return variants?.[index] === undefined ? [] : [variants[index]];
  };
  if (isEnding(node)) return [words.ending!.title, ...said(node.ending.says, words.ending!.says)];
  if (moment.kind !== 'reply' || !isDecision(node))
    return [...said(node.narration, words.narration), ...said(node.says, words.says)];
  const { label, reply, coach } = words.choices![moment.choice]!;
  return [label, ...said(choiceOf(play.story, moment.node, moment.choice).reply, reply), coach];
}

function metersAt({ play, snapshot }: Run, texts: Texts): Shown['meters'] {
  return Object.entries(play.story.meters).map(([id, { levels, unit }]) => {
    const value = contextOf(snapshot).meters[id]!;
    const level = levels?.findLastIndex((from) => value >= from) ?? -1;
    const word = unit === 'pounds' ? `£${value}` : (texts.meters[id]!.levels?.[level] ?? String(value));
    return [texts.meters[id]!.label, word];
  });
}

/** A text as it reads once its markup is drawn. */
function plain(text: string): string {
  return text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
}
