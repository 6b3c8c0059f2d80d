import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCourse, encodeCourse } from '../../src/core/course/codec.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { choicesByIds } from '../../src/core/play/former-ids.ts';
import { landing } from '../../src/core/play/landing.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { tellingOf } from '../../src/core/proof/graph/what-matters.ts';
import { namesNow } from '../../src/core/proof/republish/counterparts.ts';
import { landingsOf } from '../../src/core/proof/republish/landings.ts';
import { foundOf } from '../../src/core/proof/republish/outcome.ts';
import { keyOf, placeOf } from '../../src/core/proof/republish/place.ts';
import { bestFrom, mostFrom, prospectsOf } from '../../src/core/proof/republish/prospect.ts';
import { sharedTakeUp } from '../../src/core/proof/republish/shared-take-up.ts';
import type { Node, Scenario } from '../../src/core/scenario/scenario.ts';
import { leadsTo } from '../../src/core/scenario/leads-to.ts';
import { isDecision } from '../../src/core/scenario/story.ts';
import type { Story, StoryDecision, StoryNode } from '../../src/core/scenario/story.ts';
import { anyEdit, anyPlaces, edits, releaseOf } from '../fixtures/any-release.ts';
import type { EditName } from '../fixtures/any-release.ts';
import { scenariosOf, smallStandard } from '../fixtures/any-scenario.ts';
import { runs } from '../fixtures/runs.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

/** What `dewis diff` tells of a new release is what becomes of learners who were in the middle of the old one. */

const mark = 0.7;
const marks = { older: mark, newer: mark };
const names = fc.array(anyEdit, { minLength: 1, maxLength: 2 });

/** Two releases of a generated scenario, some edits apart; large enough for two of its nodes to go. */
const large = scenariosOf(5).filter(({ nodes }) => Object.keys(nodes).length > 5);
const anyPair = fc.tuple(large, names, anyPlaces).map(([scenario, edited, where]) => {
  const after = edited.reduce(
    (is, name, at) =>
      edits[name](
        is,
        where.map((place) => place + at),
      ),
    scenario,
  );
  return { older: releaseOf(scenario, smallStandard), newer: releaseOf(after, smallStandard) };
});

const underWay = (story: Story, picks: readonly number[]): readonly Run[] =>
  walk(story, picks).filter(({ attempt, moment }) => !attempt.result && moment.kind !== 'ending');

/** Where a learner stands once what was stored is read back. */
function storedAndRead(older: Story, newer: Story, attempt: Attempt) {
  const text = encodeCourse([older], { language: 'cy', attempts: { [older.id]: { begun: 1, current: attempt } } });
  const read = decodeCourse([newer], text).saved.attempts[newer.id]!.current!;
  return landing(playOf(newer), read);
}

const readingOf = (older: Story, newer: Story) => ({
  older,
  newer,
  nodes: namesNow(older.nodes, newer.nodes),
  choices: choicesByIds(newer),
  taking: sharedTakeUp(playOf(newer)),
  prospects: prospectsOf(newer, mark, mostFrom),
  telling: tellingOf(newer),
});

test('somebody lands where a stored attempt is read back', () => {
  fc.assert(
    fc.property(anyPair, anyPicks, ({ older, newer }, picks) => {
      const reading = readingOf(older, newer);
      for (const { attempt, moment } of underWay(older, picks)) {
        const { to } = foundOf(reading, { at: placeOf(moment), attempt }, undefined).outcome;
        expect(to).toEqual(placeOf(storedAndRead(older, newer, attempt).moment));
      }
    }),
    runs(50),
  );
});

/** A release in which one choice leads to where another of its decision's leads, or past it. */
function leadingElsewhere(story: Story, pick: number): Story {
  const decisions = Object.entries(story.nodes).filter(([, node]) => isDecision(node));
  const [id, decision] = decisions[pick % decisions.length] as [string, StoryDecision];
  const [choice, is] = Object.entries(decision.choices).find(([, { next }]) => typeof next === 'string') ?? [];
  const beyond = is ? leadsTo(story, is.next as string) : [];
  if (!choice || beyond.length === 0) return story;
  const turned = { ...is!, next: beyond[pick % beyond.length]! };
  const nodes = { ...story.nodes, [id]: { ...decision, choices: { ...decision.choices, [choice]: turned } } };
  return { ...story, revision: 'elsewher', nodes };
}

const anyTurned = fc.tuple(large, fc.nat()).map(([scenario, pick]) => {
  const older = releaseOf(scenario, smallStandard);
  return { older, newer: leadingElsewhere(older, pick) };
});

/** A scenario that does not claim one of its criteria any more, nor rates anything for it. */
function claimingLess(scenario: Scenario, pick: number): Scenario {
  const ids = Object.keys(scenario.criteria);
  const dropped = ids[pick % ids.length]!;
  const kept = <Value>(map: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(map).filter(([id]) => id !== dropped));
  const nodes = Object.entries(scenario.nodes).map(([id, node]): [string, Node] => {
    if (!isDecision(node)) return [id, node];
    const choices = Object.entries(node.choices).map(([choice, { shows = {}, ...is }]) => {
      const rated = kept(shows);
      return [choice, Object.keys(rated).length > 0 ? { ...is, shows: rated } : is];
    });
    return [id, { ...node, choices: Object.fromEntries(choices) }];
  });
  return { ...scenario, criteria: kept(scenario.criteria), nodes: Object.fromEntries(nodes) };
}

