import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cy from '../../locales/cy/issues.json' with { type: 'json' };
import { loadFolder } from '../../src/source/load.ts';
import { ourFolder } from '../fixtures/our-folder.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';

const scenario = smallFiles['one-call.yaml']!;

/** The faults of the small scenario with one text in it replaced. */
function faultsOf(from: string | RegExp, to: string, file = 'one-call.yaml') {
  const text = smallFiles[file]!;
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error('the fixture has no such text');
  const loaded = loadFolder(smallFolder({ [file]: spoilt }));
  return loaded.ok ? [] : loaded.issues;
}

test('a sound folder gives its course, scenarios and standards', () => {
  const loaded = loadFolder(smallFolder());
  expect(loaded).toMatchObject({ ok: true, value: { course: { id: 'small', mark: 0.7, keep: 'best' } } });
});

describe('each fault is told with its code, line and path', () => {
  test.each([
    ['a key nobody knows', 'minutes: 2', 'minute: 2', 'unknown-key'],
    ['a missing key', 'minutes: 2\n', '', 'missing-key', 'format'],
    ['a wrong type', 'minutes: 2', 'minutes: soon', 'not-a-number'],
    ['a wrong id', 'id: one-call', 'id: One_Call', 'bad-id'],
    ['a reference to no node', 'next: badly', 'next: madly', 'no-such-node'],
    ['a reference to nobody', 'speaker: ann', 'speaker: anne', 'no-such-character'],
    ['a reference to no place', 'place: office\n    speaker', 'place: ofice\n    speaker', 'no-such-place'],
    ['a criterion the scenario does not claim', 'PC01: 1 }', 'PC03: 1 }', 'no-such-criterion'],
    ['a criterion the standard does not have', '  PC01: {}', '  PC01: {}\n  PC09: {}', 'not-in-standard', 'PC09'],
    ['a rating that is no rating', 'PC01: 1 }', 'PC01: 3 }', 'bad-rating'],
    ['a condition that is none', '{ flag: promised }', '{ flagg: promised }', 'bad-condition'],
    ['a flag that is not listed', '{ flag: promised }', '{ flag: promise }', 'no-such-flag'],
    [
      'a missing language',
      '{ cy: Ateb ar unwaith, en: Answer at once }',
      '{ cy: Ateb ar unwaith }',
      'missing-language',
    ],
    ['a text that begins with emphasis', 'en: Thank you', 'en: *Stop*', 'alias'],
    ['an empty text', 'en: Thank you', 'en: ""', 'empty-text'],
    ['a list of ways without a last resort', ', { to: badly }]', ']', 'no-last-resort'],
    ['a standard that is not there', 'standard: TEST1', 'standard: TEST2', 'no-such-standard'],
    ['a meter that starts out of range', 'start: 5', 'start: 11', 'bad-range'],
    ['an id that is not the file’s name', 'id: one-call', 'id: two-calls', 'not-the-file-name'],
    ['a criterion nothing earns', ', PC02: 2 }', ' }', 'never-earned', 'PC02: {'],
  ])('%s', (_, from, to, code, at?: string) => {
    const issues = faultsOf(from, to);
    const spoilt = scenario.replace(from, to);
    const line = spoilt.slice(0, at ? spoilt.indexOf(at) : scenario.indexOf(from)).split('\n').length;
    expect(issues).toContainEqual(expect.objectContaining({ code, line, file: 'one-call.yaml' }));
    for (const issue of issues) expect(Object.keys(cy)).toContain(issue.code);
  });

  test('a circle of passages', () => {
    const circle =
      'nodes:\n  here: { place: office, says: { cy: A, en: A }, next: there }\n  there: { place: office, says: { cy: B, en: B }, next: here }';
    expect(faultsOf('nodes:', circle)).toContainEqual(
      expect.objectContaining({ code: 'circle', values: { found: 'here → there → here' } }),
    );
  });

  test('text that is no YAML', () => {
    expect(faultsOf('cast:', 'cast: [')).toContainEqual(expect.objectContaining({ code: 'not-yaml' }));
  });

  test('a course that names a scenario that is not there', () => {
    expect(faultsOf('- id: one-call', '- id: one-cal', 'course.yaml')).toEqual([
      expect.objectContaining({
        code: 'no-such-scenario',
        file: 'course.yaml',
        line: 6,
        values: { found: 'one-cal', near: 'one-call' },
      }),
    ]);
  });
});

test('every fault is told at once, in the order of the file', () => {
  const spoilt = scenario
    .replace('minutes: 2', 'minutes: soon')
    .replace('speaker: ann', 'speaker: bob')
    .replace('PC01: 1 }', 'PC01: 7 }')
    .replace('next: badly', 'next: nowhere');
  const loaded = loadFolder(smallFolder({ 'one-call.yaml': spoilt }));
  expect(loaded.ok ? [] : loaded.issues.map(({ code }) => code)).toEqual([
    'not-a-number',
    'no-such-character',
    'bad-rating',
    'no-such-node',
  ]);
});

test('whatever stands in a file, reading it never throws', () => {
  const lines = scenario.split('\n');
  const spoil = fc.record({
    at: fc.nat({ max: lines.length - 1 }),
    with: fc.oneof(
      fc.constantFrom('', '- x', 'nodes: 3', '  : :', '\t', 'a: &b *b', '&a [*a]', '!!binary x', '? y'),
      fc.string(),
    ),
  });
  fc.assert(
    fc.property(fc.array(spoil, { minLength: 1, maxLength: 3 }), (spoils) => {
      const text = [...lines];
      for (const { at, with: by } of spoils) text[at] = by;
      const loaded = loadFolder(smallFolder({ 'one-call.yaml': text.join('\n') }));
      if (!loaded.ok)
        for (const { line, column, file } of loaded.issues) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(file).toMatch(/\.yaml$/);
        }
    }),
    { numRuns: 300 },
  );
});

test('the folder that ships has no fault', () => {
  const loaded = loadFolder(ourFolder);
  expect(loaded.ok ? [] : loaded.issues).toEqual([]);
});
