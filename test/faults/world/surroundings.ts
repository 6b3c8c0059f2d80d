import type { Demand } from '../demands/demand.ts';
import type { KindName } from '../kinds/all.ts';
import type { Plan } from '../plan/plan.ts';

/** As much of a run as an LMS in it has to know, in a browser's page too. */
export interface Surroundings {
  readonly plan: Pick<Plan, 'version' | 'course' | 'nature'>;
  /** Calls that were made so far. */
  calls: number;
  /** A fault made a difference. */
  meets(kind: KindName): void;
  demand(demand: Demand, holds: boolean, what: () => string): void;
  tell(line: () => string): void;
  /** The page stands still for so many seconds. */
  block(seconds: number): void;
}
