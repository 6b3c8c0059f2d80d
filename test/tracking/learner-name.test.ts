import { expect, test } from 'vitest';
import { scorm2004 } from '../../src/tracking/scorm/scorm2004.ts';
import { nameIn } from '../../src/tracking/cmi5/lms-launch.ts';
import { learnerNameIn } from '../../src/tracking/session/learner-name.ts';
import { relayedSession } from '../relay/relayed-setting.ts';
import { UnitSetting } from './cmi5/unit-setting.ts';
import { openedSession, versions } from './lms-setting.ts';

const elementOf = { '1.2': 'cmi.core.student_name', '2004': 'cmi.learner_name' } as const;

test.each(versions)(
  'SCORM $version: the name is as the LMS has it, and read when it is asked for',
  async ({ dialect, version }) => {
    const element = elementOf[version];
    const { lms, session } = openedSession(dialect, { stored: { [element]: 'Pritchard, Elin Ŵyn' } });
    const reads = () => lms.calls.filter((call) => call.element === element).length;
    expect(reads()).toBe(0);
    expect(await learnerNameIn(session)).toBe('Pritchard, Elin Ŵyn');
    expect(reads()).toBe(1);
  },
);

test.each(versions)(
  'SCORM $version: the log of calls, which may be sent to those who help, has nothing of it',
  async ({ dialect, version }) => {
    const { session } = openedSession(dialect, { stored: { [elementOf[version]]: 'Pritchard, Elin' } });
    const { line } = session;
    if (!('reach' in line) || !('connection' in line.reach)) throw new Error('not an API of this page');
    const before = [...line.reach.connection.calls];
    await learnerNameIn(session);
    expect(line.reach.connection.calls).toEqual(before);
  },
);

test.each(versions)(
  'SCORM $version through a thin page: the name is read of the LMS there, and not before',
  async ({ dialect, version }) => {
    const element = elementOf[version];
    const { lms, session } = await relayedSession(dialect, { stored: { [element]: 'Pritchard, Elin' } });
    expect(lms.calls.some((call) => call.element === element)).toBe(false);
    expect(await learnerNameIn(session)).toBe('Pritchard, Elin');
  },
);

test.each(versions)(
  'SCORM $version: an LMS that has no name, or whose call throws, gives none',
  async ({ dialect, version }) => {
    const element = elementOf[version];
    expect(await learnerNameIn(openedSession(dialect, { lacks: [element] }).session)).toBe('');
    const { session } = openedSession(dialect);
    const { line } = session;
    if (!('reach' in line) || !('connection' in line.reach)) throw new Error('not an API of this page');
    line.reach.connection.turnTo({});
    expect(await learnerNameIn(session)).toBe('');
  },
);

test.each(versions)('SCORM $version: nothing is asked of a session that is over', async ({ dialect }) => {
  const { lms, session } = openedSession(dialect);
  session.close('leave');
  const calls = lms.calls.length;
  expect(await learnerNameIn(session)).toBe('');
  expect(lms.calls).toHaveLength(calls);
});

test('SCORM 2004: the language that an LMS writes before a name is none of it', async () => {
  const { session } = openedSession(scorm2004, { stored: { 'cmi.learner_name': '{lang=cy}Elin' } });
  expect(await learnerNameIn(session)).toBe('Elin');
});

test('cmi5: the name is the actor’s own, never the account that an LMS knows them by', async () => {
  const session = await new UnitSetting().launch();
  expect(await learnerNameIn(session!)).toBe('');
  const named = (actor: unknown) => nameIn({ getActor: () => actor } as Parameters<typeof nameIn>[0]);
  expect(named({ objectType: 'Agent', name: 'Elin Pritchard', account: { name: '4711' } })).toBe('Elin Pritchard');
  for (const actor of [undefined, null, 'Elin', [], { name: ['Elin'] }, { name: 4711 }]) expect(named(actor)).toBe('');
});
