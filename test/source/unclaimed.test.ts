import { describe, expect, test } from 'vitest';
import { smallFiles } from '../fixtures/small-folder.ts';
import { faultsOf } from './faults-of.ts';
import type { Changes } from './faults-of.ts';
import { badly, decision, scenarioOf, well } from './small-nodes.ts';

const unclaimed = (changes: Changes) => faultsOf(changes).filter(({ code }) => code === 'unclaimed-criteria');
const one = 'one-call.yaml';

describe('criteria of the standard that no scenario of the course claims', () => {
  const nodes = decision('ringing', { answer: 'shows: { PC01: 2 }, next: well', wait: 'next: badly' }) + well + badly;
  const half = scenarioOf(nodes).replace('  PC02: { essential: true, needed: 1 }\n', '');
  const other = scenarioOf(nodes.replaceAll('PC01', 'PC02'))
    .replace('id: one-call', 'id: other-call')
    .replace('  PC01: { needed: 1 }\n', '');

  test('are told of once, at the scenario that works with it', () => {
    expect(unclaimed({ [one]: half })).toEqual([
      expect.objectContaining({
        severity: 'warning',
        file: 'course.yaml',
        path: ['scenarios', 0, 'id'],
        values: { standard: 'TEST1', found: 'PC02' },
      }),
    ]);
  });

  test('and not where another scenario of the course claims them', () => {
    const both = { [one]: half, 'other-call.yaml': other };
    const named = smallFiles['course.yaml']!.replace('- id: one-call', '- id: one-call\n  - id: other-call');
    expect(unclaimed({ ...both, 'course.yaml': named })).toEqual([]);
    // One that the course does not name claims nothing for it.
    expect(unclaimed(both)).toHaveLength(1);
  });
});
