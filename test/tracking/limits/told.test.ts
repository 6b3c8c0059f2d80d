import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitFigures } from '../../../src/core/proof/limits/figures.ts';
import { longestId } from '../../../src/core/scenario/schema/values.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import { postedBytes } from '../../../src/tracking/scorm/posted.ts';
import { toldFigures } from '../../../src/tracking/limits/told.ts';
import type { LearningRecord } from '../../../src/tracking/record/record.ts';
import { settingsOf } from '../../../src/tracking/scorm/wording.ts';
import type { Wording } from '../../../src/tracking/scorm/wording.ts';
import { wording12 } from '../../../src/tracking/scorm/wording12.ts';
import { wording2004 } from '../../../src/tracking/scorm/wording2004.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { smallDiner } from '../../fixtures/small-story.ts';
import { anyPicks } from '../../fixtures/walks.ts';
import { Learner } from '../learner.ts';

// The figures of what is stored and told hold for whoever plays: nobody comes to more.

const interactions = { interactions: true };

function bytesOf(wording: Wording, record: LearningRecord): number {
  const objectives = new Map(record.objectives.map(({ id }, index) => [id, index]));
  return postedBytes([...settingsOf(wording, record, { objectives, interactions: 0 }), wording.sessionTime(3600)]);
}

describe.each([
  ['our course', ourScenarios],
  ['one of its scenarios alone', ourScenarios.slice(0, 1)],
  ['a small scenario', [smallDiner]],
])('%s', (_, scenarios) => {
  const figures = toldFigures(scenarios, interactions);
  const { state, mostAnswers } = limitFigures(scenarios.map(({ story }) => story));

  test('whoever plays it once, in whatever way, is told of in no more than the figures say', () => {
    fc.assert(
      fc.property(anyPicks, (picks) => {
        const learner = new Learner(scenarios);
        const told: LearningRecord['interactions'][number][] = [];
        let step = 0;
        for (const [index, { story }] of scenarios.entries()) {
          const before = told.length;
          step = learner.wander(index, picks, step, () => {
            const record = learner.record();
            told.push(...record.interactions);
            expect(bytesOf(wording12, record)).toBeLessThanOrEqual(figures.bytes.commit12);
            expect(record.state.length).toBeLessThanOrEqual(state.length);
          });
          expect(told.length - before).toBeLessThanOrEqual(mostAnswers[story.id]!);
        }
        expect(told.length).toBeLessThanOrEqual(figures.interactions.once);
        const all = { ...learner.record(), interactions: told };
        expect(bytesOf(wording2004, all)).toBeLessThanOrEqual(figures.bytes.commit2004);
      }),
      { numRuns: 40 },
    );
  });

  test('however often it is played, what is posted at once leaves with the page', () => {
    expect(figures.bytes.commit2004).toBeLessThanOrEqual(figures.bytes.full2004);
    expect(figures.bytes.full2004).toBeLessThanOrEqual(figures.bytes.room);
    expect(figures.bytes.wider).toBe(false);
  });

  test('what fills the stored state is the whole of it', () => {
    expect(state.answers + state.results + state.frame).toBe(state.length);
    expect(state.room).toBe(4096);
  });
});

test('without interactions an LMS is told of none, and less travels', () => {
  const [less, more] = [false, true].map((interactions) => toldFigures(ourScenarios, { interactions }));
  expect(less!.interactions).toEqual({ once: 0, tenTimes: 0, room: 250 });
  expect(less!.bytes.commit12).toBeLessThan(more!.bytes.commit12);
  expect(less!.bytes.full2004).toBe(less!.bytes.commit2004);
});

test('ten playings are ten times one, and as many as an LMS has room for are counted in its bytes', () => {
  const { interactions: told, bytes } = toldFigures(ourScenarios, interactions);
  expect(told.tenTimes).toBe(10 * told.once);
  expect(bytes.full2004).toBeGreaterThan(bytes.commit2004);
});

test('the longest ids there can be stand whole in every LMS', () => {
  const id = 'a'.repeat(longestId);
  const { story, texts } = smallDiner;
  const [first, ...nodes] = Object.entries(story.nodes);
  const renamed: Story = {
    ...story,
    id,
    start: id,
    standard: { ...story.standard, urn: 'A'.repeat(longestId) },
    nodes: { [id]: first![1], ...Object.fromEntries(nodes) },
  };
  // Two scenarios of one standard: then an objective has the scenario's id as well.
  const { ids } = toldFigures(
    [
      { story: renamed, texts },
      { story: { ...renamed, id: 'b' }, texts },
    ],
    interactions,
  );
  expect(ids.interaction12.id).toBe(`${id}_${id}`);
  expect(ids.interaction2004.id).toBe(`urn:dewis:${id}:${id}`);
  expect(ids.objective.id).toBe(`${id}.${'A'.repeat(longestId)}.PC01`);
  expect(ids.bookmark.id).toBe(`${id}/${id}`);
  for (const { id: longest, room } of Object.values(ids)) expect(longest.length).toBeLessThanOrEqual(room);
});
