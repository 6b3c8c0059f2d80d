import { describe, expect, test } from 'vitest';
import { committed } from '../../fixtures/quirks/quirk.ts';
import { standing } from '../../fixtures/quirks/standing.ts';
import { smallDiner, strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { Learner } from '../learner.ts';
import { resultOf, versions } from '../lms-setting.ts';
import { openedOn, playedRecord } from './setting.ts';

describe.each(versions)('SCORM $version, an LMS that', ({ dialect }) => {
  const shownBy = ({ lms, quirk }: Pick<ReturnType<typeof openedOn>, 'lms' | 'quirk'>) =>
    (quirk.shows ?? committed)(lms);

  test.each(['turns not attempted into completed at the end'] as const)(
    '%s shows somebody who only looked as incomplete',
    (name) => {
      const visit = openedOn(standing, name, dialect);
      visit.session.close('pagehide');
      expect(shownBy(visit).status).toBe('incomplete');
    },
  );

  test.each(['puts the mark of its manifest over the status at the end'] as const)(
    '%s shows nobody who left before the end as failed, and everybody else as we do',
    (name) => {
      const visit = openedOn(standing, name, dialect);
      const learner = new Learner([smallDiner]);
      learner.begin();
      learner.untilChoice();
      learner.choose('stall');
      visit.reporter.report(learner.record());
      visit.session.close('pagehide');
      expect(shownBy(visit)).toEqual({ status: 'incomplete', score: undefined });
      for (const route of [strongRoute, weakRoute]) {
        const again = openedOn(standing, name, dialect);
        expect(again.session.launch.mark).toBe(0.7);
        again.reporter.report(playedRecord(route));
        again.session.close('leave');
        expect(shownBy(again).status).toBe(committed(again.lms).status);
      }
    },
  );

  test.each(['shows the score there was when the status came'] as const)('%s shows the score', (name) => {
    const visit = openedOn(standing, name, dialect);
    visit.reporter.report(playedRecord(strongRoute));
    visit.session.close('leave');
    expect(shownBy(visit)).toEqual({ status: 'passed', score: '100' });
  });

  test.each(['never takes a pass back'] as const)('%s is told of a worse last attempt and called saved', (name) => {
    const { lms, session, reporter } = openedOn(standing, name, dialect);
    const learner = new Learner([smallDiner], { keep: 'last' });
    for (const route of [strongRoute, weakRoute]) {
      learner.play(0, route);
      reporter.report(learner.record());
    }
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(reporter.state).toBe('saved');
  });

  test.each(['locks the course after a failing'] as const)(
    '%s stays open where the course withholds a failing',
    (name) => {
      const locked = (failed: 'failed' | 'incomplete') => {
        const visit = openedOn(standing, name, dialect);
        const learner = new Learner([smallDiner], {}, { failed });
        learner.play(0, weakRoute);
        visit.reporter.report(learner.record());
        visit.session.close('leave');
        return shownBy(visit).locked;
      };
      expect([locked('failed'), locked('incomplete')]).toEqual([true, false]);
    },
  );

  test.each(['has completed a course that was only left'] as const)(
    '%s is corrected by a verdict, and not by less',
    (name) => {
      const { lms, reporter } = openedOn(standing, name, dialect);
      const learner = new Learner([smallDiner]);
      learner.begin();
      reporter.report(learner.record());
      expect(resultOf(lms)).toMatch(/^completed/);
      learner.play(0, weakRoute);
      reporter.report(learner.record());
      expect(resultOf(lms)).toMatch(/failed$/);
    },
  );
});
