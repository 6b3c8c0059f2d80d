import * as v from 'valibot';
import { coachings, keeps, modes } from '../../course/course.ts';
import { usualLmsSettings } from '../../course/course-file.ts';
import { faces, outcomes } from '../../scenario/scenario.ts';
import { condition } from '../../scenario/schema/condition.ts';
import { effects, next } from '../../scenario/schema/step.ts';
import { byId, id, whole } from '../../scenario/schema/values.ts';
import { leadsTo } from '../../scenario/leads-to.ts';
import { isDecision, isEnding } from '../../scenario/story.ts';
import type { Story, Texts } from '../../scenario/story.ts';
import { languages } from '../../scenario/text.ts';
import { storyOrder } from '../graph/story-order.ts';
import type { ReleasedCourse } from './release.ts';

/**
 * What a built package holds, read as what it is said to be. A package may be years old or anybody's: what an earlier
 * version wrote besides is let be, and what could not be played is refused.
 */

const ids = v.array(id);
const was = { was: v.exactOptional(ids) };
const said = v.array(v.nullable(condition));
const face = v.picklist(faces);
const shown = v.exactOptional(v.union([face, v.array(v.nullable(face))]));
const scene = { ...was, place: id, speaker: v.exactOptional(id), face: shown };
const lines = { narration: v.exactOptional(said), says: v.exactOptional(said) };
const rating = v.picklist([1, 2]);

const choice = v.object({
  ...was,
  ...effects,
  when: v.exactOptional(condition),
  reply: said,
  place: v.exactOptional(id),
  speaker: v.exactOptional(id),
  face: shown,
  shows: v.exactOptional(v.record(v.string(), rating)),
  next: v.exactOptional(next),
  again: v.exactOptional(v.literal(true)),
  breach: v.exactOptional(v.object({ ending: id })),
});

const node = v.union([
  v.object({
    ...scene,
    ...lines,
    kind: v.exactOptional(v.literal('reflection')),
    // The word of the scenario file.
    // oxlint-disable-next-line unicorn/no-thenable
    within: v.exactOptional(v.object({ seconds: v.number(), then: id })),
    choices: v.pipe(byId(choice), v.minEntries(1)),
  }),
  v.object({ ...scene, ending: v.object({ outcome: v.picklist(outcomes), says: said }) }),
  v.object({ ...scene, ...lines, ...effects, next }),
]);

const meter = v.object({
  of: v.exactOptional(id),
  range: v.tuple([whole, whole]),
  start: whole,
  unit: v.exactOptional(v.literal('pounds')),
  levels: v.exactOptional(v.array(whole)),
});

const criterion = v.object({
  essential: v.boolean(),
  weight: v.pipe(v.number(), v.gtValue(0)),
  needed: v.number(),
  expected: v.pipe(v.number(), v.minValue(1)),
});

const person = v.object({
  name: v.string(),
  faces: v.array(v.object({ atLeast: v.number(), face })),
});

const story = v.pipe(
  v.object({
    ...was,
    id,
    revision: v.pipe(v.string(), v.minLength(1)),
    standard: v.object({ urn: v.string(), link: v.string() }),
    minutes: v.number(),
    criteria: v.record(v.string(), criterion),
    cast: byId(person),
    meters: byId(meter),
    start: id,
    nodes: byId(node),
  }),
  v.check((read) => canBePlayed(read as Story)),
);

/** The story a package holds; `undefined` where it is none, or could not be played. */
export function packagedStory(input: unknown): Story | undefined {
  const read = v.safeParse(story, input);
  return read.success ? read.output : undefined;
}

/** Whether every way leads somewhere, somewhere can always be gone on, and no way leads round in a circle. */
function canBePlayed(read: Story): boolean {
  const has = (node: string) => Object.hasOwn(read.nodes, node);
  const nodes = Object.entries(read.nodes);
  const sound = nodes.every(([node, is]) => {
    const choices = isDecision(is) ? Object.values(is.choices) : [];
    const ends = choices.every(({ breach }) => !breach || (has(breach.ending) && isEnding(read.nodes[breach.ending]!)));
    return ends && choices.every(({ next, breach }) => next ?? breach) && leadsTo(read, node).every(has);
  });
  return has(read.start) && sound && storyOrder(read).length === nodes.length;
}

const strings = v.array(v.string());
const texts = v.object({
  title: v.string(),
  summary: v.string(),
  brief: v.object({ you: v.string(), may: v.string(), aim: v.string() }),
  standard: v.string(),
  criteria: v.record(v.string(), v.string()),
  places: v.record(v.string(), v.string()),
  cast: v.record(v.string(), v.string()),
  meters: v.record(v.string(), v.object({ label: v.string(), levels: v.exactOptional(strings) })),
  nodes: v.record(
    v.string(),
    v.object({
      narration: v.exactOptional(strings),
      says: v.exactOptional(strings),
      choices: v.exactOptional(
        v.record(v.string(), v.object({ label: v.string(), reply: strings, coach: v.string() })),
      ),
      ending: v.exactOptional(v.object({ title: v.string(), says: strings })),
    }),
  ),
});

/** The words a package holds in one language, its two parts together. */
export function packagedTexts(opening: unknown, more: unknown): Texts | undefined {
  const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;
  if (!isObject(opening) || !(more === undefined || isObject(more))) return undefined;
  const read = v.safeParse(texts, { ...opening, ...more });
  return read.success ? read.output : undefined;
}

const course = v.object({
  course: v.object({
    id,
    scenarios: v.pipe(v.array(v.object({ id, weight: v.pipe(v.number(), v.gtValue(0)) })), v.minLength(1)),
    mark: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    keep: v.picklist(keeps),
    mode: v.exactOptional(v.picklist(modes)),
    coach: v.exactOptional(v.picklist(coachings)),
  }),
  lms: v.object({
    failed: v.fallback(v.picklist(['failed', 'incomplete']), usualLmsSettings.failed),
    completed: v.fallback(v.picklist(['ended', 'passed']), usualLmsSettings.completed),
    masteryScore: v.fallback(v.boolean(), usualLmsSettings.masteryScore),
    language: v.fallback(v.picklist(['ask', ...languages]), usualLmsSettings.language),
    interactions: v.fallback(v.boolean(), usualLmsSettings.interactions),
  }),
});

/** The course a package plays, out of the data of its launch page. */
export function packagedCourse(input: unknown): ReleasedCourse | undefined {
  const read = v.safeParse(course, input);
  return read.success ? { ...read.output.course, lms: read.output.lms } : undefined;
}
