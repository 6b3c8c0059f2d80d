import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/source/check-folder.ts';
import { loadedFrom } from '../../src/source/load.ts';
import { ourFolder } from '../fixtures/our-folder.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';
import { faultsOf } from './faults-of.ts';
import { faults } from './faults.ts';

const scenario = smallFiles['one-call.yaml']!;

test('a sound folder gives its course, scenarios and standards', () => {
  expect(loadedFrom(checkFolder(smallFolder()))).toMatchObject({
    course: { id: 'small', mark: 0.7, mode: 'practice' },
    scenarios: [{ id: 'one-call' }],
    standards: [{ urn: 'TEST1' }],
  });
});

describe('each fault is told with its code, line and path', () => {
  test.each(faults)('%s', (_, from, to, code, at) => {
    const findings = faultsOf({ 'one-call.yaml': [[from, to]] });
    const spoilt = scenario.replace(from, to);
    const line = spoilt.slice(0, at ? spoilt.indexOf(at) : scenario.indexOf(from)).split('\n').length;
    expect(findings).toContainEqual(expect.objectContaining({ code, line, file: 'one-call.yaml' }));
  });

  test('a circle of passages', () => {
    const circle =
      'nodes:\n  here: { place: office, says: { cy: A, en: A }, next: there }\n  there: { place: office, says: { cy: B, en: B }, next: here }';
    expect(faultsOf({ 'one-call.yaml': [['nodes:', circle]] })).toContainEqual(
      expect.objectContaining({ code: 'circle', values: { found: 'here → there → here', nodes: 2 } }),
    );
  });

  test('a name that nobody knows with the one that was meant, for fifty of a kind', () => {
    const lost = Array.from(
      { length: 60 },
      (_, at) => `lost-${at}: { place: ofice, says: { cy: A, en: A }, next: wel }`,
    );
    const findings = faultsOf({ 'one-call.yaml': [['nodes:', ['nodes:', ...lost].join('\n  ')]] });
    for (const [code, near] of [
      ['no-such-place', 'office'],
      ['no-such-node', 'well'],
    ]) {
      const those = findings.filter((finding) => finding.code === code);
      expect(those.map(({ values }) => values!['near'])).toEqual([
        ...Array(50).fill(near),
        ...Array(10).fill(undefined),
      ]);
    }
  });

  test('every key nobody knows, and not the first alone', () => {
    const findings = faultsOf({ 'one-call.yaml': [['minutes: 2', 'minutes: 2\ncolour: red\nlevel: hard']] });
    expect(findings.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['unknown-key', 'colour'],
      ['unknown-key', 'level'],
    ]);
  });

  test('text that is no YAML', () => {
    expect(faultsOf({ 'one-call.yaml': [['cast:', 'cast: ]']] })).toEqual([
      expect.objectContaining({ code: 'not-yaml', file: 'one-call.yaml' }),
    ]);
  });

  test('a course that names a scenario that is not there', () => {
    expect(faultsOf({ 'course.yaml': [['- id: one-call', '- id: one-cal']] })).toEqual([
      expect.objectContaining({
        code: 'no-such-scenario',
        file: 'course.yaml',
        line: 6,
        values: { found: 'one-cal', near: 'one-call' },
      }),
    ]);
  });
});

test('a fault of form in the course hides no fault of reference', () => {
  const findings = faultsOf({
    'course.yaml': [
      ['id: small', 'id: one-cal'],
      ['scenarios:', 'mark: 0\nscenarios:'],
      ['- id: one-call', '- id: one-cal'],
    ],
  });
  expect(findings.map(({ code }) => code)).toEqual(['id-of-a-scenario', 'bad-mark', 'no-such-scenario']);
});

test('a scenario that the course does not name is warned of, and keeps nothing from being built', () => {
  const other = smallFiles['one-call.yaml']!.replace('id: one-call', 'id: other-call');
  expect(faultsOf({ 'other-call.yaml': other })).toMatchObject([
    { code: 'not-in-course', file: 'other-call.yaml', values: { found: 'other-call' }, severity: 'warning' },
  ]);
});

describe('nothing is there twice', () => {
  const again = smallFiles['standards/test1.yaml']!;
  test.each<[what: string, changes: Parameters<typeof faultsOf>[0], code: string, file: string]>([
    [
      'a scenario in the course',
      { 'course.yaml': [['- id: one-call', '- id: one-call\n  - id: one-call']] },
      'scenario-twice',
      'course.yaml',
    ],
    ['a scenario’s file', { 'one-call.yml': smallFiles['one-call.yaml']! }, 'file-twice', 'one-call.yml'],
    ['the course’s file', { 'course.yml': smallFiles['course.yaml']! }, 'file-twice', 'course.yml'],
    ['a standard', { 'standards/test2.yaml': again }, 'standard-twice', 'standards/test2.yaml'],
    [
      'the id of the course and of a scenario',
      { 'course.yaml': [['id: small', 'id: one-call']] },
      'id-of-a-scenario',
      'course.yaml',
    ],
  ])('%s', (_, changes, code, file) => {
    expect(faultsOf(changes)).toEqual([expect.objectContaining({ code, file })]);
  });
});

describe('what counts is a number that can be reckoned with', () => {
  test.each(['0', '-1', '.inf', '.nan', 'much'])('a weight of %s is refused', (weight) => {
    expect(faultsOf({ 'one-call.yaml': [['PC01: { ', `PC01: { weight: ${weight}, `]] })).toMatchObject([
      { path: ['criteria', 'PC01', 'weight'] },
    ]);
    expect(faultsOf({ 'course.yaml': [['- id: one-call', `- { id: one-call, weight: ${weight} }`]] })).toMatchObject([
      { path: ['scenarios', 0, 'weight'] },
    ]);
  });

  test.each(['0', '-0.1', '1.01', '.inf', '.nan'])('a mark of %s is refused', (mark) => {
    expect(faultsOf({ 'course.yaml': [['scenarios:', `mark: ${mark}\nscenarios:`]] })).toMatchObject([
      { path: ['mark'] },
    ]);
  });
});

test('a file that ends in .yml is as good as one that ends in .yaml', () => {
  const { 'course.yaml': course, 'one-call.yaml': call } = smallFiles;
  const renamed = { 'course.yaml': undefined, 'one-call.yaml': undefined, 'course.yml': course, 'one-call.yml': call };
  expect(faultsOf(renamed)).toEqual([]);
});

test('a fault of a standard is not told of the scenarios again', () => {
  expect(faultsOf({ 'standards/test1.yaml': [['date: "2026"', 'date: "soon"']] })).toEqual([
    expect.objectContaining({ code: 'bad-date', file: 'standards/test1.yaml' }),
  ]);
});

test('every fault is told at once, in the order of the file', () => {
  const spoilt = scenario
    .replace('minutes: 2', 'minutes: soon')
    .replace('speaker: ann', 'speaker: bob')
    .replace('PC01: 1 }', 'PC01: 7 }')
    .replace('next: badly', 'next: nowhere');
  const checked = checkFolder(smallFolder({ 'one-call.yaml': spoilt }));
  expect(loadedFrom(checked)).toBeUndefined();
  expect(checked.findings.map(({ code }) => code)).toEqual([
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
      const { findings } = checkFolder(smallFolder({ 'one-call.yaml': text.join('\n') }));
      for (const { line, column, file } of findings) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(file).toMatch(/\.yaml$/);
      }
    }),
    { numRuns: 300 },
  );
});

test('the folder that ships has no fault', () => {
  const { findings } = checkFolder(ourFolder);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
