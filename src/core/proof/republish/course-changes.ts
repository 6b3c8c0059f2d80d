import { coachingIn, modeOf, noAttempts } from '../../course/course.ts';
import { namesNow } from './counterparts.ts';
import type { CourseChange } from './change.ts';
import { likelyRenamed, wordsIn } from './likeness.ts';
import type { Release } from './release.ts';

/** The scenarios of both releases, what is only in the newer one and what is only in the older. */
export function scenariosOf(older: Release, newer: Release) {
  const storiesThen = Object.fromEntries(older.scenarios.map(({ story }) => [story.id, story]));
  const storiesNow = Object.fromEntries(newer.scenarios.map(({ story }) => [story.id, story]));
  const names = namesNow(storiesThen, storiesNow);
  const found = new Set(names.values());
  return {
    kept: [...names].map(([was, id]) => ({
      older: older.scenarios.find(({ story }) => story.id === was)!,
      newer: newer.scenarios.find(({ story }) => story.id === id)!,
    })),
    // A release of one scenario says nothing of the others.
    added: older.whole && newer.whole ? Object.keys(storiesNow).filter((id) => !found.has(id)) : [],
    dropped: older.whole && newer.whole ? Object.keys(storiesThen).filter((id) => !names.has(id)) : [],
    names,
  };
}

/** What is otherwise in the course as a whole: its scenarios, how they count, how it is judged, how it speaks to an LMS. */
export function courseChanges(older: Release, newer: Release): readonly CourseChange[] {
  const { added, dropped, names } = scenariosOf(older, newer);
  const [before, after] = [older.course, newer.course];
  const words = ({ scenarios }: Release, id: string) =>
    wordsIn(scenarios.find(({ story }) => story.id === id)!.texts.cy.nodes);
  const pairs = (ids: readonly string[], of: Release) => ids.map((id) => [id, of] as const);
  const alike = likelyRenamed(pairs(dropped, older), pairs(added, newer), (of, _, id) => words(of, id));
  const isAlike = new Set(alike.values());
  const renamed = [...names].filter(([was, id]) => was !== id);
  const settings = Object.keys(after.lms) as (keyof typeof after.lms)[];
  const whole = older.whole && newer.whole;
  const weights = whole
    ? [...names].flatMap(([was, id]) => {
        const [from, to] = [weightOf(before, was), weightOf(after, id)];
        return from === to ? [] : [{ code: 'scenario-weight', values: { id, from, to } } as const];
      })
    : [];
  return [
    ...[...alike].map(([was, id]) => ({ code: 'scenario-looks-renamed', values: { was, id } }) as const),
    ...dropped.flatMap((id) => (alike.has(id) ? [] : [{ code: 'scenario-dropped', values: { id } } as const])),
    ...added.flatMap((id) => (isAlike.has(id) ? [] : [{ code: 'scenario-added', values: { id } } as const])),
    ...renamed.map(([was, id]) => ({ code: 'scenario-renamed', values: { was, id } }) as const),
    ...weights,
    ...(whole && before.id !== after.id
      ? [{ code: 'course-id', values: { from: before.id, to: after.id } } as const]
      : []),
    ...(before.mark === after.mark
      ? []
      : [{ code: 'course-mark', values: { from: before.mark, to: after.mark } } as const]),
    ...(before.keep === after.keep
      ? []
      : [{ code: 'course-keep', values: { from: before.keep, to: after.keep } } as const]),
    ...(before.mode === after.mode
      ? []
      : [{ code: 'course-mode', values: { from: before.mode ?? 'practice', to: after.mode ?? 'practice' } } as const]),
    ...(coached(before) === coached(after)
      ? []
      : [{ code: 'course-coach', values: { from: coached(before), to: coached(after) } } as const]),
    ...settings.flatMap((setting) => {
      const [from, to] = [String(before.lms[setting]), String(after.lms[setting])];
      return from === to ? [] : [{ code: 'course-lms', values: { setting, from, to } } as const];
    }),
  ];
}

function coached(course: Release['course']): string {
  return coachingIn(course, modeOf(course, noAttempts));
}

function weightOf({ scenarios }: Release['course'], id: string): number {
  return scenarios.find((one) => one.id === id)?.weight ?? 1;
}
