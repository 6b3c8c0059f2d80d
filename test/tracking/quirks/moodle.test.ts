import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Moodle, beacon } from '../../fixtures/quirks/moodle.ts';
import type { MoodleOptions } from '../../fixtures/quirks/moodle.ts';
import { moodleRefuses } from '../../fixtures/quirks/moodle-formats.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { anyPicks } from '../../fixtures/walks.ts';
import { breachRoute, smallDiner, strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { Learner } from '../learner.ts';
import { versions } from '../lms-setting.ts';
import { openedBy, playedRecord, sessionBy } from './setting.ts';

const releases = ['4.5', '4.2'] as const;
const everywhere = releases.flatMap((release) => versions.map((one) => ({ release, ...one })));
const [in12, in2004] = versions.map(({ dialect }) => dialect);

function visiting(options: MoodleOptions) {
  const moodle = new Moodle(options);
  return { moodle, ...openedBy(moodle.api, options.version === '1.2' ? in12! : in2004!) };
}

/** A Moodle after somebody has played and left. */
function played(options: MoodleOptions, route: readonly string[] = strongRoute): Moodle {
  const { moodle, session, reporter } = visiting(options);
  reporter.report(playedRecord(route));
  session.close('leave');
  expect(reporter.state).toBe('saved');
  return moodle;
}

describe.each(everywhere)('Moodle $release with SCORM $version', ({ release, version, dialect }) => {
  test('gives the state back after every kind of leaving, though 1.2 says nothing of it', () => {
    for (const by of ['leave', 'pagehide'] as const) {
      const { moodle, session, reporter } = visiting({ release, version });
      const record = playedRecord(strongRoute.slice(0, 1));
      reporter.report(record);
      session.close(by);
      const again = visiting({ release, version, stored: moodle.leftBehind() });
      expect(again.session.launch.state).toBe(record.state);
      expect(again.session.recording).toBe(true);
    }
  });

  test('gives the state back where the connection drops at once', () => {
    const { moodle } = visiting({ release, version, stored: { [dialect.reads.state!]: 'x' } });
    expect(moodle.leftBehind()[dialect.reads.state!]).toBe('x');
  });

  test.each(['review', 'browse'])('writes in %s as well, and so is told nothing', (mode) => {
    const passed = played({ release, version });
    const stored = { ...passed.leftBehind(), [dialect.reads.mode!]: mode };
    const moodle = new Moodle({ release, version, stored });
    const session = sessionBy(moodle.api, dialect);
    expect(session.recording).toBe(false);
    session.hide();
    session.close('leave');
    expect(moodle.posted).toHaveLength(1);
    expect([moodle.grade, moodle.shown.status]).toEqual([100, 'passed']);
    expect(moodle.lms.setsSince(0)).toEqual([]);
  });

  test('takes the raw score for the grade, and is told it out of 100', () => {
    const moodle = played({ release, version }, weakRoute);
    const group = version === '1.2' ? 'cmi.core.score' : 'cmi.score';
    expect(['min', 'max'].map((end) => moodle.lms.stored(`${group}.${end}`))).toEqual(['0', '100']);
    const scaled = Number(moodle.lms.stored('cmi.score.scaled') ?? moodle.grade! / 100);
    expect(moodle.grade).toBeCloseTo(scaled * 100, 5);
  });

  test('says nothing of the learner’s language, and is told the one that was chosen', () => {
    const { moodle, session, reporter } = visiting({ release, version });
    expect(session.launch.language).toBeNull();
    const learner = new Learner([smallDiner]);
    learner.language = 'cy';
    learner.begin();
    reporter.report(learner.record());
    expect(moodle.lms.get(dialect.reads.language!)).toBe('cy');
  });

  test('has objectives of the manifest first, and ours after them', () => {
    const moodle = played({ release, version, manifestObjectives: ['primary', 'TEST1.PC02'] });
    const ids = [0, 1, 2, 3].map((index) => moodle.lms.stored(`cmi.objectives.${index}.id`));
    expect(ids).toEqual(['primary', 'TEST1.PC02', 'TEST1.PC01', 'TEST1.K01']);
  });

  test('shows the cells of objectives blank in 4.5 alone, whatever they are told', () => {
    const cells = played({ release, version }).objectiveCells;
    expect(cells).toEqual(release === '4.5' ? ['', '', ''] : ['passed', 'passed', 'passed']);
  });

  test('does not let a session be opened anew, and is not asked to', () => {
    const { moodle, session, reporter } = visiting({ release, version });
    session.close('pagehide');
    session.show();
    reporter.report(playedRecord(strongRoute));
    reporter.save();
    expect(moodle.lms.calls.filter(({ call }) => call === 'initialize')).toHaveLength(1);
    expect(reporter.state).toBe('not-saved');
  });

  test('takes its time for each interaction, and is told no more than one and one commit at a decision', () => {
    const { moodle, reporter } = visiting({ release, version });
    const learner = new Learner([smallDiner]);
    learner.begin();
    for (const [index, choice] of strongRoute.entries()) {
      learner.untilChoice();
      learner.choose(choice);
      reporter.report(learner.record());
      expect(moodle.lms.stored(`cmi.interactions.${index}.id`)).toBeDefined();
      expect(moodle.lms.stored(`cmi.interactions.${index + 1}.id`)).toBeUndefined();
    }
    expect(moodle.posted).toHaveLength(1 + strongRoute.length);
  });

  test('loses a post of more than 64 KB while the page goes away, and is sent none', () => {
    const { moodle, session, reporter } = visiting({ release, version });
    const learner = new Learner([smallDiner]);
    for (let play = 0; play < 40; play += 1) {
      learner.play(0, breachRoute);
      reporter.report(learner.record());
    }
    learner.begin();
    const last = learner.record();
    reporter.note(last);
    moodle.going = true;
    session.close('pagehide');
    expect(Math.max(...moodle.posted)).toBeLessThanOrEqual(beacon);
    expect(moodle.lms.stored(dialect.reads.state!)).toBe(last.state);
  });

  test('refuses what is not of its forms, and is sent nothing that it refuses', () => {
    expect(played({ release, version }, breachRoute).refused).toEqual([]);
    expect(played({ release, version }, weakRoute).refused).toEqual([]);
  });
});

describe.each(releases)('Moodle %s', (release) => {
  test('heads its columns with the ids of 1.2, which read well, and has one empty column with 2004', () => {
    expect(played({ release, version: '1.2' }).columns).toEqual([
      'small_diner_first_words',
      'small_diner_the_dish',
      'small_diner_why',
    ]);
    expect(played({ release, version: '2004' }).columns).toEqual(['']);
  });

  test('puts a mastery score of the manifest over the status of 1.2, and cannot where nothing is scored', () => {
    const options = { release, version: '1.2', mastery: 70 } as const;
    expect(played(options, strongRoute.slice(0, 1)).shown).toEqual({ status: 'incomplete', score: undefined });
    expect(played(options).shown.status).toBe('passed');
    expect(played(options, weakRoute).shown.status).toBe('failed');
  });

  test.each(['exitAll', 'abandonAll', 'exit'])('breaks at the request %s, and is not asked for it', (request) => {
    const { moodle, session, reporter } = visiting({ release, version: '2004' });
    reporter.report(playedRecord(strongRoute));
    session.close('leave');
    expect(moodle.lms.terminated).toBe(true);
    expect(moodle.lms.calls.filter(({ value }) => value === request)).toEqual([]);
    expect(moodle.lms.stored('adl.nav.request')).toBeUndefined();

    const broken = new Moodle({ release, version: '2004' });
    const api = broken.api as Record<string, (...values: string[]) => unknown>;
    api['Initialize']!('');
    const answer = api['SetValue']!('adl.nav.request', request);
    if (request === 'exit') expect([answer, api['GetLastError']!()]).toEqual(['false', '101']);
    else expect(() => api['Terminate']!('')).toThrow();
  });
});

test('Moodle posts all of 2004 at each commit, and our course of two never comes past 64 KB, played as often as may be', () => {
  fc.assert(
    fc.property(anyPicks, fc.integer({ min: 1, max: 3 }), (picks, visits) => {
      const learner = new Learner(ourScenarios);
      let stored: Record<string, string> = {};
      let step = 0;
      for (let visit = 0; visit < visits; visit += 1) {
        const { moodle, session, reporter } = visiting({ release: '4.5', version: '2004', stored });
        for (const scenario of [0, 1, 0, 1]) {
          step = learner.wander(scenario, picks, step, () => reporter.report(learner.record()));
          reporter.report(learner.record());
        }
        moodle.going = true;
        session.close('pagehide');
        expect(Math.max(...moodle.posted)).toBeLessThanOrEqual(beacon);
        expect(moodle.lms.stored('cmi.suspend_data')).toBe(learner.record().state);
        stored = moodle.leftBehind();
      }
    }),
    { numRuns: 12 },
  );
});

const entry = 'cmi.interactions.0';
test.each([
  ['2004', `${entry}.learner_response`, 'own-it', 'own_it'],
  ['2004', `${entry}.learner_response`, 'a:b', 'a_b'],
  ['2004', `${entry}.learner_response`, 'tŷ', 'ty'],
  ['2004', `${entry}.learner_response`, '', 'a'],
  ['2004', `${entry}.id`, 'a b', 'a_b'],
  ['2004', `${entry}.description`, `{lang=cy}${'a'.repeat(252)}`, `{lang=cy}${'a'.repeat(241)}`],
  ['2004', `${entry}.description`, '{lang=cy}a\nb', '{lang=cy}a b'],
  ['2004', `${entry}.timestamp`, '2026-03-01T10:00:00.123Z', '2026-03-01T10:00:00.0Z'],
  ['2004', `${entry}.timestamp`, '2026-03-01T10:00:00Z', '2026-03-01T10:00:00.0Z'],
  ['2004', 'cmi.score.raw', '101', '100'],
  ['2004', 'cmi.score.scaled', '1.01', '1'],
  ['1.2', `${entry}.id`, 'a b', 'a_b'],
  ['1.2', `${entry}.result`, 'incorrect', 'wrong'],
  ['1.2', 'cmi.core.score.raw', '-1', '0'],
  ['1.2', 'cmi.suspend_data', 'x'.repeat(4097), 'x'.repeat(4096)],
] as const)('Moodle with SCORM %s refuses %s of %j and takes %j', (version, element, refused, taken) => {
  expect(moodleRefuses(version, element, refused)).toBe(version === '1.2' ? 405 : 406);
  expect(moodleRefuses(version, element, taken)).toBeUndefined();
});
