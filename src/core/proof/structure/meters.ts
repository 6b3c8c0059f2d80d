import type { Finding } from '../../finding/finding.ts';
import { faceMeter, isDecision, isEnding } from '../../scenario/story.ts';
import type { Shown, Story, StoryMeter, StoryNode } from '../../scenario/story.ts';
import type { Lookout } from '../graph/circumstances.ts';
import type { When } from '../graph/walk.ts';
import { changesIn } from './changes.ts';
import { notProved } from './not-proved.ts';

/**
 * Meters that never move; words and faces for values no learner ever sees; changes that are never felt, since the meter
 * stands at that end of its range already. Exact; where a meter would take too long to follow, that is told.
 */
export function meterFindings(story: Story, lookout: Lookout): readonly Finding[] {
  const nodes = new Set(Object.keys(story.nodes));
  const sights = Object.entries(story.nodes).flatMap(([node, is]) => sightsOf(node, is));
  const unmoved = new Set(unmovedIn(story));
  const meters = Object.entries(story.meters).flatMap(([id, meter]): readonly Finding[] => {
    const reads = { flags: [], meters: [id] };
    const found = lookout.over(reads, nodes);
    const never = [neverMoves(id)];
    if (found === undefined) return unmoved.has(id) ? never : [notProved(story, ['meters', id], reads)];
    const valuesAt: ValuesAt = (...at) => found.at(...at).map((now) => now.meters[id]!);
    const seen = new Set([meter.start, ...sights.flatMap(({ at }) => valuesAt(...at))]);
    const faces = facesNeverSeen(story, id, sights, valuesAt);
    if (seen.size === 1) return [...never, ...faces];
    return [...levelsNeverSeen(id, meter, seen), ...faces, ...changesNeverFelt(story, id, meter, valuesAt)];
  });
  return meters.concat(facesWithoutMeter(story, sights, lookout));
}

// In a story without meters the player shows everybody with the face of the value 0.
function facesWithoutMeter(story: Story, sights: readonly Sight[], lookout: Lookout): readonly Finding[] {
  if (Object.keys(story.meters).length > 0) return [];
  const found = lookout.over({ flags: [], meters: [] }, new Set(Object.keys(story.nodes)));
  return found ? facesNeverSeen(story, undefined, sights, (...at) => found.at(...at).map(() => 0)) : [];
}

/** Meters that nothing in the file changes, told without following any route. */
export function unmovedMeters(story: Story): readonly Finding[] {
  return unmovedIn(story).map(neverMoves);
}

function unmovedIn(story: Story): readonly string[] {
  const changed = new Set(changesIn(story).map(({ meter }) => meter));
  return Object.keys(story.meters).filter((id) => !changed.has(id));
}

function neverMoves(id: string): Finding {
  return { code: 'meter-never-moves', path: ['meters', id] };
}

type At = readonly [node: string, when: When, choice?: string];
type ValuesAt = (...at: At) => readonly number[];

/** What is on screen at a node, and whose face, where that follows a meter. */
interface Sight {
  readonly at: At;
  readonly faceOf?: string;
}

function sightsOf(node: string, is: StoryNode): readonly Sight[] {
  const { speaker, face } = is;
  const faceOf = speaker !== undefined && hangsOnMeter(face) ? { faceOf: speaker } : {};
  if (isEnding(is)) return [{ at: [node, 'met'], ...faceOf }];
  if (!isDecision(is)) return [{ at: [node, 'taken'], ...faceOf }];
  const replies = Object.entries(is.choices).map(([choice, { face: told, speaker: who = speaker }]): Sight => ({
    at: [node, 'taken', choice],
    ...(who !== undefined && hangsOnMeter(told) && { faceOf: who }),
  }));
  return [{ at: [node, 'met'], ...faceOf }, ...replies];
}

// Of a moment some of whose variants have a face, each value there counts: nothing that is seen is told as never seen.
function hangsOnMeter(face: Shown | undefined): boolean {
  return typeof face === 'object' ? face.includes(null) : face === undefined;
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

/** Of those whose face follows this meter, or none. */
function facesNeverSeen(
  story: Story,
  id: string | undefined,
  sights: readonly Sight[],
  valuesAt: ValuesAt,
): readonly Finding[] {
  return Object.entries(story.cast).flatMap(([who, { faces }]): Finding[] => {
    if (faceMeter(story, who) !== id) return [];
    const shown = new Set(sights.flatMap(({ at, faceOf }) => (faceOf === who ? valuesAt(...at) : [])));
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
