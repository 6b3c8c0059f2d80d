import type { Answer } from '../../core/play/attempt.ts';
import { assessedBy, bestChoices, isDecision, nodeOf } from '../../core/scenario/story.ts';
import type { NodeTexts, Story, StoryDecision, Texts } from '../../core/scenario/story.ts';
import { languages } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { DecisionWords, InteractionRecord } from './record.ts';

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
 * something, or the decision assesses nothing. *Incorrect*: it earns nothing. What was asked is told once, with the first
 * answer of the first play: the same decision has the same id, and an LMS may post all it holds with each commit.
 *
 * Throws where the story has no such decision, which a run that took the answer rules out.
 */
export function interactionOf(
  story: Story,
  textsIn: (language: Language) => Texts | undefined,
  answer: SessionAnswer,
  objectiveId: (criterion: string) => string,
  asked: 'first' | 'again' = 'first',
): InteractionRecord {
  const { scenario, node, choice, language, took, shownAt, retake } = answer;
  const decision = nodeOf(story, node);
  if (!isDecision(decision)) throw new Error(`${story.id} has no decision ${node}`);
  const words = wordsOf(node, textsIn);
  const assessed = Object.keys(assessedBy(decision));
  const best = assessed.length === 0 ? [] : bestChoices(decision);
  const taken = best.includes(choice) ? choice : best[0];
  return {
    scenario,
    node,
    question: (asked === 'first' && !retake && words[language]?.question) || '',
    choice,
    choices: Object.keys(decision.choices),
    words,
    ...(taken !== undefined && { best: taken }),
    result: assessed.length === 0 ? 'neutral' : resultOf(decision, choice, best),
    counts: !retake,
    objectives: assessed.filter((criterion) => criterion in story.criteria).map(objectiveId),
    language,
    shownAt,
    took,
  };
}

function wordsOf(node: string, textsIn: (language: Language) => Texts | undefined): InteractionRecord['words'] {
  const found: Partial<Record<Language, DecisionWords>> = {};
  for (const language of languages) {
    const texts = textsIn(language)?.nodes[node];
    if (!texts) continue;
    const choices = Object.entries(texts.choices ?? {}).map(([id, { label }]) => [id, label] as const);
    found[language] = { question: questionOf(texts), choices: Object.fromEntries(choices) };
  }
  return found;
}

// The last variant is the one without a condition: one decision has one description, whatever was done before.
function questionOf(words: NodeTexts): string {
  return words.says?.at(-1) ?? words.narration?.at(-1) ?? '';
}

function resultOf({ choices }: StoryDecision, choice: string, best: readonly string[]): InteractionRecord['result'] {
  if (best.includes(choice)) return 'correct';
  return Object.keys(choices[choice]?.shows ?? {}).length > 0 ? 'neutral' : 'incorrect';
}
