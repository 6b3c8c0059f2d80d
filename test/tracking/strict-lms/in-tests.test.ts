import { expect, test } from 'vitest';
import { expectViolations, noViolations } from '../../fixtures/strict-lms/in-tests.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';

function misused(): StrictLms {
  const lms = new StrictLms({ version: '2004' });
  lms.get('cmi.mode');
  lms.set('cmi.mode', 'review');
  return lms;
}

test('what nobody said was meant fails the test, by the first illegal call', () => {
  misused();
  expect(noViolations).toThrow(/^call 0 of an LMS of SCORM 2004: get cmi\.mode: the session is closed \(and 1 more\)$/);
  expect(noViolations).not.toThrow();
});

test('what was meant does not, and has to be said whole', () => {
  expectViolations(misused(), 'get cmi.mode', /^set cmi\.mode/);
  expect(() => expectViolations(misused(), 'get cmi.mode')).toThrow();
  expect(() => expectViolations(misused(), 'get cmi.mode', 'commit')).toThrow();
  expect(noViolations).not.toThrow();
});

test('what is meant of one LMS is not meant of another', () => {
  misused();
  expectViolations(misused(), 'get cmi.mode', 'set cmi.mode');
  expect(noViolations).toThrow();
});
