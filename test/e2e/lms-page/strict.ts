import { apiOf } from '../../fixtures/strict-lms/api.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import type { Cmi, Engine, Version } from './engine.ts';

/**
 * The project's own LMS, which forgives nothing: what is not right is an error nobody caught on its page, and so fails the
 * test, which looks for those.
 */
export function strictLms(version: Version, stored: Cmi): Engine {
  const lms = new StrictLms({ version, stored, onViolation: ({ error }) => reportError(error) });
  const { exit, sessionTime } = lms.model.names;
  return {
    api: apiOf(lms) as Engine['api'],
    held: () => ({
      ...lms.leftBehind(),
      ...Object.fromEntries([exit, sessionTime].map((element) => [element, lms.stored(element) ?? ''])),
    }),
    leftBehind: () => lms.leftBehind(),
  };
}