const anyPoorer = fc.tuple(large, fc.nat()).map(([scenario, pick]) => ({
  older: releaseOf(scenario, smallStandard),
  newer: releaseOf(claimingLess(scenario, pick), smallStandard),
}));

test('whatever becomes of anybody is among what is told of the moment they are at', () => {
  let followed = 0;
  const often = runs(80);
  fc.assert(
    fc.property(fc.oneof(anyPair, anyPoorer, anyTurned), anyPicks, ({ older, newer }, picks) => {
      const { changed, looked, moments, everyWay } = landingsOf(older, newer, marks);
      expect(looked).toBe(moments);
      if (!everyWay) return;
      followed += 1;
      const reading = readingOf(older, newer);
      const before = prospectsOf(older, mark, bestFrom)!;
      for (const run of underWay(older, picks)) {
        const at = placeOf(run.moment);
        // Until a breach is left behind nobody knows whether it stands: nothing is said to be shut by then.
        const open = run.snapshot.context.breaches.length === 0 ? before.of(run) : undefined;
        const { kind, to, shut, criteriaLost, lost, answeredAgain } = foundOf(reading, { ...run, at }, open).outcome;
        if (kind === 'stays' && shut === null && criteriaLost.length === 0) continue;
        const told = changed.filter((one) => keyOf(one.at) === keyOf(at));
        expect(told).toContainEqual(
          expect.objectContaining({ kind, to, criteriaLost, ...(shut !== null && { shut }) }),
        );
        expect(Math.max(...told.map((one) => one.lost))).toBeGreaterThanOrEqual(lost);
        expect(Math.max(...told.map((one) => one.answeredAgain))).toBeGreaterThanOrEqual(answeredAgain);
      }
    }),
    often,
  );
  expect(followed).toBeGreaterThan(often.numRuns / 2);
});

test('attempts taken up together are taken up as each is alone', () => {
  fc.assert(
    fc.property(anyPair, anyPicks, anyPicks, ({ older, newer }, ...several) => {
      const play = playOf(newer);
      const shared = sharedTakeUp(play);
      for (const picks of several)
        for (const { attempt } of underWay(older, picks)) {
          const known = { ...attempt, answers: attempt.answers.filter(({ node }) => node in newer.nodes) };
          const [one, alone] = [shared.takeUp(known), takeUp(play, known)];
          expect([one.attempt, one.moment]).toEqual([alone.attempt, alone.moment]);
          expect(one.snapshot.context).toEqual(alone.snapshot.context);
        }
    }),
    runs(40),
  );
});

/** Whether some way on passes. */
function canPass(run: Run): boolean {
  if (run.attempt.result) return run.attempt.result.verdict.passed && run.attempt.result.outcome === 'success';
  if (run.moment.kind !== 'decision') return canPass(goOn(run, 0, mark));
  return run.moment.choices.some((choice) => canPass(answer(run, choice, { language: 'cy', took: 0 })));
}

test('who is said to be able to pass no longer could before, and can do nothing about it now', () => {
  let said = 0;
  const pair = fc.tuple(scenariosOf(4), fc.constantFrom<EditName>('a choice removed', 'a choice re-rated'), anyPlaces);
  fc.assert(
    fc.property(pair, anyPicks, ([scenario, name, where], picks) => {
      const older = releaseOf(scenario, smallStandard);
      // As strict as it was: what is expected does not come down with what can be earned.
      const newer = { ...releaseOf(edits[name](scenario, where), smallStandard), criteria: older.criteria };
      const [before, after] = [prospectsOf(older, mark, bestFrom)!, prospectsOf(newer, mark, mostFrom)!];
      for (const run of underWay(older, picks)) {
        if (before.of(run).pass) expect(canPass(run)).toBe(true);
        const landed = landing(playOf(newer), run.attempt);
        const resumed = takeUp(playOf(newer), landed.attempt);
        if (after.of(resumed).pass) continue;
        said += 1;
        expect(canPass(resumed)).toBe(false);
      }
    }),
    runs(40),
  );
  expect(said).toBeGreaterThan(0);
});

describe('a release that is the same', () => {
  test('moves nobody', () => {
    fc.assert(
      fc.property(scenariosOf(6), (scenario) => {
        const story = releaseOf(scenario, smallStandard);
        const { changed, asBefore, moments } = landingsOf(story, { ...story, revision: 'another0' }, marks);
        expect(changed).toEqual([]);
        expect(asBefore).toBe(moments);
      }),
      runs(20),
    );
  });

  test('nor does one in which something was only renamed, and says so', () => {
    const renames = fc.constantFrom<EditName>('a node renamed', 'a choice renamed');
    fc.assert(
      fc.property(scenariosOf(6), renames, anyPlaces, (scenario, name, where) => {
        const older = releaseOf(scenario, smallStandard);
        const newer = releaseOf(edits[name](scenario, where), smallStandard);
        expect(landingsOf(older, newer, marks).changed).toEqual([]);
      }),
      runs(20),
    );
  });
});

