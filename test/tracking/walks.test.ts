import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallDiner, smallValve } from '../fixtures/small-story.ts';
import { noViolations } from '../fixtures/strict-lms/in-tests.ts';
import { Learner } from './learner.ts';
import { opened, versions } from './lms-setting.ts';
import { interactionsIn, step } from './steps.ts';

type Act = { readonly do: 'begin' | 'act' | 'report' | 'switch' | 'hide' | 'wait' | 'return'; readonly pick: number };

const act: fc.Arbitrary<Act> = fc.record({
  do: fc.oneof(
    { weight: 12, arbitrary: fc.constant('act' as const) },
    { weight: 2, arbitrary: fc.constant('begin' as const) },
    fc.constantFrom('report' as const, 'switch' as const, 'hide' as const, 'wait' as const, 'return' as const),
  ),
  pick: fc.nat({ max: 11 }),
});

const walk = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 80 }),
  both: fc.boolean(),
  keep: fc.constantFrom('best' as const, 'first' as const),
  failed: fc.constantFrom('failed' as const, 'incomplete' as const),
  commits: fc.array(fc.boolean(), { maxLength: 12 }),
});

// The LMS itself writes down whatever falls, is too long, out of order or of the wrong form.
test.each(versions)(
  'SCORM $version: whatever a learner does, every call is legal and the LMS ends with the whole state and every answer once',
  ({ dialect }) => {
    fc.assert(
      fc.property(walk, ({ acts, both, keep, failed, commits }) => {
        const learner = new Learner(both ? [smallDiner, smallValve] : [smallDiner], { keep }, { failed });
        const failures = [...commits];
        const answered: string[] = [];
        const visit = (stored: Record<string, string>) =>
          opened(dialect, { stored, commitFails: () => failures.pop() ?? false });
        let { lms, session, reporter, clock } = visit({});
        const leave = (by: 'leave' | 'pagehide') => {
          failures.length = 0;
          reporter.report(learner.record());
          session.close(by);
          expect(reporter.state).toBe('saved');
          noViolations();
          expect(lms.stored(dialect.reads.state!)).toBe(learner.record().state);
          expect(learner.record().state).toMatch(/^[!-~]{1,4096}$/);
          expect(interactionsIn(lms)).toEqual(answered.slice(0, 250));
        };
        for (const { do: deed, pick } of acts) {
          if (deed === 'begin') learner.begin(pick % learner.scenarios.length);
          else if (deed === 'act') answered.push(...step(learner, pick));
          else if (deed === 'switch') learner.language = pick % 2 === 0 ? 'cy' : 'en';
          else if (deed === 'wait') clock.pass(pick * 120);
          else if (deed === 'hide') {
            session.hide();
            session.show();
          } else if (deed === 'return') {
            leave(pick % 2 === 0 ? 'leave' : 'pagehide');
            ({ lms, session, reporter, clock } = visit(lms.leftBehind()));
            learner.comeBack(session.launch.state);
            if (learner.scenarios.length > 0) learner.resume(pick % learner.scenarios.length);
          }
          if (deed === 'report' || learner.run?.moment.kind === 'reply') reporter.report(learner.record());
          else reporter.note(learner.record());
        }
        leave('leave');
      }),
      { numRuns: 150 },
    );
  },
);
