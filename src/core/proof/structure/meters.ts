import type { Finding } from '../../finding/finding.ts';
import { faceMeter, isDecision, isEnding } from '../../scenario/story.ts';
import type { Story, StoryMeter, StoryNode } from '../../scenario/story.ts';
import type { Lookout } from '../graph/circumstances.ts';
import type { When } from '../graph/walk.ts';

/**
 * Meters that never move; words and faces for values no learner ever sees; changes that are never felt, since the meter
 * stands at that end of its range already. Exact; of a meter that would take too long to follow nothing is told.
 */
export function meterFindings(story: Story, lookout: Lookout): readonly Finding[] {
  const nodes = new Set(Object.keys(story.nodes));
  return Object.entries(story.meters).flatMap(([id, meter]) => {
    const found = lookout.over({ flags: [], meters: [id] }, nodes);
    if (found === undefined) return [];
    const valuesAt: ValuesAt = (...at) => found.at(...at).map(({ meters }) => meters[id]!);
    const moments = Object.entries(story.nodes).flatMap(([node, is]) => momentsOf(node, is));
    const seen = new Set([meter.start, ...moments.flatMap(({ at }) => valuesAt(...at))]);
    if (seen.size === 1) return [{ code: 'meter-never-moves', path: ['meters', id] } as const];
    return [
      ...levelsNeverSeen(id, meter, seen),
      ...facesNeverSeen(story, id, moments, valuesAt),
      ...changesNeverFelt(story, id, meter, valuesAt),
    ];
  });
}

/** Meters that nothing in the file changes, told without following any route. */
export function unmovedMeters(story: Story): readonly Finding[] {
  const changed = new Set(changesIn(story).map(({ meter }) => meter));
  const unmoved = Object.keys(story.meters).filter((id) => !changed.has(id));
  return unmoved.map((id) => ({ code: 'meter-never-moves', path: ['meters', id] }));
}

type At = readonly [node: string, when: When, choice?: string];
type ValuesAt = (...at: At) => readonly number[];

/** What is on screen at a node, and whose face, where that follows a meter. */
interface Moment {
  readonly at: At;
  readonly faceOf?: string;
}

function momentsOf(node: string, is: StoryNode): readonly Moment[] {
  const { speaker, face } = is;
  const faceOf = speaker !== undefined && face === undefined ? { faceOf: speaker } : {};
  if (isEnding(is)) return [{ at: [node, 'met'], ...faceOf }];
  if (!isDecision(is)) return [{ at: [node, 'taken'], ...faceOf }];
  const replies = Object.entries(is.choices).map(([choice, { face: told }]): Moment => ({
    at: [node, 'taken', choice],
    ...(speaker !== undefined && told === undefined && { faceOf: speaker }),
  }));
  return [{ at: [node, 'met'], ...faceOf }, ...replies];
}

function levelsNeverSeen(id: string, { levels = [], unit }: StoryMeter, seen: ReadonlySet<number>): readonly Finding[] {
  // Money is told in figures, whatever words there are.
  if (unit !== undefined) return [];
  return unseen(levels, seen).map((index) => ({
    code: 'level-never-seen',
    path: ['meters', id, 'levels', index],
    values: { least: Math.min(...seen), most: Math.max(...seen) },
  }));
}

function facesNeverSeen(story: Story, id: string, moments: readonly Moment[], valuesAt: ValuesAt): readonly Finding[] {
  return Object.entries(story.cast).flatMap(([who, { faces }]): Finding[] => {
    if (faceMeter(story, who) !== id) return [];
    const shown = new Set(moments.flatMap(({ at, faceOf }) => (faceOf === who ? valuesAt(...at) : [])));
    const starts = faces.map(({ atLeast }) => atLeast);
    // Of whoever never shows a face by the meter one is left, since everybody has to have one.
    return unseen(starts, shown.size > 0 ? shown : new Set([starts[0]!])).map((index) => ({
      code: 'face-never-seen',
      path: ['cast', who, 'faces', index],
    }));
  });
}

/** The bands, each from its start to below the next one's, that hold none of these values. */
function unseen(starts: readonly number[], values: ReadonlySet<number>): readonly number[] {
  const held = new Set([...values].map((value) => starts.findLastIndex((atLeast) => value >= atLeast)));
  return [...starts.keys()].filter((band) => !held.has(band));
}

function changesNeverFelt(story: Story, id: string, { range: [least, most] }: StoryMeter, valuesAt: ValuesAt) {
  return changesIn(story).flatMap(({ node, choice, meter, by, path }): Finding[] => {
    if (meter !== id) return [];
    const values = valuesAt(node, 'taking', choice);
    const felt = values.some((value) => Math.min(most, Math.max(least, value + by)) !== value);
    return felt || values.length === 0 ? [] : [{ code: 'change-never-felt', path, values: { least, most } }];
  });
}

function changesIn(story: Story) {
  return Object.entries(story.nodes).flatMap(([node, is]) => {
    if (isEnding(is)) return [];
    const steps = isDecision(is) ? Object.entries(is.choices) : [['', is] as const];
    return steps.flatMap(([choice, { changes = {} }]) =>
      Object.entries(changes).map(([meter, by]) => {
        const at = choice === '' ? [] : ['choices', choice];
        return { node, choice, meter, by, path: ['nodes', node, ...at, 'changes', meter] };
      }),
    );
  });
}