describe('a long scenario is not followed without end', () => {
  const say = { cy: 'gair', en: 'word' };
  const choice = (next: string) => ({ label: say, reply: say, coach: say, next, shows: { PC01: 2 as const } });
  const longOf = (decisions: number, more: Scenario['nodes'], last = 'well'): Scenario => {
    const nodes = Array.from({ length: decisions }, (_, at): [string, Node] => {
      const next = at + 1 < decisions ? `n${at + 1}` : last;
      return [`n${at}`, { place: 'here', says: say, choices: { one: choice(next), two: choice(next) } }];
    });
    const well: Node = { place: 'here', ending: { outcome: 'success', title: say, says: say } };
    return { ...long, nodes: { ...Object.fromEntries(nodes), ...more, well } };
  };
  const long: Scenario = {
    format: 1,
    id: 'long',
    standard: smallStandard.urn,
    title: say,
    summary: say,
    brief: { you: say, may: say, aim: say },
    minutes: 5,
    criteria: { PC01: {} },
    places: { here: { name: say } },
    cast: {},
    meters: {},
    flags: [],
    start: 'n0',
    nodes: {},
  };
  const fresh: Node = { place: 'here', says: say, choices: { one: choice('well'), two: choice('well') } };
  const [older, newer] = [longOf(400, {}), longOf(400, { fresh }, 'fresh')].map((is) => releaseOf(is, smallStandard));

  test('what comes before a change is as before; what comes with it is looked at', () => {
    const { moments, looked, asBefore, everyWay } = landingsOf(older!, newer!, marks);
    expect([moments, looked, asBefore, everyWay]).toEqual([1201, 1201, 1201, true]);
  });

  /** The long scenario with something asked before all else, of which one answer leads past the first decision. */
  const leading = (past: string) => ({
    one: { reply: [null], next: 'n0' },
    two: { reply: [null], next: past },
  });
  const asking = (past: string): Story => {
    const begin = { ...newer!.nodes['fresh']!, choices: leading(past) };
    return { ...newer!, nodes: { ...newer!.nodes, begin }, start: 'begin' };
  };

  test('where a change comes first, moments all through the story are looked at, and the others counted', () => {
    const { moments, looked, changed } = landingsOf(older!, asking('n0'), marks);
    expect(moments).toBe(1201);
    expect(looked).toBeLessThan(moments);
    const nodes = changed.map(({ at }) => ('node' in at ? Number(at.node.slice(1)) : 0));
    expect(Math.max(...nodes)).toBeGreaterThan(300);
    expect(Math.min(...nodes)).toBeLessThan(100);
  });

  test('where only some of those who come to a moment are moved, it is not told as before for the others’ sake', () => {
    const { start, nodes } = older!;
    const first = nodes['n0'] as StoryDecision;
    const { one, two } = first.choices;
    const turned = { ...first, choices: { one: one!, two: { ...two!, next: 'fresh' } } };
    const fresh = { ...newer!.nodes['fresh']!, choices: leading('n1') } as StoryDecision;
    const asked = { ...fresh, choices: { one: { ...two!, next: 'n1' }, two: { ...two!, next: 'n1' } } };
    const { looked, asBefore, changed } = landingsOf(
      older!,
      { ...older!, start, nodes: { ...nodes, n0: turned, fresh: asked } },
      marks,
    );
    // The brief, the first decision and both its replies.
    expect(asBefore).toBe(4);
    expect(looked - asBefore).toBe(new Set(changed.map(({ at }) => keyOf(at))).size);
    expect(looked).toBeGreaterThan(100);
  });

  test('a loss is told wherever it is, though nobody is moved and all that was met is the same', () => {
    const now = { ...older!, criteria: { K01: older!.criteria['PC01']! } };
    const { moments, looked, asBefore, changed } = landingsOf(older!, now, marks);
    expect([looked, asBefore]).toEqual([moments, 0]);
    expect(changed.every(({ kind, shut }) => kind === 'stays' && shut === 'pass')).toBe(true);
  });

  test('a scenario of which everything was renamed, and says so, is looked at all through', () => {
    const named = (id: string) => (/^n\d/.test(id) ? `${id}-anew` : id);
    const nodes = Object.entries(older!.nodes).map(([id, node]): [string, StoryNode] => {
      if (!isDecision(node)) return [id, node];
      const choices = Object.entries(node.choices).map(([choice, is]) => [
        choice,
        { ...is, next: named(is.next as string) },
      ]);
      return [named(id), { ...node, was: [id], choices: Object.fromEntries(choices) }];
    });
    const now = { ...older!, start: named(older!.start), nodes: Object.fromEntries(nodes) };
    const { moments, looked, asBefore } = landingsOf(older!, now, marks);
    expect([looked, asBefore]).toEqual([moments, moments]);
  });
});
