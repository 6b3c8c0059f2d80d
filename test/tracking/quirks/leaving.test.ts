import { describe, expect, test } from 'vitest';
import { followPage } from '../../../src/tracking/session/page-life.ts';
import { leaving, pages } from '../../fixtures/quirks/leaving.ts';
import type { PageQuirk } from '../../fixtures/quirks/leaving.ts';
import { FakePage } from '../../fixtures/quirks/page.ts';
import { apiOf } from '../../fixtures/strict-lms/api.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import { smallDiner, strongRoute } from '../../fixtures/small-story.ts';
import { Learner } from '../learner.ts';
import { resultOf, versions } from '../lms-setting.ts';
import { ManualClock } from '../manual-clock.ts';
import { openedBy, playedRecord } from './setting.ts';

describe.each(versions)('SCORM $version, an LMS that', ({ dialect, version }) => {
  /** A page in the LMS, with a session that follows it. */
  const visited = (name: keyof typeof leaving) => {
    const clock = new ManualClock();
    const { api, goes, openedAnew, moved }: PageQuirk = leaving[name]({ clock, version });
    const lms = new StrictLms({ version });
    const visit = openedBy(apiOf(lms, api), dialect, clock);
    const page = new FakePage();
    followPage(visit.session, page);
    const go = () => {
      goes?.();
      page.go();
    };
    return { ...visit, lms, page, go, openedAnew, moved };
  };
  const halfPlayed = () => {
    const learner = new Learner([smallDiner]);
    learner.begin();
    learner.untilChoice();
    learner.choose('own-it');
    return learner;
  };

  test.each(['lets no request through while the page goes away', 'keeps nothing that comes with the end'] as const)(
    '%s has every answer by then',
    (name) => {
      const { lms, reporter, go } = visited(name);
      const learner = halfPlayed();
      const record = learner.record();
      reporter.report(record);
      go();
      expect(lms.stored(dialect.reads.state!)).toBe(record.state);
      expect(lms.stored('cmi.interactions.0.id')).toBeDefined();
      expect(lms.leftBehind()).toMatchObject({ [dialect.reads.state!]: record.state });
    },
  );

  test.each(['stays on the course until it is asked to move on'] as const)(
    '%s is asked by our own button, where the version can, and not by a page that goes away',
    (name) => {
      const asked = (by: 'leave' | 'pagehide') => {
        const { lms, session, reporter, moved } = visited(name);
        reporter.report(playedRecord(strongRoute));
        session.close(by);
        const requests = lms.calls.filter(({ element }) => element === 'adl.nav.request');
        return { requests: requests.map(({ value }) => value), moved: moved?.() };
      };
      expect(asked('pagehide')).toEqual({ requests: [], moved: false });
      const able = version === '2004';
      expect(asked('leave')).toEqual({ requests: able ? ['suspendAll'] : [], moved: able });
    },
  );

  test.each(['throws at the end once it was asked to move on'] as const)('%s has everything by then', (name) => {
    const { lms, session, reporter } = visited(name);
    reporter.report(playedRecord(strongRoute));
    session.close('leave');
    expect(session.closed).toBe(true);
    expect(reporter.state).toBe('saved');
    expect(resultOf(lms)).toMatch(/passed$/);
  });

  test.each(['forgets a session it has not heard of for half an hour'] as const)(
    '%s hears of a learner who is there, and opens it anew for one who comes back',
    (name) => {
      const { lms, reporter, page, clock, openedAnew } = visited(name);
      const learner = halfPlayed();
      reporter.report(learner.record());
      clock.pass(3 * 3600);
      expect(openedAnew?.()).toBe(0);
      page.see('hidden');
      clock.pass(3600);
      page.see('visible');
      learner.untilChoice();
      learner.choose('check');
      const record = learner.record();
      reporter.report(record);
      expect(reporter.state).toBe('saved');
      expect(lms.stored(dialect.reads.state!)).toBe(record.state);
      expect(lms.stored('cmi.interactions.1.id')).toBeDefined();
      expect(openedAnew?.()).toBe(1);
    },
  );
});

describe('an LMS that', () => {
  const { dialect } = versions[0]!;
  const followed = () => {
    const lms = new StrictLms({ version: dialect.version });
    const { session } = openedBy(apiOf(lms), dialect);
    const page = new FakePage();
    followPage(session, page);
    const ends = () => lms.calls.filter(({ call }) => call === 'terminate').length;
    return { lms, page, ends };
  };

  test.each(['fires no unload in its frame', 'runs on a system that fires no beforeunload'] as const)(
    '%s is not waited for: the session ends with pagehide',
    (name) => {
      const { page, ends } = followed();
      expect(page.heard).not.toContain(pages[name]);
      page.go();
      expect(ends()).toBe(1);
    },
  );

  test.each(['hides its page again after it has gone'] as const)('%s is told the end once', (name) => {
    const { page, ends } = followed();
    for (const event of pages[name]) page[event]();
    expect(ends()).toBe(1);
  });

  test.each(['has its page brought back from the browser’s cache'] as const)(
    '%s is opened anew by a page that loads again',
    (name) => {
      const { page } = followed();
      for (const event of pages[name]) page[event]();
      expect(page.reloads).toBe(1);
    },
  );
});
