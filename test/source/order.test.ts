import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingCodes, severityOf, topicOf, topics } from '../../src/core/finding/catalogue.ts';
import type { PlacedFinding } from '../../src/core/finding/finding.ts';
import { toBeMended } from '../../src/source/order.ts';

const anyFinding = fc
  .record({
    code: fc.constantFrom(...findingCodes),
    file: fc.constantFrom('a.yaml', 'b.yaml'),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 3 }),
  })
  .map((placed): PlacedFinding => ({ ...placed, path: [], severity: severityOf(placed.code) }));

test('findings come file by file, errors first, then by line, and on one line as the topics are ordered', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const keys = findings.toSorted(toBeMended).map(({ file, severity, line, code, column }) => {
        const numbers = [line, topics.indexOf(topicOf(code)), column].map((n) => String(n).padStart(2, '0'));
        return [file, severity, ...numbers].join();
      });
      expect(keys).toEqual(keys.toSorted());
    }),
  );
});
