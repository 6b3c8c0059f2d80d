import type { Answer } from '../core/play/attempt.ts';
import { assessedBy, isDecision, nodeOf } from '../core/scenario/story.ts';
import type { NodeTexts, Story, StoryDecision, Texts } from '../core/scenario/story.ts';
import type { InteractionRecord } from './record.ts';

/** An answer of this session, with what only the moment knew. */
export interface SessionAnswer extends Answer {
  readonly scenario: string;
  /** When the choices were shown, in milliseconds since 1970. */
  readonly shownAt: number;
  /** True where the decision was taken once more. */
  readonly retake: boolean;
}

/**
 * One answer as an interaction. *Correct*: the choice is the best for all the decision assesses. *Neutral*: it earns
 * something, or the decision assesses nothing. *Incorrect*: it earns nothing.
 *
 * Throws where the story has no such decision, which a run that took the answer rules out.
 */
export function interactionOf(
  story: Story,
  texts: Texts | undefined,
  answer: SessionAnswer,
  objectiveId: (criterion: string) => string,
): InteractionRecord {
  const { scenario, node, choice, language, took, shownAt, retake } = answer;
  const decision = nodeOf(story, node);
  if (!isDecision(decision)) throw new Error(`${story.id} has no decision ${node}`);
  const words = texts?.nodes[node];
  const best = bestOf(decision);
  const taken = best.includes(choice) ? choice : best[0];
  return {
    scenario,
    node,
    question: words ? questionOf(words) : '',
    label: words?.choices?.[choice]?.label ?? '',
    choice,
    choices: Object.keys(decision.choices),
    ...(taken !== undefined && { best: taken }),
    result: resultOf(decision, choice, best),
    counts: !retake,
    objectives: Object.keys(assessedBy(decision))
      .filter((criterion) => criterion in story.criteria)
      .map(objectiveId),
    language,
    shownAt,
    took,
  };
}

// The last variant is the one without a condition: one decision has one description, whatever was done before.
function questionOf(words: NodeTexts): string {
  return words.says?.at(-1) ?? words.narration?.at(-1) ?? '';
}

/** The choices no other choice of the decision out-earns on any criterion; none where it assesses nothing. */
function bestOf(decision: StoryDecision): readonly string[] {
  const most = Object.entries(assessedBy(decision));
  if (most.length === 0) return [];
  return Object.entries(decision.choices)
    .filter(([, { shows }]) => most.every(([criterion, rating]) => shows?.[criterion] === rating))
    .map(([id]) => id);
}

function resultOf(decision: StoryDecision, choice: string, best: readonly string[]): InteractionRecord['result'] {
  if (best.includes(choice)) return 'correct';
  const earns = Object.keys(decision.choices[choice]?.shows ?? {}).length > 0;
  return earns || Object.keys(assessedBy(decision)).length === 0 ? 'neutral' : 'incorrect';
}
