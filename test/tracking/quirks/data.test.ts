import { describe, expect, test } from 'vitest';
import { data } from '../../fixtures/quirks/data.ts';
import { expectViolations } from '../../fixtures/strict-lms/in-tests.ts';
import { smallDiner, smallValve, strongRoute } from '../../fixtures/small-story.ts';
import { Learner } from '../learner.ts';
import { resultOf, versions } from '../lms-setting.ts';
import { openedOn, playedRecord } from './setting.ts';

describe.each(versions)('SCORM $version, an LMS that', ({ dialect, version }) => {
  const { reads } = dialect;

  test.each([
    'takes no state over 4,096 characters',
    'refuses descriptions of more than 250 characters',
    'lets interactions be written only',
    'has no count of its lists',
  ] as const)('%s is told all there is', (name) => {
    const { lms, session, reporter } = openedOn(data, name, dialect);
    const record = playedRecord(strongRoute);
    reporter.report(record);
    session.close('leave');
    expect(reporter.state).toBe('saved');
    expect(lms.stored(reads.state!)).toBe(record.state);
    expect(lms.stored('cmi.interactions.2.result')).toBe('correct');
    const described = version === '1.2' ? undefined : expect.stringMatching(/^\{lang=en\}.{1,241}$/);
    expect(lms.stored('cmi.interactions.0.description')).toEqual(described);
  });

  test.each([
    'keeps no interactions',
    'keeps no objectives',
    'keeps no preferences',
    'keeps no scores of objectives',
    'keeps no objectives and no latency of an interaction',
    'keeps nothing that is optional',
    'blocks the course at the first error with interactions',
  ] as const)('%s is told the rest, and is not asked for them', (name) => {
    const { lms, session, reporter, quirk } = openedOn(data, name, dialect);
    reporter.report(playedRecord(strongRoute));
    session.close('leave');
    expect(reporter.state).toBe('saved');
    expect(resultOf(lms)).toMatch(/passed$/);
    const lacked = lms.setsSince(0).map((element) => element.replace(/\.\d+/g, '.n'));
    for (const group of quirk.lms!.lacks!) expect(lacked.filter((element) => element.startsWith(group))).toEqual([]);
  });

  test.each(['throws at interactions it says it has', 'throws at objectives it says it has'] as const)(
    '%s is offered them once more, and then no longer',
    (name) => {
      const { lms, reporter, clock, quirk } = openedOn(data, name, dialect);
      const learner = new Learner([smallDiner, smallValve]);
      for (const scenario of [0, 1]) {
        learner.play(scenario, strongRoute);
        reporter.report(learner.record());
      }
      clock.pass(60);
      expect(reporter.state).toBe('saved');
      expect(resultOf(lms)).toMatch(/passed$/);
      const [, group = ''] = /(interactions|objectives)/.exec(name)!;
      expect(quirk.thrownAt).toEqual([`cmi.${group}.0.id`, `cmi.${group}.0.id`]);
    },
  );

  test.each(['refuses one field of its interactions'] as const)('%s gets the others', (name) => {
    const { lms, session, reporter } = openedOn(data, name, dialect);
    reporter.report(playedRecord(strongRoute));
    session.close('leave');
    expect(lms.stored('cmi.interactions.2.id')).toBeDefined();
    expect(lms.stored('cmi.interactions.2.latency')).toBeDefined();
    expect(reporter.state).toBe('saved');
  });

  test.each(['has entries of another’s in its lists'] as const)('%s keeps them, and ours come after', (name) => {
    const { lms, reporter } = openedOn(data, name, dialect);
    reporter.report(playedRecord(strongRoute));
    expect(lms.stored('cmi.objectives.0.id')).toBe('PRIMARYOBJ');
    expect(lms.stored('cmi.objectives.3.id')).toBe('TEST1.K01');
    expect(lms.stored('cmi.interactions.0.id')).toMatch(/somebody/);
    expect(lms.stored('cmi.interactions.3.result')).toBe('correct');
  });

  test.each(['keeps the old place when told ""'] as const)('%s is never told ""', (name) => {
    const { lms, session, reporter } = openedOn(data, name, dialect);
    const learner = new Learner([smallDiner]);
    const told = new Set<string | undefined>();
    reporter.report(learner.record());
    told.add(lms.stored(reads.location!));
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    session.close('leave');
    told.add(lms.stored(reads.location!));
    expect([...told]).toEqual(['menu', 'small-diner/debrief']);
    expect(lms.calls.filter(({ call, value }) => call === 'set' && value === '')).toEqual([]);
  });

  test.each(['will not take the state'] as const)('%s never has the learner told that it is saved', (name) => {
    const { lms, reporter } = openedOn(data, name, dialect);
    reporter.report(playedRecord(strongRoute));
    expect(reporter.state).toBe('not-saved');
    expect(resultOf(lms)).toMatch(/passed$/);
    expectViolations(lms, `set ${reads.state}`);
  });

  test.each(['has one character for a choice in 1.2'] as const)(
    '%s is told the tenth and later ones by letters',
    (name) => {
      const { lms, reporter } = openedOn(data, name, dialect);
      const record = playedRecord(strongRoute);
      const choices = Array.from({ length: 36 }, (_, index) => `choice-${index}`);
      const interactions = choices.map((choice) => ({ ...record.interactions[0]!, choices, choice, best: choice }));
      reporter.report({ ...record, interactions });
      const field = version === '1.2' ? 'student_response' : 'learner_response';
      const told = choices.map((_, index) => lms.stored(`cmi.interactions.${index}.${field}`));
      const letters = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
      expect(told).toEqual(version === '1.2' ? letters : choices.map((choice) => choice.replace('-', '_')));
    },
  );
});
