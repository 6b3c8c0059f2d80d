import { describe, expect, test } from 'vitest';
import { openLms } from './judged.ts';

type Sets = readonly (readonly [element: string, value: string])[];

/** A rule of lms.md beyond the specification: what keeps it, and what breaks it and is taken all the same. */
interface Rule {
  readonly rule: string;
  readonly legal: Sets;
  readonly illegal: Sets;
  /** What an earlier session left, or the LMS says. */
  readonly stored?: Readonly<Record<string, string>>;
}

/** Forms of an element that a real LMS did not take, each beside one that every LMS takes. */
const alone = (element: string, legal: string, illegal: readonly string[], before: Sets = []): readonly Rule[] =>
  illegal.map((value) => ({
    rule: `${element} may be ${brief(legal)}, not ${brief(value)}`,
    legal: [...before, [element, legal]],
    illegal: [...before, [element, value]],
  }));
const brief = (value: string) => JSON.stringify(value.length > 40 ? `${value.slice(0, 12)}… (${value.length})` : value);

const entry12: Sets = [
  ['cmi.interactions.0.id', 'a_b'],
  ['cmi.interactions.0.type', 'choice'],
];
const entry2004: Sets = [
  ['cmi.interactions.0.id', 'urn:dewis:a:b'],
  ['cmi.interactions.0.type', 'choice'],
];
const objective: Sets = [['cmi.objectives.0.id', 'a']];
const state = alone('cmi.suspend_data', 'x'.repeat(4096), ['tŷ', '']);

/** What both versions have, in each one's names. */
function shared(
  names: Readonly<Record<'score' | 'status' | 'mode' | 'credit' | 'exit' | 'time' | 'location', string>>,
) {
  const { score, status, mode, credit, exit, time, location } = names;
  const short = time === 'cmi.session_time' ? ['PT2S', 'PT1S'] : ['0000:00:02.00', '0000:00:01.00'];
  const scored: Sets = [[score, '0.5']];
  const rules: readonly Rule[] = [
    { rule: 'a verdict has a score before it', legal: [...scored, [status, 'passed']], illegal: [[status, 'passed']] },
    {
      rule: 'a status does not fall',
      legal: [...scored, [status, 'failed'], [status, 'passed']],
      illegal: [...scored, [status, 'passed'], [status, 'failed']],
    },
    { rule: 'a score does not fall', legal: [...scored, [score, '0.75']], illegal: [...scored, [score, '0.25']] },
    {
      rule: 'the time does not fall',
      legal: [[time, short[0]!]],
      illegal: [
        [time, short[0]!],
        [time, short[1]!],
      ],
    },
    { rule: 'nobody is logged out', legal: [[exit, 'suspend']], illegal: [[exit, 'logout']] },
    { rule: 'no time-out is claimed', legal: [[exit, 'suspend']], illegal: [[exit, 'time-out']] },
    ...['review', 'browse'].map((seen) => ({
      rule: `nothing is recorded in ${seen}`,
      legal: [],
      illegal: [[exit, 'suspend']] as Sets,
      stored: { [mode]: seen },
    })),
    { rule: 'nothing is recorded without credit', legal: [], illegal: [[exit, '']], stored: { [credit]: 'no-credit' } },
    { rule: 'a place is not ""', legal: [[location, 'a/b']], illegal: [[location, '']] },
    { rule: 'a place is ASCII', legal: [[location, 'a/b']], illegal: [[location, 'tŷ']] },
    { rule: 'a score has two decimals', legal: [[score, '0.67']], illegal: [[score, '0.667']] },
    { rule: 'an objective keeps its id', legal: objective, illegal: [...objective, ['cmi.objectives.0.id', 'b']] },
    { rule: 'no two objectives have one id', legal: objective, illegal: [...objective, ['cmi.objectives.1.id', 'a']] },
    { rule: 'an objective begins with its id', legal: objective, illegal: [['cmi.objectives.0.score.raw', '1']] },
    ...state,
  ];
  return rules;
}

