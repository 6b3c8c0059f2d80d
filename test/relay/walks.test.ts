import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { smallDiner, smallValve } from '../fixtures/small-story.ts';
import { Learner } from '../tracking/learner.ts';
import { versions } from '../tracking/lms-setting.ts';
import { interactionsIn, step } from '../tracking/steps.ts';
import { delivered, relayed, told } from './relayed-setting.ts';

type Act = { readonly do: 'act' | 'begin' | 'report' | 'hide' | 'wait' | 'return'; readonly pick: number };

const act: fc.Arbitrary<Act> = fc.record({
  do: fc.oneof(
    { weight: 10, arbitrary: fc.constant('act' as const) },
    fc.constantFrom('begin' as const, 'report' as const, 'hide' as const, 'wait' as const, 'return' as const),
  ),
  pick: fc.nat({ max: 11 }),
});

const walk = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 40 }),
  both: fc.boolean(),
  commits: fc.array(fc.boolean(), { maxLength: 6 }),
});

// The LMS itself writes down whatever falls, is too long, out of order or of the wrong form.
test.each(versions)(
  'SCORM $version: whatever a learner does and however they leave, every call through the relay is legal and nothing is lost',
  async ({ dialect }) => {
    await fc.assert(
      fc.asyncProperty(walk, async ({ acts, both, commits }) => {
        const learner = new Learner(both ? [smallDiner, smallValve] : [smallDiner]);
        const failures = [...commits];
        const answered: string[] = [];
        const visit = (stored: Record<string, string>) =>
          relayed(dialect, { stored, commitFails: () => failures.pop() ?? false });
        let { lms, pages, session, reporter, clock } = await visit({});
        // The whole window is closed at any moment, our own page is taken out of the frame, or the button is pressed.
        const leave = async (pick: number) => {
          const record = learner.record();
          reporter.note(record);
          await delivered(session);
          failures.length = 0;
          if (pick % 3 === 0) pages.attendant.leave();
          else if (pick % 3 === 1) session.close('pagehide');
          else {
            reporter.leave();
            for (let tries = 0; !session.closed && tries < 20; tries += 1) {
              await told(session, reporter);
              if (reporter.state === 'not-saved') clock.pass(61);
            }
          }
          await vi.waitFor(() => expect(lms.terminated).toBe(true));
          expect(lms.violations).toEqual([]);
          expect(lms.stored(dialect.reads.state!)).toBe(record.state);
          expect(interactionsIn(lms)).toEqual(answered.slice(0, 250));
          pages.close();
        };
        for (const { do: deed, pick } of acts) {
          if (deed === 'begin') learner.begin(pick % learner.scenarios.length);
          else if (deed === 'act') answered.push(...step(learner, pick));
          else if (deed === 'wait') clock.pass(pick * 5);
          else if (deed === 'hide') {
            session.hide();
            session.show();
          } else if (deed === 'return') {
            await leave(pick);
            ({ lms, pages, session, reporter, clock } = await visit(lms.leftBehind()));
            learner.comeBack(session.launch.state);
            learner.resume(pick % learner.scenarios.length);
          }
          if (deed === 'report' || learner.run?.moment.kind === 'reply') reporter.report(learner.record());
          else reporter.note(learner.record());
          if (pick % 2 === 0) await delivered(session);
        }
        await leave(acts.length);
      }),
      { numRuns: 40 },
    );
  },
);
