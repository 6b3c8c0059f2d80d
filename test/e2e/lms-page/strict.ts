import { apiOf } from '../../fixtures/strict-lms/api.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import type { Cmi, Engine, Version } from './engine.ts';

/** The project's own LMS, which forgives nothing. */
export function strictLms(version: Version, stored: Cmi): Engine {
  const lms = new StrictLms({ version, stored });
  const { exit, sessionTime } = lms.model.names;
  return {
    api: apiOf(lms) as Engine['api'],
    held: () => ({
      ...lms.leftBehind(),
      ...Object.fromEntries([exit, sessionTime].map((element) => [element, lms.stored(element) ?? ''])),
    }),
    leftBehind: () => lms.leftBehind(),
    violations: () => [...lms.violations],
  };
}
