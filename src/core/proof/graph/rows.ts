import type { Story, StoryDecision } from '../../scenario/story.ts';
import { once } from '../once.ts';

/** A figure for each claimed criterion, in the order the scenario claims them: folding many states takes no names. */
export type Row = readonly number[];

/** Makes rows of what each choice rates; silence is 0. Each is made once. */
export function ratingsIn(story: Story): (decision: StoryDecision, choice: string) => Row {
  const row = rowOnce(story, (shows: Readonly<Record<string, number>>) => shows);
  return (decision, choice) => row(decision.choices[choice]?.shows ?? nothing);
}

/** Makes a row out of what `read` finds in a thing, by criterion; each thing is looked at once. */
export function rowOnce<Thing extends object>(
  story: Story,
  read: (thing: Thing) => Readonly<Record<string, number>>,
): (thing: Thing) => Row {
  const claimed = Object.keys(story.criteria);
  return once((thing) => {
    const by = read(thing);
    return claimed.map((id) => by[id] ?? 0);
  });
}

export function added(one: Row, other: Row): Row {
  return one.map((figure, at) => figure + other[at]!);
}

export function byCriterion<Figure>(story: Story, row: readonly Figure[]): Readonly<Record<string, Figure>> {
  return Object.fromEntries(Object.keys(story.criteria).map((id, at) => [id, row[at]!]));
}

const nothing = {};
