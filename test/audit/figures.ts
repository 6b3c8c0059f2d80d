import type { Auditor } from './auditor.ts';

/** Says what was looked at, as one line. */
export function figures(
  what: string,
  { tally, faults }: Auditor,
  begun: number,
  more: Readonly<Record<string, number>> = {},
): void {
  const counted = Object.entries({ ...more, ...tally, findings: faults.size });
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${what}: ${counted.map(([name, count]) => `${name} ${count}`).join(', ')}; ${seconds} s`);
}
