import { expect, test } from 'vitest';
import { attemptsToShow, evidenceFor } from '../../src/preview/page/evidence.ts';
import type { AttemptSummary, ScenarioLabels } from '../../src/preview/protocol.ts';

const diner: ScenarioLabels = {
  id: 'angry-diner',
  title: { cy: 'Y bwrdd gorau', en: 'The best table' },
  standard: 'PPLHSL19',
  criteria: ['PC01', 'K01'],
  nodes: {},
};

function attempt(id: number, objectives: readonly string[], told: Partial<AttemptSummary> = {}): AttemptSummary {
  const standing = { completion: '', success: '', score: '', progress: '', location: '', exit: '' };
  return {
    id,
    learner: 1,
    package: 'angry-diner',
    version: '1.2',
    number: id,
    mode: 'normal',
    language: 'ask',
    launches: 1,
    commits: 1,
    created: 0,
    updated: 0,
    standing: { ...standing, totalTime: '', language: '' },
    objectives: objectives.map((one, index) => ({ index, id: one, state: 'shown', status: 'passed', score: '' })),
    ...told,
  };
}

test('a record speaks for a scenario by the criteria of its standard, and by no others', () => {
  const record = attempt(1, ['PPLHSL19.PC01', 'PPLHSL19.PC99', 'CFACSB3.K01', 'angry-diner']);
  expect([...evidenceFor(diner, record).keys()]).toEqual(['PC01']);
});

test('where two scenarios share a standard, each has its own criteria', () => {
  const record = attempt(1, ['angry-diner.PPLHSL19.PC01', 'another.PPLHSL19.K01']);
  expect([...evidenceFor(diner, record).keys()]).toEqual(['PC01']);
});

test('a record of another scenario that shares the standard does not speak for this one', () => {
  const of = (told: Partial<AttemptSummary>, ...more: string[]) =>
    evidenceFor(diner, attempt(1, ['PPLHSL19.PC01', ...more], told)).size;
  expect(of({ package: 'wet-floor.scorm12' })).toBe(0);
  expect(of({ package: 'angry-diner.scorm2004-4' })).toBe(1);
  expect(of({ package: 'customer-service.scorm12' }, 'angry-diner')).toBe(1);
  const { standing } = attempt(1, []);
  expect(of({ package: 'renamed', standing: { ...standing, location: 'angry-diner/shouting' } })).toBe(1);
});

test('each learner is shown by the newest normal attempt that has evidence of the scenario', () => {
  const shown = attemptsToShow(diner, [
    attempt(5, ['PPLHSL19.PC01'], { mode: 'review' }),
    attempt(4, []),
    attempt(3, ['PPLHSL19.PC01']),
    attempt(2, ['PPLHSL19.PC01']),
    attempt(1, ['PPLHSL19.K01'], { learner: 2 }),
  ]);
  expect([...shown].map(([learner, { id }]) => [learner, id])).toEqual([
    [1, 3],
    [2, 1],
  ]);
});
