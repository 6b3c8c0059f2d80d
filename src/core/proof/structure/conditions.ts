import type { Finding } from '../../finding/finding.ts';
import { holds, readBy } from '../../scenario/condition.ts';
import type { Circumstances } from '../../scenario/condition.ts';
import type { Story } from '../../scenario/story.ts';
import type { Lookout } from '../graph/circumstances.ts';
import type { Reads } from '../graph/valuation.ts';
import { raisedIn } from './flags.ts';
import { notProved } from './not-proved.ts';
import { idlePart } from './parts.ts';
import { placesIn } from './places.ts';
import type { Place } from './places.ts';

/**
 * Conditions that make no difference: they hold always, or never, where they are looked at, or hold just the same without
 * one of their parts. Exact; of conditions that would take too long to follow that is told, once for all that read the same.
 */
export function conditionFindings(story: Story, lookout: Lookout): readonly Finding[] {
  const raised = raisedIn(story);
  // What hangs on a flag that nothing raises is settled; that is told of the flag.
  const settled = ({ conditions }: Place) =>
    readBy({ all: conditions.map(({ condition }) => condition) }).flags.some((flag) => !raised.has(flag));
  const places = placesIn(story).filter((place) => !settled(place));
  return [...byReading(places).values()].flatMap(({ reads, places: alike }) => {
    const nodes = new Set(alike.map(({ node }) => node));
    const found = lookout.over(reads, nodes);
    if (found === undefined) return [notProved(story, alike[0]!.conditions[0]!.path, reads)];
    return alike.flatMap((place) => idleIn(place, found.at(place.node, place.when, place.choice)));
  });
}

interface Group {
  readonly reads: Reads;
  readonly places: Place[];
}

/** Places whose conditions read the same flags and meters are looked at together. */
function byReading(places: readonly Place[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const place of places) {
    const { flags, meters } = readBy({ all: place.conditions.map(({ condition }) => condition) });
    const reads = { flags: [...new Set(flags)].sort(), meters: [...new Set(meters)].sort() };
    const key = JSON.stringify(reads);
    const group = groups.get(key) ?? { reads, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  return groups;
}

const always = { choice: 'choice-always-offered', way: 'way-always-taken', text: 'text-always-said' } as const;
/** A choice that is never offered is told of beside the others of its decision (offers.ts). */
const never = { way: 'way-never-taken', text: 'text-never-said' } as const;

function idleIn({ kind, conditions }: Place, circumstances: readonly Circumstances[]): readonly Finding[] {
  let tried = circumstances;
  return conditions.flatMap(({ path, condition }): Finding[] => {
    const failed = tried.filter((now) => !holds(condition, now));
    const [looked, left] = [tried, failed.length];
    tried = failed;
    // Nobody comes as far as this where one before it always holds, which is told of there.
    if (looked.length === 0) return [];
    if (left === 0) return [{ code: always[kind], path }];
    if (left === looked.length) return kind === 'choice' ? [] : [{ code: never[kind], path }];
    const idle = idlePart(condition, looked);
    return idle ? [{ code: 'part-decides-nothing', path: [...path, ...idle] }] : [];
  });
}
