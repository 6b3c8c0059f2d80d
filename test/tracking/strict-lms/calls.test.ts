import { describe, expect, test } from 'vitest';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import type { LmsState } from '../../fixtures/strict-lms/model.ts';
import { apiOf } from '../../fixtures/strict-lms/api.ts';
import { openLms } from './judged.ts';

type Version = '1.2' | '2004';

/** An LMS brought to a state by legal calls. */
function lmsIn(state: LmsState, version: Version) {
  const { lms, found } = openLms({ version });
  if (state === 'closed') return { lms: new StrictLms({ version, onViolation: () => undefined }), found };
  if (state === 'terminated') lms.terminate('');
  return { lms, found };
}

const calls: Readonly<Record<string, (lms: StrictLms) => string>> = {
  initialize: (lms) => lms.initialize(''),
  terminate: (lms) => lms.terminate(''),
  get: (lms) => lms.get(lms.model.names.mode),
  set: (lms) => lms.set(lms.model.names.state, 'x'),
  commit: (lms) => lms.commit(''),
};

// Every call in every state, with the error the specification gives it; 0 is legal.
test.each<readonly [call: string, state: LmsState, error12: number, error2004: number]>([
  ['initialize', 'closed', 0, 0],
  ['initialize', 'open', 101, 103],
  ['initialize', 'terminated', 101, 104],
  ['terminate', 'closed', 301, 112],
  ['terminate', 'open', 0, 0],
  ['terminate', 'terminated', 301, 113],
  ['get', 'closed', 301, 122],
  ['get', 'open', 0, 0],
  ['get', 'terminated', 301, 123],
  ['set', 'closed', 301, 132],
  ['set', 'open', 0, 0],
  ['set', 'terminated', 301, 133],
  ['commit', 'closed', 301, 142],
  ['commit', 'open', 0, 0],
  ['commit', 'terminated', 301, 143],
])('%s while the session is %s: error %i in 1.2, %i in 2004', (call, state, error12, error2004) => {
  for (const [version, error] of [['1.2', error12] as const, ['2004', error2004] as const]) {
    const { lms } = lmsIn(state, version);
    const answer = calls[call]!(lms);
    expect([version, lms.lastError()]).toEqual([version, String(error)]);
    expect(answer).toBe(error === 0 ? (call === 'get' ? 'normal' : 'true') : call === 'get' ? '' : 'false');
  }
});

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
  test.each<readonly [what: string, call: (lms: StrictLms) => string]>([
    ['a commit with an argument', (lms) => lms.commit(undefined)],
    ['an end with an argument', (lms) => lms.terminate('bye')],
    ['an element that is no text', (lms) => lms.get(7)],
    ['an element of no name', (lms) => lms.get('')],
    ['a value that is no text', (lms) => lms.set(lms.model.names.score, 1)],
  ])('%s is an argument error', (_, call) => {
    const { lms, found } = openLms({ version });
    call(lms);
    expect(lms.lastError()).toBe('201');
    expect(found).toHaveLength(1);
  });

  test('an opening with an argument is an argument error', () => {
    const lms = new StrictLms({ version, onViolation: () => undefined });
    expect(lms.initialize(undefined)).toBe('false');
    expect(lms.lastError()).toBe('201');
  });

  test('a call that works takes the error of the one before away', () => {
    const { lms } = openLms({ version });
    lms.get('');
    lms.get(lms.model.names.mode);
    expect(lms.lastError()).toBe('0');
  });

  test('every error there can be has its words, and what tells them may be called at any time', () => {
    const lms = new StrictLms({ version });
    const { states, mistakes, words } = lms.model.errors;
    const codes = [...Object.values(states).flatMap((state) => Object.values(state)), ...Object.values(mistakes)];
    for (const code of codes) expect(words[code]).toBeTruthy();
    const api = apiOf(lms) as Record<string, (code?: string) => unknown>;
    const prefix = version === '1.2' ? 'LMS' : '';
    for (const name of ['GetErrorString', 'GetDiagnostic']) {
      expect(api[prefix + name]!('201')).toBe(words[201]);
      expect(api[prefix + name]!('7')).toBe('');
    }
    expect(api[`${prefix}GetLastError`]!()).toBe('0');
    expect(lms.calls).toEqual([]);
  });

  test('what the learner’s connection or the LMS itself is to blame for is no violation', () => {
    const { lms, found } = openLms({ version, commitFails: () => true, lacks: ['cmi.objectives'] });
    lms.get('cmi.launch_data');
    lms.get('cmi.objectives._count');
    lms.set(lms.model.names.sessionTime, version === '1.2' ? '0000:00:01.00' : 'PT1S');
    expect(lms.commit('')).toBe('false');
    lms.initialize('');
    expect(found).toEqual([]);
  });

  test('the first violation tells which call it was and where it was made', () => {
    const { lms, found } = openLms({ version });
    lms.get('cmi.nothing');
    lms.get('cmi.else');
    expect(found[0]!.what).toBe('get cmi.nothing: unknown');
    expect(found[0]!.error.message).toContain('call 1 ');
    expect(found[0]!.error.stack).toContain('calls.test.ts');
  });
});
