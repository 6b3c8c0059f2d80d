import { languages } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';
import { isDecision } from '../../core/scenario/story.ts';
import type { Story } from '../../core/scenario/story.ts';
import { interactionOf } from '../record/interaction-of.ts';
import { criterionObjectiveId } from '../record/objectives-of.ts';
import type { InteractionRecord, LearningRecord } from '../record/record.ts';
import { locationOf, recordOf } from '../record/record-of.ts';
import type { ToldScenario } from './told-scenario.ts';

/** No score and no progress is written longer. */
const fraction = 0.99;
/** The slowest answer that is stored, in seconds, and any time: all are written alike long. */
const slow = { took: 2047, shownAt: 0 };

/** A learning record in which every field is as long as it can become, interactions aside; `state` in characters. */
export function widestRecord(told: readonly ToldScenario[], language: Language, state: number): LearningRecord {
  const stories = told.map(({ story }) => story);
  const record = recordOf({
    course: { id: '', scenarios: stories.map(({ id }) => ({ id, weight: 1 })), mark: fraction, keep: 'best' },
    stories,
    attempts: {},
    language,
    texts: (scenario) => told.find(({ story }) => story.id === scenario)?.texts[language],
    progress: () => fraction,
    location: longest(bookmarks(stories)),
    answers: [],
  });
  return {
    ...record,
    progress: fraction,
    score: fraction,
    state: '-'.repeat(state),
    objectives: record.objectives.map((objective) => ({ ...objective, status: 'not-attempted', score: fraction })),
  };
}

/**
 * The answer at a node of a scenario that takes most to tell, one in each language, as it is recorded in a package of
 * `stories`; none where nothing is decided.
 */
export function widestAnswers(
  { story, texts }: ToldScenario,
  node: string,
  stories: readonly Story[],
): readonly InteractionRecord[] {
  const is = story.nodes[node]!;
  if (!isDecision(is)) return [];
  const choice = longest(Object.keys(is.choices));
  const objectiveId = (criterion: string) => criterionObjectiveId(stories, story, criterion);
  return languages.map((language) => {
    const answer = { scenario: story.id, node, choice, language, retake: false, ...slow };
    return { ...interactionOf(story, (spoken) => texts[spoken], answer, objectiveId), result: 'incorrect' };
  });
}

/** Every place a bookmark can name. */
function bookmarks(stories: readonly Story[]): readonly string[] {
  return stories.flatMap(({ id, nodes }) => ['debrief', ...Object.keys(nodes)].map((at) => locationOf(id, at)));
}

/** The first of the longest. */
export function longest(texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}
