import { foldRoutes } from '../../core/proof/graph/routes.ts';
import { languages } from '../../core/scenario/text.ts';
import { mostEntries } from '../scorm/collection.ts';
import type { InteractionRecord } from '../record/record.ts';
import { settingsOf } from '../scorm/wording.ts';
import type { Wording } from '../scorm/wording.ts';
import { postedBytes } from '../scorm/posted.ts';
import type { ToldScenario } from './told-scenario.ts';
import { widestAnswers, widestRecord } from './widest.ts';

/** What a package comes to in the words of one version, in bytes as they travel. */
export interface Measured {
  /** All that is told beside interactions. */
  readonly record: number;
  /** One interaction, the longest there is. */
  readonly interaction: number;
  /** The interactions of every scenario played once, along the route where they are longest, retakes included. */
  readonly playedOnce: number;
}

/** Measures a package of these scenarios; `state` is the most characters of its suspend data. */
export function measured(wording: Wording, told: readonly ToldScenario[], state: number): Measured {
  const stories = told.map(({ story }) => story);
  // Late in the list, where an index has most digits.
  const bytesOf = (answer: InteractionRecord) => postedBytes(wording.interaction(mostEntries - 1, answer));
  const scenarios = told.map((scenario) => {
    const nodes = Object.keys(scenario.story.nodes);
    const widest = (of: (answer: InteractionRecord) => InteractionRecord) =>
      new Map(
        nodes.map(
          (node) => [node, most(widestAnswers(scenario, node, stories).map((one) => bytesOf(of(one))))] as const,
        ),
      );
    const bytes = widest((answer) => answer);
    // What was asked is told once.
    const again = widest((answer) => ({ ...answer, question: '' }));
    const playedOnce = foldRoutes<number>(scenario.story, {
      ending: () => 0,
      answered: (node, _, __, retake, rest) => rest + bytes.get(node)! + (retake === undefined ? 0 : again.get(node)!),
      either: Math.max,
    });
    return { interaction: most(bytes.values()), playedOnce: playedOnce ?? 0 };
  });
  return {
    record: most(languages.map((language) => recordBytes(wording, widestRecord(told, language, state)))),
    interaction: most(scenarios.map(({ interaction }) => interaction)),
    playedOnce: scenarios.reduce((sum, { playedOnce }) => sum + playedOnce, 0),
  };
}

// No spread: a long story has more nodes than a call takes arguments.
function most(figures: Iterable<number>): number {
  let found = 0;
  for (const figure of figures) found = Math.max(found, figure);
  return found;
}

function recordBytes(wording: Wording, record: ReturnType<typeof widestRecord>): number {
  const objectives = new Map(record.objectives.map(({ id }, index) => [id, index]));
  const settings = settingsOf(wording, record, { objectives, interactions: null });
  return postedBytes([...settings, wording.sessionTime(longestSession)]);
}

/** A week, in seconds. */
const longestSession = 604_800;
