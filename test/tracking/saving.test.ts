import { describe, expect, test } from 'vitest';
import { SavingEvent } from '../../src/tracking/session/reporter.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';
import { opened, scoreOf, versions } from './lms-setting.ts';

describe.each(versions)('saving with SCORM $version', ({ dialect, version }) => {
  const { reads } = dialect;

  test('it commits at least every ten minutes while the page is seen, and not while it is hidden', () => {
    const { lms, session, clock } = opened(dialect);
    const commits = () => lms.calls.filter(({ call }) => call === 'commit').length;
    const before = commits();
    clock.pass(3600);
    expect(commits() - before).toBeGreaterThanOrEqual(6);
    session.hide();
    const hidden = commits();
    clock.pass(3600);
    expect(commits()).toBe(hidden);
    session.show();
    clock.pass(600);
    expect(commits()).toBe(hidden + 1);
    session.close('pagehide');
    expect(clock.waiting).toBe(0);
  });

  test('a page that is hidden or closed right after all was kept is not committed once more, one that was read on is', () => {
    const { lms, session, reporter, clock } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.begin();
    reporter.report(learner.record());
    const commits = () => lms.calls.filter(({ call }) => call === 'commit').length;
    const before = commits();
    session.hide();
    expect(commits()).toBe(before);
    session.show();
    clock.pass(5);
    session.hide();
    session.close('pagehide');
    expect(commits()).toBe(before + 1);
    expect(lms.stored(version === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time')).toMatch(/5(\.00|S)$/);
  });

  test('an LMS that keeps refusing is tried again and again, until it keeps what there is', () => {
    let down = true;
    const { lms, reporter, clock } = opened(dialect, { commitFails: () => down });
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    reporter.save();
    clock.pass(300);
    expect(reporter.state).toBe('not-saved');
    down = false;
    clock.pass(60);
    expect(reporter.state).toBe('saved');
    expect(lms.stored(reads.state!)).toBe(learner.record().state);
  });

  test('what a failed commit did not keep is sent again with the next, and the learner can see it', () => {
    let down = false;
    const { lms, reporter, clock } = opened(dialect, { commitFails: () => down });
    const seen: string[] = [];
    reporter.addEventListener(SavingEvent.type, (event) => seen.push((event as SavingEvent).state));
    const learner = new Learner([smallDiner]);
    down = true;
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    expect(reporter.state).toBe('not-saved');
    const before = lms.calls.length;
    down = false;
    clock.pass(60);
    expect(reporter.state).toBe('saved');
    expect(seen).toEqual(['saving', 'not-saved', 'saving', 'saved']);
    expect(lms.setsSince(before)).toContain(reads.state);
    expect(scoreOf(lms)).toBe('100');
  });

  test('an LMS that throws for a while loses nothing', () => {
    let down = false;
    const { lms, reporter } = opened(dialect, {}, { throws: () => down });
    const learner = new Learner([smallDiner]);
    learner.begin();
    learner.untilChoice();
    down = true;
    learner.choose('own-it');
    reporter.report(learner.record());
    expect(reporter.state).toBe('not-saved');
    down = false;
    learner.untilChoice();
    learner.choose('check');
    reporter.report(learner.record());
    expect(reporter.state).toBe('saved');
    expect(lms.stored(reads.state!)).toBe(learner.record().state);
    const ids = ['cmi.interactions.0.id', 'cmi.interactions.1.id'].map((element) => lms.stored(element));
    expect(ids.map((id) => id?.replace(/\W/g, '_').replace('urn_dewis_', ''))).toEqual([
      'small_diner_first_words',
      'small_diner_the_dish',
    ]);
  });
});
