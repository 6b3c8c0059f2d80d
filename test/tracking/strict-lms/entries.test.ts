import { describe, expect, test } from 'vitest';
import type { LmsOptions } from '../../fixtures/strict-lms/strict-lms.ts';
import { childrenOf } from '../../fixtures/strict-lms/model.ts';
import { openLms } from './judged.ts';

type Sets = readonly (readonly [element: string, value: string])[];

/** A rule of how elements stand to one another: what is legal under it, and what one step further is not. */
interface Rule {
  readonly rule: string;
  readonly legal: Sets;
  readonly illegal: readonly [element: string, value: string];
  readonly error: number;
  readonly edition?: 4;
  readonly stored?: Readonly<Record<string, string>>;
}

const many = (most: number, element: (index: number) => string, value = (index: number) => `a${index}`): Sets =>
  Array.from({ length: most }, (_, index) => [element(index), value(index)] as const);
const answered = (type: string): Sets => [
  ['cmi.interactions.0.id', 'a'],
  ['cmi.interactions.0.type', type],
];
const objective = (index: number) => `cmi.objectives.${index}.id`;
const within = (index: number) => `cmi.interactions.0.objectives.${index}.id`;
const pattern = (index: number) => `cmi.interactions.0.correct_responses.${index}.pattern`;

const rules12: readonly Rule[] = [
  { rule: 'an element of another version there is not', legal: [], illegal: ['cmi.exit', ''], error: 201 },
  { rule: 'a group is no element', legal: [], illegal: ['cmi.core', ''], error: 201 },
  { rule: 'an index has no zero before it', legal: [], illegal: ['cmi.objectives.00.id', 'a'], error: 201 },
  { rule: 'an index is a number', legal: [], illegal: ['cmi.objectives.-1.id', 'a'], error: 201 },
  { rule: 'a keyword is not set', legal: [], illegal: ['cmi.objectives._count', '1'], error: 402 },
  { rule: 'what is read-only is not set', legal: [], illegal: ['cmi.core.entry', 'resume'], error: 403 },
  { rule: 'indexes leave no gap', legal: many(2, objective), illegal: ['cmi.objectives.3.id', 'b'], error: 201 },
  {
    rule: 'indexes within an interaction leave no gap',
    legal: [...answered('choice'), [within(0), 'a']],
    illegal: [within(2), 'b'],
    error: 201,
  },
  {
    rule: 'a response comes after its type',
    legal: [['cmi.interactions.0.id', 'a']],
    illegal: ['cmi.interactions.0.student_response', 'a'],
    error: 201,
  },
  {
    rule: 'a correct response comes after its type',
    legal: [['cmi.interactions.0.id', 'a']],
    illegal: [pattern(0), 'a'],
    error: 201,
  },
  {
    rule: 'comments are added to one another, 4,096 characters in all',
    legal: [
      ['cmi.comments', 'a'.repeat(4000)],
      ['cmi.comments', 'b'.repeat(96)],
    ],
    illegal: ['cmi.comments', 'c'],
    error: 405,
  },
];

const rules2004: readonly Rule[] = [
  { rule: 'an element of another version there is not', legal: [], illegal: ['cmi.core.exit', ''], error: 401 },
  { rule: 'an index has no zero before it', legal: [], illegal: ['cmi.objectives.00.id', 'a'], error: 401 },
  { rule: 'a keyword is not set', legal: [], illegal: ['cmi.interactions._children', ''], error: 404 },
  { rule: 'what is read-only is not set', legal: [], illegal: ['cmi.scaled_passing_score', '1'], error: 404 },
  { rule: 'an LMS’s comments are read-only', legal: [], illegal: ['cmi.comments_from_lms.0.comment', 'a'], error: 404 },
  { rule: 'indexes leave no gap', legal: many(2, objective), illegal: ['cmi.objectives.3.id', 'b'], error: 351 },
  {
    rule: 'comments leave no gap, and have no id to wait for',
    legal: [['cmi.comments_from_learner.0.comment', 'a']],
    illegal: ['cmi.comments_from_learner.2.comment', 'b'],
    error: 351,
  },
  { rule: 'an objective begins with its id', legal: [], illegal: ['cmi.objectives.0.score.raw', '1'], error: 408 },
  { rule: 'an interaction begins with its id', legal: [], illegal: ['cmi.interactions.0.type', 'choice'], error: 408 },
  {
    rule: 'an interaction’s objectives come after its id',
    legal: [],
    illegal: [within(0), 'a'],
    error: 408,
  },
  {
    rule: 'a response comes after its type',
    legal: [['cmi.interactions.0.id', 'a']],
    illegal: ['cmi.interactions.0.learner_response', 'a'],
    error: 408,
  },
  {
    rule: 'a pattern comes after its type',
    legal: [['cmi.interactions.0.id', 'a']],
    illegal: [pattern(0), 'a'],
    error: 408,
  },
  { rule: 'no two objectives have one id', legal: many(2, objective), illegal: [objective(2), 'a0'], error: 351 },
  { rule: 'an objective keeps its id', legal: many(1, objective), illegal: [objective(0), 'b'], error: 351 },
  {
    rule: 'no two objectives of an interaction have one id',
    legal: [...answered('choice'), ...many(2, within)],
    illegal: [within(2), 'a1'],
    error: 351,
  },
  {
    rule: 'no two patterns of an interaction are the same',
    legal: [...answered('choice'), ...many(2, pattern)],
    illegal: [pattern(2), 'a1'],
    error: 351,
  },
  { rule: '100 objectives are kept', legal: many(100, objective), illegal: [objective(100), 'b'], error: 351 },
  {
    rule: '250 interactions are kept',
    legal: many(250, (index) => `cmi.interactions.${index}.id`),
    illegal: ['cmi.interactions.250.id', 'b'],
    error: 351,
  },
  {
    rule: '250 comments are kept',
    legal: many(250, (index) => `cmi.comments_from_learner.${index}.comment`),
    illegal: ['cmi.comments_from_learner.250.comment', 'b'],
    error: 351,
  },
  {
    rule: 'ten objectives of an interaction are kept',
    legal: [...answered('choice'), ...many(10, within)],
    illegal: [within(10), 'b'],
    error: 351,
  },
  ...Object.entries({ choice: 10, 'long-fill-in': 5, matching: 5, sequencing: 5, likert: 1, other: 1 }).map(
    ([type, most]): Rule => ({
      rule: `${most} correct responses of type ${type} are kept`,
      legal: [
        ...answered(type),
        ...many(most, pattern, (index) => (type === 'matching' ? `a[.]${index}` : `a${index}`)),
      ],
      illegal: [pattern(most), type === 'matching' ? 'b[.]b' : 'b'],
      error: 351,
    }),
  ),
  { rule: 'the 3rd Edition has no shared data', legal: [], illegal: ['adl.data.0.store', 'a'], error: 401 },
  {
    rule: 'shared data are read-only but for their store',
    legal: [],
    illegal: ['adl.data.0.id', 'a'],
    error: 404,
    edition: 4,
  },
  {
    rule: 'shared data are those the manifest names',
    legal: [['adl.data.0.store', 'b']],
    illegal: ['adl.data.2.store', 'b'],
    error: 351,
    edition: 4,
    stored: { 'adl.data.0.id': 'a' },
  },
];

