import { isDecision } from '../../../src/core/scenario/story.ts';
import { storyOf } from '../../../src/core/scenario/compile.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { Standard } from '../../../src/core/scenario/standard.ts';
import type { Figure } from '../figure.ts';
import { madeScenario, madeStandard } from './made-scenario.ts';
import { proved } from './proving.ts';
import type { Proving } from './proving.ts';

const sizes = [100, 1000, 10_000] as const;
const budget = { structure: 2000, peak: 500, scenario: 1000 };
/** Ten times the nodes may take little more than ten times as long. */
const nearLinear = 13;

/** Time and memory of the check over made-up stories of three sizes, side by side, and over our own scenarios. */
export function checkFigures(ours: readonly { scenario: Scenario; standard: Standard }[]): readonly Figure[] {
  const made = sizes.map((nodes) => {
    const story = storyOf(madeScenario(nodes), madeStandard);
    const choices = Object.values(story.nodes).flatMap((node) => (isDecision(node) ? Object.keys(node.choices) : []));
    const name = `${figure(nodes)} nodes, ${figure(choices.length)} choices`;
    return { name, nodes, structure: proved({ story, prove: 'structure' }), whole: proved({ story, prove: 'story' }) };
  });
  return [
    ...made.flatMap(({ name, nodes, structure, whole }) => sized(name, nodes, structure, whole)),
    ...made.slice(1).map(({ nodes, structure }, index): Figure => ({
      name: `structure: ${figure(nodes)} nodes to ${figure(made[index]!.nodes)}`,
      measured: structure.worked / made[index]!.structure.worked,
      unit: 'times',
      budget: nearLinear,
      timed: true,
    })),
    ...ours.map((given): Figure => {
      const { took, worked, peak, states } = proved(given);
      const note = `${figure(states)} states; of the processors ${Math.round(worked)} ms; ${megabytes(peak)} MB at the most`;
      return {
        name: `all of ${given.scenario.id}`,
        measured: took,
        unit: 'ms',
        budget: budget.scenario,
        timed: true,
        note,
      };
    }),
  ];
}

function sized(name: string, nodes: number, structure: Proving, whole: Proving): readonly Figure[] {
  const largest = nodes === sizes.at(-1);
  const followed = `${figure(structure.states)} states, ${figure(structure.steps)} steps`;
  const note = `${followed}${structure.proved ? '' : ', NOT PROVED'}; of the processors ${Math.round(structure.worked)} ms`;
  const most = largest ? { budget: budget.structure, timed: true } : { timed: true };
  return [
    { name: `${name}: structure`, measured: structure.took, unit: 'ms', ...most, note },
    {
      name: `${name}: memory`,
      measured: megabytes(structure.peak),
      unit: 'MB',
      ...(largest && { budget: budget.peak }),
    },
    {
      name: `${name}: structure, scores and limits`,
      measured: whole.took,
      unit: 'ms',
      timed: true,
      note: `of the processors ${Math.round(whole.worked)} ms; ${megabytes(whole.peak)} MB at the most`,
    },
  ];
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
const figure = (count: number) => count.toLocaleString('en-GB');
