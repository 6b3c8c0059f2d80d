import { describe, expect, test } from 'vitest';
import { openWith } from '../../src/tracking/scorm/open-session.ts';
import { Reporter } from '../../src/tracking/session/reporter.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { forgive } from '../fixtures/strict-lms/violations.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';
import { opened, versions } from './lms-setting.ts';
import { ManualClock } from './manual-clock.ts';

/** What `npm run faults` found once, each by the fault that showed it. */

const idsIn = (lms: StrictLms, list: string) => {
  const ids: string[] = [];
  for (let id; (id = lms.stored(`cmi.${list}.${ids.length}.id`));) ids.push(id);
  return ids;
};

describe.each(versions)('SCORM $version, an LMS', ({ dialect, version }) => {
  /** One of whose reads some fail, until it is let go. */
  const silentAbout = (elements: RegExp, stored: Record<string, string> = {}) => {
    let silent = true;
    const throws = (call: string, element: string) => silent && call === 'get' && elements.test(element);
    return { ...opened(dialect, { stored }, { throws }), letGo: () => (silent = false) };
  };
  /** What it holds of a learner who has given some answers. */
  const leftBy = (answers: number) => {
    const { lms, session, reporter } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.begin();
    for (const choice of strongRoute.slice(0, answers)) {
      learner.untilChoice();
      learner.choose(choice);
    }
    reporter.report(learner.record());
    session.close('pagehide');
    return lms.leftBehind();
  };
  const another = () => {
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    return learner.record();
  };

  test('that cannot say how many answers it has does not have them written over', () => {
    const stored = leftBy(2);
    const { lms, reporter } = silentAbout(/_count$/, stored);
    reporter.report(another());
    expect(reporter.state).toBe('saved');
    const answers = Object.entries(stored).filter(([element]) => element.startsWith('cmi.interactions.'));
    expect(answers.map(([element]) => [element, lms.stored(element)])).toEqual(answers);
    expect(lms.stored('cmi.interactions.2.id')).toBeUndefined();
  });

  test('that cannot say which objectives it has gets none twice', () => {
    const { lms, reporter } = silentAbout(/^cmi\.objectives\.[12]\.id$/, leftBy(2));
    reporter.report(another());
    const ids = idsIn(lms, 'objectives');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('that cannot say for a while whether it keeps answers has all of them once it can', () => {
    const { lms, reporter, letGo } = silentAbout(/^cmi\.(interactions|objectives)/);
    letGo();
    reporter.report(another());
    expect(idsIn(lms, 'interactions')).toHaveLength(3);
    expect(reporter.state).toBe('saved');
  });

  test('that begins anew with less than it had acknowledged goes on from where its lists end', () => {
    let there = apiOf(new StrictLms({ version })) as Record<string, (...values: unknown[]) => unknown>;
    const names = Object.values(dialect.calls);
    const api = Object.fromEntries(names.map((name) => [name, (...values: unknown[]) => there[name]!(...values)]));
    const clock = new ManualClock();
    const session = openWith(api, { window: { [dialect.api]: api }, dialect, clock })!;
    const reporter = new Reporter(session, { clock, chance: () => 0.5 });
    const learner = new Learner([smallDiner]);
    learner.begin();
    const answer = (choice: string) => {
      learner.untilChoice();
      learner.choose(choice);
      reporter.report(learner.record());
    };
    for (const choice of strongRoute.slice(0, 2)) answer(choice);
    // Nothing of it was written down.
    const lms = new StrictLms({ version });
    there = apiOf(lms) as typeof there;
    answer(strongRoute[2]);
    // It was not told that the session is over.
    forgive(lms);
    expect(reporter.state).toBe('saved');
    expect(idsIn(lms, 'interactions')).toHaveLength(1);
    expect(idsIn(lms, 'objectives')).toHaveLength(3);
  });

  test('whose connection fails amid a list, commits included, is told the list when it is back', () => {
    let down = false;
    const throws = (call: string, element: string) =>
      down && (call === 'commit' || element.startsWith('cmi.interactions.'));
    const { lms, reporter, clock } = opened(dialect, {}, { throws });
    down = true;
    reporter.report(another());
    clock.pass(40);
    expect(reporter.state).toBe('not-saved');
    down = false;
    clock.pass(120);
    expect(reporter.state).toBe('saved');
    expect(idsIn(lms, 'interactions')).toHaveLength(3);
  });

  test('that says "false" and throws when asked for the error has not kept anything', () => {
    const api = apiOf(new StrictLms({ version }));
    const { commit, lastError } = dialect.calls;
    const clock = new ManualClock();
    const session = openWith(api, { window: {}, dialect, clock })!;
    const reporter = new Reporter(session, { clock, chance: () => 0.5 });
    const { [commit]: kept, [lastError]: tell } = api;
    api[commit] = () => 'false';
    api[lastError] = () => {
      throw new Error('the API is no more');
    };
    reporter.report(another());
    expect(reporter.state).toBe('not-saved');
    Object.assign(api, { [commit]: kept, [lastError]: tell });
    clock.pass(60);
    expect(reporter.state).toBe('saved');
  });
});