const rules12: readonly Rule[] = [
  ...shared({
    score: 'cmi.core.score.raw',
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    location: 'cmi.core.lesson_location',
  }),
  {
    rule: 'not attempted is not written',
    legal: [['cmi.core.lesson_status', 'incomplete']],
    illegal: [['cmi.core.lesson_status', 'not attempted']],
  },
  { rule: 'an interaction begins with its id', legal: entry12, illegal: [['cmi.interactions.0.type', 'choice']] },
  {
    rule: 'the time comes before the response',
    legal: [...entry12, ['cmi.interactions.0.time', '10:00:00'], ['cmi.interactions.0.student_response', '0']],
    illegal: [...entry12, ['cmi.interactions.0.student_response', '0'], ['cmi.interactions.0.time', '10:00:00']],
  },
  ...alone('cmi.interactions.0.id', 'angry_diner', ['a-b', 'a.b']),
  ...alone('cmi.interactions.0.student_response', '0', ['a,b', '{a,b}'], entry12),
  ...alone('cmi.interactions.0.correct_responses.0.pattern', 'z', ['a,b'], entry12),
  ...alone('cmi.interactions.0.time', '10:00:00', ['10:00:00.5'], entry12),
  ...alone('cmi.interactions.0.latency', '0000:00:12.50', ['00:00:12', '0000:00:12.5'], entry12),
  ...alone('cmi.core.session_time', '0000:00:12.50', ['00:00:12.50']),
  ...alone('cmi.student_preference.language', 'cy', ['Cymraeg', '']),
];

const time = 'cmi.interactions.0.timestamp';
const rules2004: readonly Rule[] = [
  ...shared({
    score: 'cmi.score.scaled',
    status: 'cmi.success_status',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    location: 'cmi.location',
  }),
  {
    rule: 'progress does not fall',
    legal: [['cmi.progress_measure', '0.5']],
    illegal: [
      ['cmi.progress_measure', '0.5'],
      ['cmi.progress_measure', '0.25'],
    ],
  },
  {
    rule: 'the result comes before the latency',
    legal: [...entry2004, ['cmi.interactions.0.result', 'correct'], ['cmi.interactions.0.latency', 'PT1S']],
    illegal: [...entry2004, ['cmi.interactions.0.latency', 'PT1S'], ['cmi.interactions.0.result', 'correct']],
  },
  ...alone('cmi.suspend_data', 'x', ['x'.repeat(4097)]),
  ...alone('cmi.progress_measure', '0.67', ['0.667']),
  ...alone('cmi.interactions.0.learner_response', 'own_it', ['own-it', 'urn:a:b', ''], entry2004),
  ...alone('cmi.interactions.0.correct_responses.0.pattern', 'own_it', ['own-it'], entry2004),
  ...alone(time, '2026-03-01T10:00:00.0Z', ['2026-03-01T10:00:00', '2026-03-01T10:00:00.0+01:00'], entry2004),
  ...alone('cmi.session_time', 'PT12.5S', ['P1D', 'PT1H']),
  ...alone(
    'cmi.interactions.0.description',
    `{lang=cy}${'x'.repeat(241)}`,
    [`{lang=cy}${'x'.repeat(242)}`, '{lang=cy}a\nb', 'a question', '{lang=cy}*a*'],
    entry2004,
  ),
  ...alone('cmi.learner_preference.language', 'cy', ['cym', '']),
];

describe.each([['1.2', rules12] as const, ['2004', rules2004] as const])('SCORM %s', (version, rules) => {
  test.each(rules)('$rule', ({ legal, illegal, stored }) => {
    const broken = (sets: Sets, mayFall = false) => {
      const { lms, found } = openLms({ version, mayFall, ...(stored && { stored }) });
      for (const set of sets) lms.set(...set);
      return { found: found.length, refused: lms.calls.filter(({ error }) => error !== 0).length };
    };
    expect(broken(legal)).toEqual({ found: 0, refused: 0 });
    expect(broken(illegal).found).toBeGreaterThan(0);
  });

  test('where the last attempt counts, results may fall, and nothing else', () => {
    const { score, statuses } = openLms({ version }).lms.model.names;
    const status = statuses.at(-1)!;
    const { lms, found } = openLms({ version, mayFall: true });
    for (const [element, value] of [
      [score, '1'],
      [status, 'passed'],
      [score, '0.5'],
      [status, 'failed'],
    ] as const)
      lms.set(element, value);
    expect(found).toEqual([]);
    lms.set(score, '0.333');
    expect(found).toHaveLength(1);
  });

  test('what was set is committed before the end, and no commit is without the time', () => {
    const { sessionTime, state: element } = openLms({ version }).lms.model.names;
    const end = (...calls: readonly ('set' | 'time' | 'commit')[]) => {
      const { lms, found } = openLms({ version });
      for (const call of calls) {
        if (call === 'commit') lms.commit('');
        else if (call === 'set') lms.set(element, 'x');
        else lms.set(sessionTime, version === '1.2' ? '0000:00:01.00' : 'PT1S');
      }
      lms.terminate('');
      return found.map(({ what }) => what);
    };
    expect(end('set', 'time', 'commit')).toEqual([]);
    expect(end('set', 'time')).toEqual(['something was set and not committed before the end']);
    expect(end('set', 'commit')).toEqual(['a commit without the session time']);
  });
});
