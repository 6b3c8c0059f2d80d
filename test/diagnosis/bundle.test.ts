import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleName, bundleOf } from '../../src/diagnosis/bundle.ts';
import { shownOf, shownWords } from '../../src/diagnosis/read/redaction.ts';
import { looked, tried, versions } from './setting.ts';

const surveyed = { browser: 'Mozilla/5.0', host: null, at: 1_772_000_000_000 };
const learner = {
  '1.2': { 'cmi.core.student_name': 'Pritchard, Elin', 'cmi.core.student_id': 'elin.p.4711' },
  '2004': { 'cmi.learner_name': 'Pritchard, Elin', 'cmi.learner_id': 'elin.p.4711' },
} as const;
const stateElement = 'cmi.suspend_data';
const dataElement = 'cmi.launch_data';
const location = { '1.2': 'cmi.core.lesson_location', '2004': 'cmi.location' } as const;

/** What nobody else is to know: recognised wherever it may turn up. */
const secret = fc.stringMatching(/^zq[a-z]{4}[ '"<&;=?/]{1,3}[A-Z]{6}ŵ[0-9]{4}$/);

describe.each(versions)('a support bundle of SCORM %s', (version) => {
  test('never has anything of what an LMS stores of a learner, of launch data or of a place that is not ours', async () => {
    await fc.assert(
      fc.asyncProperty(secret, secret, secret, async (state, data, place) => {
        const stored = { [stateElement]: state, [dataElement]: `lang=cy;x=${data}`, [location[version]]: place };
        const { diagnosis } = await tried(version, { stored: { ...stored, ...learner[version] } });
        const bundle = bundleOf(diagnosis, surveyed);
        for (const one of [state, data, place]) {
          expect(bundle).not.toContain(one.slice(0, 6));
          expect(bundle).not.toContain(one.slice(-10));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('has no name, number or address of anybody, wherever an LMS may put one', async () => {
    const somebody = ['Pritchard', 'Elin Pritchard', 'elin.p.4711', 'elin-pritchard', '100472913', 'elin@ysgol.cymru'];
    for (const planted of somebody) {
      const stored = { [stateElement]: planted, [dataElement]: `lang=${planted}`, [location[version]]: planted };
      const quirks = { no: planted, words: `${planted} is not logged in` };
      const reading = (value: string, element: string) =>
        /_count$|_children$|status$/.test(element) ? value : planted;
      const { diagnosis } = await tried(version, { stored }, { ...quirks, reading });
      const all = await looked(version, { stored }, { ...quirks, reading: () => planted });
      for (const one of [diagnosis, all.diagnosis()]) expect(bundleOf(one, surveyed)).not.toContain(planted);
    }
  });

  test('a learner’s name and id are never even asked for', async () => {
    const { lms, diagnosis } = await tried(version, { stored: learner[version] });
    const asked = lms.calls.map(({ element = '' }) => element);
    expect(asked.filter((element) => /name$|(?:student|learner)_id$/.test(element))).toEqual([]);
    expect(bundleOf(diagnosis, surveyed)).not.toMatch(/Pritchard|elin\.p/);
  });

  test('is JSON whatever an LMS answers, and none of it is longer than a line', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.object(),
      fc.constant('<b>'.repeat(50_000)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (answer) => {
        const { diagnosis } = await tried(version, {}, { reading: () => answer, no: answer });
        const bundle = bundleOf(diagnosis, surveyed);
        const longest = Math.max(...bundle.split('\n').map(({ length }) => length));
        expect(JSON.parse(bundle)).toMatchObject({ format: 1, package: { id: 'angry-diner' } });
        expect(longest).toBeLessThan(4000);
      }),
      { numRuns: 15 },
    );
  });

  test('says what was found, what was tried, and every call', async () => {
    const { diagnosis, lms } = await tried(version, { lacks: ['cmi.interactions'] });
    const bundle = JSON.parse(bundleOf(diagnosis, surveyed)) as Bundle;
    expect(bundle.findings.map(({ code }) => code)).toContain('no-interactions');
    expect(bundle.trials.map(({ kind }) => kind)).toContain('restore');
    expect(bundle.log).toHaveLength(lms.calls.length);
    expect(bundle).not.toHaveProperty('host');
  });
});

interface Bundle {
  readonly findings: readonly { readonly code: string }[];
  readonly trials: readonly { readonly kind: string }[];
  readonly log: readonly unknown[];
}

test('the host is told where it is wanted, and no more of the address', async () => {
  const diagnosis = (await looked('1.2')).diagnosis();
  const bundle = JSON.parse(bundleOf(diagnosis, { ...surveyed, host: 'lms.example.org' })) as { host: string };
  expect(bundle.host).toBe('lms.example.org');
});

test('the file is named after what it is of, and when', async () => {
  const diagnosis = (await looked('1.2')).diagnosis();
  expect(bundleName(diagnosis, Date.UTC(2026, 10, 22))).toBe('dewis-angry-diner-2026-11-22.json');
});

test.each([
  ['cmi.core.lesson_status', 'not attempted', 'not attempted'],
  ['cmi.core.score.raw', '85.5', '85.5'],
  ['cmi.location', 'angry-diner/reply', 'angry-diner/reply'],
  ['cmi.core.lesson_status', 'Elin Pritchard', ''],
  ['cmi.interactions.0.learner_response', 'listen', ''],
  ['cmi.launch_data', 'lang=cy', ''],
  // A running course reads it, to know its other windows.
  ['cmi.core.student_id', 'elin.p.4711', ''],
  ['cmi.learner_id', 'elin.p.4711', ''],
])('of an LMS’s answer for %s, %s is shown as %j', (element, value, shown) => {
  expect(shownOf(element, value).text).toBe(shown);
});

test('an LMS’s own words are one short line that leads to nobody', () => {
  const words = 'Not logged in:\n elin@example.org, see https://lms.example.org/u?id=4711 \u202e(session 1234567)';
  expect(shownWords(words)).toBe('Not logged in: … see … (session …)');
  expect(shownWords('x'.repeat(1000)).length).toBeLessThan(100);
});
