import { machineConfig } from '../../core/play/machine.ts';
import type { MachineConfig } from '../../core/play/machine.ts';
import { learnerFigures } from '../../core/proof/learners/figures.ts';
import type { LearnerFigures } from '../../core/proof/learners/figures.ts';
import { scoreFigures } from '../../core/proof/score/figures.ts';
import type { ScoreFigures } from '../../core/proof/score/figures.ts';
import type { Meter } from '../../core/scenario/scenario.ts';
import type { CriterionKind } from '../../core/scenario/standard.ts';
import type { Text } from '../../core/scenario/text.ts';
import type { CheckedScenario } from '../../source/check-folder.ts';
import { lmsReport } from './lms.ts';
import type { LmsReport } from './lms.ts';
import { nodesOf } from './nodes.ts';
import type { NodeReport } from './nodes.ts';
import { waysIn } from './ways.ts';
import type { WayReport } from './ways.ts';

/**
 * A scenario as far as the check knows it; of an LMS, where the scenario is packaged alone. Records are in the order of its
 * file.
 */
export interface ScenarioReport extends Partial<LmsReport> {
  readonly file: string;
  readonly id: string;
  /** Eight characters that change when anything but the wording changes. */
  readonly revision: string;
  readonly title: Text;
  readonly minutes: number;
  readonly standard: { readonly urn: string; readonly title: Text; readonly link: string };
  readonly criteria: Readonly<Record<string, { readonly kind: CriterionKind; readonly label: Text }>>;
  readonly meters: Readonly<Record<string, Pick<Meter, 'label' | 'range' | 'start' | 'unit'>>>;
  readonly start: string;
  readonly nodes: readonly NodeReport[];
  readonly ways: readonly WayReport[];
  readonly scores: ScoreFigures;
  /** None where there is nothing to judge by, such as a success that no route reaches. */
  readonly learners: readonly LearnerFigures[];
  /** What `createMachine` of XState is given, with the guards and actions of `src/core/play/machine.ts` by name. */
  readonly machine: MachineConfig;
}

/** `mark` is the pass mark, 0..1; `interactions` whether the course has each answer reported. */
export function scenarioReport(read: CheckedScenario, mark: number, interactions: boolean): ScenarioReport {
  const { file, scenario, standard, story } = read;
  return {
    file,
    id: story.id,
    revision: story.revision,
    title: scenario.title,
    minutes: scenario.minutes,
    standard: { urn: standard.urn, title: standard.title, link: standard.link },
    criteria: Object.fromEntries(Object.keys(scenario.criteria).map((id) => [id, standard.criteria[id]!])),
    meters: scenario.meters,
    start: scenario.start,
    nodes: nodesOf(scenario),
    ways: waysIn(story),
    scores: scoreFigures(story),
    learners: learnerFigures(scenario, story, mark),
    ...lmsReport([read], interactions),
    machine: machineConfig(story),
  };
}
