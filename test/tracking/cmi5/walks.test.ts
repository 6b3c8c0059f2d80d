import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionAnswer } from '../../../src/tracking/record/interaction-of.ts';
import { idOf } from '../../../src/tracking/cmi5/statement-id.ts';
import { activityId, registration } from '../../fixtures/xapi-store/launches.ts';
import { smallDiner, smallValve } from '../../fixtures/small-story.ts';
import type { Fault } from '../../fixtures/xapi-store/xapi-store.ts';
import { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import { Learner } from '../learner.ts';
import { UnitSetting } from './unit-setting.ts';

type Act = {
  readonly do:
    | 'act'
    | 'begin'
    | 'report'
    | 'switch'
    | 'wait'
    | 'hide'
    | 'fault'
    | 'mend'
    | 'reload'
    | 'return'
    | 'kill';
  readonly pick: number;
};

const faults: readonly Fault[] = ['offline', 'lost', 'silent', 429, 500, 503];

const act: fc.Arbitrary<Act> = fc.record({
  do: fc.oneof(
    { weight: 30, arbitrary: fc.constant('act' as const) },
    { weight: 3, arbitrary: fc.constantFrom('begin' as const, 'fault' as const, 'mend' as const) },
    fc.constantFrom(
      ...(['report', 'switch', 'wait', 'hide', 'reload', 'return', 'kill'] as const satisfies readonly Act['do'][]),
    ),
  ),
  pick: fc.nat({ max: 11 }),
});

const walk = fc.record({
  acts: fc.array(act, { maxLength: 120, size: 'max' }),
  both: fc.boolean(),
  etags: fc.constantFrom(true, false, 'read' as const),
  keep: fc.constantFrom('best' as const, 'first' as const, 'last' as const),
  failed: fc.constantFrom('failed' as const, 'incomplete' as const),
});

// The store itself writes down whatever is out of order, said twice or not of the form.
test('whatever a learner does and the store suffers, all is legal, and the store ends with the whole state and every answer once', async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ acts, both, etags, keep, failed }) => {
      const store = new XapiStore({ etags });
      const setting = new UnitSetting(store);
      const learner = new Learner(both ? [smallDiner, smallValve] : [smallDiner], { keep }, { failed });
      let visit = await setting.begin();
      const told: string[] = [];
      let hasPassed = false;
      const comeBack = () => {
        learner.comeBack(visit.session.launch.state);
        if (learner.scenarios.length > 0) learner.resume(0);
      };
      const tell = (how: 'report' | 'note') => {
        const record = learner.record();
        hasPassed ||= record.success === 'passed';
        visit.reporter[how](record);
      };
      learner.begin();
      for (const { do: deed, pick } of acts) {
        if (deed === 'begin') learner.begin(pick % learner.scenarios.length);
        else if (deed === 'act') told.push(...step(learner, pick));
        else if (deed === 'switch') learner.language = pick % 2 === 0 ? 'cy' : 'en';
        else if (deed === 'wait') setting.clock.pass(pick * 120);
        else if (deed === 'fault')
          store.fault = ({ url }) => (isWanted(url, pick) ? faults[pick % faults.length] : undefined);
        else if (deed === 'mend') store.fault = () => undefined;
        else if (deed === 'hide') {
          visit.session.hide();
          visit.session.show();
        } else {
          if (deed !== 'kill') tell('report');
          await setting.settle();
          if (deed === 'return') visit.session.close('pagehide');
          await setting.settle();
          store.fault = () => undefined;
          visit = deed === 'reload' ? await setting.visit(await setting.load()) : await setting.begin();
          comeBack();
        }
        tell(deed === 'report' || learner.run?.moment.kind === 'reply' ? 'report' : 'note');
        await setting.settle();
      }
      store.fault = () => undefined;
      const record = learner.record();
      visit.reporter.report(record);
      await setting.untilSaved(visit);
      visit.reporter.leave();
      await setting.untilSaved(visit);
      await setting.settle();

      expect(store.violations).toEqual([]);
      expect(store.verbs().at(-1)).toBe('terminated');
      expect(JSON.parse(store.documents.get('dewis')!)).toMatchObject({ state: record.state, queue: [] });
      const answered = store.statements.filter(({ verb }) => String(verb.id).endsWith('/answered'));
      expect(answered.map(({ id }) => id as string).sort()).toEqual([...told].sort());
      expect(store.verbs().includes('passed')).toBe(hasPassed);
      if (record.completed) expect(store.verbs()).toContain('completed');
      if (record.success === 'failed' && !hasPassed) expect(store.verbs()).toContain('failed');
    }),
    { numRuns: 150 },
  );
});

function isWanted({ pathname }: URL, pick: number): boolean {
  return pick < 4 || (pick < 8 ? pathname.endsWith('/state') : pathname.endsWith('/statements'));
}

// Goes on or answers, and tells what was answered.
function step(learner: Learner, pick: number): readonly string[] {
  const { moment } = learner.run ?? {};
  if (moment?.kind !== 'decision') {
    learner.goOn();
    return [];
  }
  learner.choose(moment.choices[pick % moment.choices.length]!);
  return learner.answers.slice(-1).map(statementOf);
}

// An answer's statement has one id, wherever it is made.
function statementOf({ scenario, node, choice, shownAt }: SessionAnswer): string {
  return idOf(registration, activityId, 'answered', scenario, node, choice, shownAt);
}
