import type { FindingCode } from '../../finding/catalogue.ts';
import type { Finding } from '../../finding/finding.ts';
import { readBy } from '../../scenario/condition.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { stepsOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { placesIn } from './places.ts';

/** Flags that nothing raises, nothing reads, or neither. Told from the file alone, whatever its routes. */
export function flagFindings({ flags }: Scenario, story: Story): readonly Finding[] {
  const conditions = placesIn(story).flatMap((place) => place.conditions.map(({ condition }) => condition));
  const read = new Set(conditions.flatMap((condition) => readBy(condition).flags));
  const raised = raisedIn(story);
  return flags.flatMap((found, index): Finding[] => {
    const code = idle(raised.has(found), read.has(found));
    return code ? [{ code, path: ['flags', index], values: { found } }] : [];
  });
}

/** The flags that a choice or a passage raises, whether or not anybody comes there. */
export function raisedIn({ nodes }: Story): ReadonlySet<string> {
  return new Set(Object.values(nodes).flatMap((node) => stepsOf(node).flatMap(([, { raises }]) => raises ?? [])));
}

function idle(raised: boolean, read: boolean): FindingCode | undefined {
  if (raised) return read ? undefined : 'flag-never-read';
  return read ? 'flag-never-raised' : 'flag-not-used';
}
