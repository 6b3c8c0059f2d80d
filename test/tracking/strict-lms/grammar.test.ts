import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model12 } from '../../fixtures/strict-lms/model-12.ts';
import { model2004, model2004fourth } from '../../fixtures/strict-lms/model-2004.ts';
import { patternOf } from '../../fixtures/strict-lms/model.ts';
import { anySession } from './any-session.ts';
import { openLms } from './judged.ts';

// Whoever keeps to the tables of the model is never refused, and reads back what was written.

test.each([
  ['1.2', model12, {}],
  ['2004 3rd Edition', model2004, {}],
  ['2004 4th Edition', model2004fourth, { edition: 4 }],
] as const)(
  'SCORM %s: no legal session is refused anything, nor where each call is made twice',
  (_, model, options) => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anySession(model), fc.boolean(), (sets, twice) => {
        const { lms } = openLms({ version: model.version, ...options });
        for (const [element, value] of sets) {
          const pattern = patternOf(element);
          const { access, appends } = model.elements[pattern]!;
          const before = appends ? lms.get(element) : '';
          for (let time = 0; time < (twice && !appends ? 2 : 1); time += 1) {
            lms.set(element, value);
            expect([element, value, lms.lastError()]).toEqual([element, value, '0']);
          }
          if (access === 'read-write') expect(lms.get(element)).toBe(before + value);
          met.add(pattern);
        }
        expect([lms.commit(''), lms.terminate('')]).toEqual(['true', 'true']);
      }),
      { numRuns: 100 },
    );
    const writable = Object.keys(model.elements).filter((element) => model.elements[element]!.access !== 'read-only');
    expect([...met].toSorted()).toEqual(writable.filter((element) => element !== 'adl.data.n.store').toSorted());
  },
);
