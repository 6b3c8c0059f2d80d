import { describe, expect, test } from 'vitest';
import cy from '../../locales/cy/findings.json' with { type: 'json' };
import en from '../../locales/en/findings.json' with { type: 'json' };
import { learnerFigures } from '../../src/core/proof/learners/figures.ts';
import { learnerFindings } from '../../src/core/proof/learners/learner-findings.ts';
import { storyOf } from '../../src/core/scenario/compile.ts';
import type { Decision, Scenario } from '../../src/core/scenario/scenario.ts';
import type { Text } from '../../src/core/scenario/text.ts';
import { smallStandard } from '../fixtures/any-scenario.ts';
import { labelledScenario } from '../fixtures/labelled.ts';

// Who passes that should not, and who does not that should.

function told(scenario: Scenario, mark: number) {
  const findings = learnerFindings(scenario, storyOf(scenario, smallStandard), mark);
  for (const { code, values = {} } of findings)
    for (const words of [cy, en])
      for (const [, name = ''] of words[code].matchAll(/\{\{(\w+)\}\}/g)) expect(values).toHaveProperty(name);
  return findings;
}

/** So many decisions of three choices each; the best is neither the longest nor the shortest. */
const even = ['aaa', 'aa', 'aaaa'];
const decisions = (count: number, labels: readonly (string | Text)[] = even) =>
  labelledScenario(Array.from({ length: count }, () => labels));

test('a guesser who passes in more than one attempt of twenty is told of, with how sure that is', () => {
  // Three right of four pass at 0.7: one attempt in nine. Only four of four pass at 0.8: one in 81.
  const [finding, ...others] = told(decisions(4), 0.7);
  expect(others).toEqual([]);
  expect(finding!.code).toBe('guesser-passes');
  const { least, found, most } = finding!.values as Readonly<Record<string, number>>;
  expect([least! < 100 / 9, most! > 100 / 9, least! < found!, found! < most!]).toEqual([true, true, true, true]);
  // Of four decisions each is a quarter of the score, and one of three choices earns it.
  expect(finding!.values!['nodes']).toBe('d0 8.3/25, d1 8.3/25, d2 8.3/25');
  expect(told(decisions(4), 0.8)).toEqual([]);
});

test('in three decisions there is nothing to test, and a guesser may pass', () => {
  expect(told(decisions(3), 0.7)).toEqual([]);
});

test.each([
  [
    'longest-passes',
    'cy',
    [
      { cy: 'aaaa', en: 'aaa' },
      { cy: 'aaa', en: 'aa' },
      { cy: 'aa', en: 'aaaa' },
    ],
  ],
  [
    'longest-passes',
    'en',
    [
      { cy: 'aaa', en: 'aaaa' },
      { cy: 'aaaa', en: 'aaa' },
      { cy: 'aa', en: 'aa' },
    ],
  ],
  [
    'shortest-passes',
    'cy',
    [
      { cy: 'a', en: 'aaa' },
      { cy: 'aaa', en: 'aa' },
      { cy: 'aa', en: 'aaaa' },
    ],
  ],
  [
    'shortest-passes',
    'en',
    [
      { cy: 'aaa', en: 'a' },
      { cy: 'aaaa', en: 'aaa' },
      { cy: 'aa', en: 'aa' },
    ],
  ],
] as const)('whoever goes by length and passes is told of: %s in %s', (code, language, labels) => {
  expect(told(decisions(8, labels), 0.7)).toEqual([
    { code, path: ['nodes'], values: { language, found: 100, score: 100 } },
  ]);
});

describe('an expert who does not pass is told of', () => {
  const shows = (rating: 1 | 2) => ({ shows: { PC01: rating } });
  const withChoices = (scenario: Scenario, node: string, changed: Readonly<Record<string, object>>): Scenario => {
    const decision = scenario.nodes[node] as Decision;
    const choices = Object.entries(decision.choices).map(
      ([id, choice]) => [id, { ...choice, ...changed[id] }] as const,
    );
    return { ...scenario, nodes: { ...scenario.nodes, [node]: { ...decision, choices: Object.fromEntries(choices) } } };
  };
  const tempting = withChoices(decisions(2), 'd0', { c0: { next: 'well' }, c1: { ...shows(1), next: 'd1' } });

  test('where the best choice misses what can be earned behind a poorer one', () => {
    expect(told(tempting, 0.7)).toEqual([
      { code: 'expert-fails', path: ['nodes'], values: { score: 0.667, mark: 0.7, ending: 'well' } },
    ]);
    expect(told(tempting, 0.66)).toEqual([]);
    expect(told(withChoices(tempting, 'd0', { c0: { next: 'd1' } }), 0.7)).toEqual([]);
  });

  test('and not where nobody can pass: another finding says so', () => {
    const breach = { breach: { ending: 'well' }, next: undefined };
    expect(told(withChoices(tempting, 'd1', { c0: breach, c1: breach, c2: breach }), 0.7)).toEqual([]);
  });
});

test('where there is nothing to judge by there are no figures', () => {
  const scenario = decisions(4);
  const nowhere = { ...scenario, nodes: { ...scenario.nodes, well: { ...scenario.nodes['d0']!, choices: {} } } };
  expect(learnerFigures(nowhere, storyOf(nowhere, smallStandard), 0.7)).toEqual([]);
});
