import type { Finding } from '../../finding/finding.ts';
import type { Played } from '../played.ts';

/**
 * Criteria of the standards a course works with that none of its scenarios claims: one finding a standard, at the first
 * scenario that uses it.
 */
export function unclaimedFindings(played: readonly Played[]): readonly Finding[] {
  const standards = [...new Set(played.map(({ standard }) => standard))];
  return standards.flatMap((standard): Finding[] => {
    const users = played.filter((one) => one.standard === standard);
    const unclaimed = Object.keys(standard.criteria).filter((id) =>
      users.every(({ scenario }) => !Object.hasOwn(scenario.criteria, id)),
    );
    if (unclaimed.length === 0) return [];
    const values = { standard: standard.urn, found: unclaimed.join(', ') };
    return [{ code: 'unclaimed-criteria', path: ['scenarios', played.indexOf(users[0]!), 'id'], values }];
  });
}
