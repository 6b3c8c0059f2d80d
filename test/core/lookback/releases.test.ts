import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCourse, encodeCourse } from '../../../src/core/course/codec.ts';
import { landed } from '../../../src/core/course/landed.ts';
import { curveOf } from '../../../src/core/lookback/curve.ts';
import { decisionsOf } from '../../../src/core/lookback/decisions.ts';
import { endingOf } from '../../../src/core/lookback/ending.ts';
import { nextToPractise } from '../../../src/core/lookback/next-to-practise.ts';
import { practise } from '../../../src/core/lookback/practice.ts';
import { routeMap } from '../../../src/core/lookback/route-map.ts';
import { routeOf } from '../../../src/core/lookback/route.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { playOf } from '../../../src/core/play/play.ts';
import type { Play } from '../../../src/core/play/play.ts';
import { takeUp } from '../../../src/core/play/run.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import { anyEdit, anyPlaces, edits, releaseOf } from '../../fixtures/any-release.ts';
import { scenariosOf, smallStandard } from '../../fixtures/any-scenario.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { anyPicks, walk } from '../../fixtures/walks.ts';

/** Attempts that were made, or judged, under another release of their scenario than the one that looks back on them. */

const anyCase = fc.oneof(
  { weight: 5, arbitrary: scenariosOf(7).map((scenario) => ({ scenario, standard: smallStandard })) },
  { weight: 1, arbitrary: fc.constantFrom(...ourScenarios) },
);

test('whatever became of its scenario, an attempt is looked back on as far as taking it up would give it again', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
      anyPlaces,
      anyPicks,
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ scenario, standard }, names, places, picks, left) => {
        const earlier = releaseOf(scenario, standard);
        const later = releaseOf(
          names.reduce((edited, name) => edits[name](edited, places), scenario),
          standard,
        );
        const runs = walk(earlier, picks);
        for (const { attempt } of [runs[Math.floor(left * (runs.length - 1))]!, runs.at(-1)!])
          expectLookedBack(playOf(later), readBy(earlier, later, attempt));
      },
    ),
    { numRuns: 150 },
  );
});

describe.each(['format-1', 'format-2'])('what learners’ LMSs hold since %s', (format) => {
  const folder = join(import.meta.dirname, '../../fixtures/stored', format);
  const json = (...path: readonly string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  test.each(files)('%s can be looked back on by the release of that day and by today’s', (file) => {
    const { stories, state }: { readonly stories: readonly string[]; readonly state: string } = json(file);
    for (const id of stories) {
      const then: Story = json('stories', `${id}.json`);
      const now = ourScenarios.find(({ story }) => story.id === then.id)?.story ?? then;
      for (const story of [then, now]) {
        const { first, kept, current } = decodeCourse([story], state).saved.attempts[story.id] ?? {};
        for (const attempt of [first, kept, current]) if (attempt) expectLookedBack(playOf(story), attempt);
      }
    }
  });
});

function readBy(earlier: Story, later: Story, attempt: Attempt): Attempt {
  const text = encodeCourse([earlier], { language: 'cy', attempts: { [earlier.id]: { begun: 1, current: attempt } } });
  return landed(playOf, takeUp, [later], decodeCourse([later], text)).saved.attempts[later.id]!.current!;
}

function expectLookedBack(play: Play, attempt: Attempt): void {
  const route = routeOf(play, attempt);
  const held = takeUp(play, { ...attempt, continues: 0 }).attempt.answers;
  const given = route.steps.flatMap(({ node, chosen, retaken }) =>
    [chosen, ...(retaken === undefined ? [] : [retaken])].map((choice) => `${node}/${choice}`),
  );
  expect(given).toEqual(held.map(({ node, choice }) => `${node}/${choice}`));
  if (held.length < attempt.answers.length) expect(route.whole).toBe(false);
  expect([undefined, attempt.result?.ending]).toContain(route.ending);
  if (attempt.result && route.ending === undefined) expect(route.whole).toBe(false);
  expect(decisionsOf(play, attempt)).toHaveLength(route.steps.length);
  const end = endingOf(play, attempt)?.moment;
  expect(end && 'node' in end ? end.node : undefined).toBe(route.ending);
  const stops = routeMap(play, attempt);
  expect(stops.filter(({ kind }) => kind === 'decision')).toHaveLength(route.steps.length);
  expect(stops.at(-1)?.kind === 'ending').toBe(route.ending !== undefined);
  for (const { number, offered } of route.steps)
    for (const choice of offered) {
      const practised = practise(play, attempt, number, choice)!;
      expect(takeUp(play, practised.run.attempt).moment).toEqual(practised.run.moment);
    }
  for (const [meter, { range }] of Object.entries(play.story.meters))
    for (const { value } of curveOf(play.story, route, meter)!.points)
      expect(value).toSatisfy((one: number) => one >= range[0] && one <= range[1]);
  for (const { criterion } of nextToPractise(play, attempt))
    expect(attempt.result?.evidence[criterion]?.state).not.toBe('shown');
}