describe.each([['1.2', rules12] as const, ['2004', rules2004] as const])('SCORM %s', (version, rules) => {
  test.each(rules)('$rule', ({ legal, illegal, error, edition, stored }) => {
    const { lms } = openLms({ version, ...(edition && { edition }), ...(stored && { stored }) });
    for (const [element, value] of legal) {
      lms.set(element, value);
      expect([element, lms.lastError()]).toEqual([element, '0']);
    }
    expect(lms.set(...illegal)).toBe('false');
    expect(lms.lastError()).toBe(String(error));
  });

  const read = (element: string, options: Omit<LmsOptions, 'version'> = {}) => {
    const { lms, found } = openLms({ version, ...options });
    return { value: lms.get(element), error: Number(lms.lastError()), blamed: found.length > 0 };
  };
  const list = 'cmi.interactions';
  const [writeOnly, missing, unknown, noChildren, noCount, unsupported] =
    version === '1.2' ? [404, 201, 201, 202, 203, 401] : [405, 301, 401, 301, 301, 402];

  test('reading tells what is write-only, not there, not had, and what has no children or count', () => {
    expect(read(version === '1.2' ? 'cmi.core.exit' : 'cmi.exit').error).toBe(writeOnly);
    expect(read('cmi.objectives.0.id').error).toBe(missing);
    expect(read('cmi.interactions.0.objectives._count').error).toBe(missing);
    expect(read('cmi.colour').error).toBe(unknown);
    expect(read('cmi.colour._children').error).toBe(unknown);
    expect(read('cmi.suspend_data._children').error).toBe(noChildren);
    expect(read('cmi.suspend_data._count').error).toBe(noCount);
    expect(read('cmi.objectives._version').error).toBe(version === '1.2' ? 201 : 301);
    expect(read(`${list}._count`, { lacks: [list] })).toEqual({ value: '', error: unsupported, blamed: false });
  });

  test('the version of the model is told', () => {
    expect(read('cmi._version').value).toBe(version === '1.2' ? '3.4' : '1.0');
  });

  test('every group and list tells its children, and every list its count', () => {
    const { lms } = openLms({ version, stored: { 'cmi.objectives.0.id': 'a', 'cmi.interactions.0.id': 'a' } });
    for (const group of lms.model.groups) {
      const children = lms.get(`${group.replace('.n', '.0')}._children`);
      expect(children.split(',')).toEqual(childrenOf(lms.model, group));
      expect(children).toMatch(/^\w+(,\w+)+$/);
    }
    const counts = Object.keys(lms.model.lists).map((name) => lms.get(`${name.replace('.n', '.0')}._count`));
    expect(counts.toSorted()).toEqual(['0', '0', '1', '1', ...(version === '1.2' ? [] : ['0', '0'])].toSorted());
    expect(lms.violations).toEqual([]);
  });

  test('what an LMS lacks is not among the children', () => {
    const { value } = read(`${list}._children`, { lacks: [`${list}.n.latency`] });
    expect(value).toContain('result');
    expect(value).not.toContain('latency');
  });
});

test('SCORM 1.2: what was never set is "", without an error; SCORM 2004: error 403', () => {
  for (const [version, error] of [['1.2', '0'] as const, ['2004', '403'] as const]) {
    const { lms, found } = openLms({ version });
    expect(lms.get('cmi.suspend_data')).toBe('');
    expect(lms.lastError()).toBe(error);
    expect(found).toEqual([]);
  }
});
