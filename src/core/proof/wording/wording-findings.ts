import type { Finding } from '../../finding/finding.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { demandFindings } from './demand.ts';
import { lengthFindings } from './lengths.ts';
import { tellFindings } from './tells.ts';
import { timeFindings } from './time.ts';

/** What the wording of choices and coach's notes does to a scenario's fairness, in either language and between them. */
export function wordingFindings(scenario: Scenario): readonly Finding[] {
  return [
    ...lengthFindings(scenario),
    ...tellFindings(scenario),
    ...demandFindings(scenario),
    ...timeFindings(scenario),
  ];
}
