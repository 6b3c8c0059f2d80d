import type { Finding } from '../../finding/finding.ts';
import type { Decision, Scenario } from '../../scenario/scenario.ts';
import { decisionsIn } from '../../scenario/story.ts';
import { languages } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';
import { lengthOf } from './cues.ts';
import { labelledOf } from './labels.ts';
import type { Labelled } from './labels.ts';

/** How long texts are to be, in words (content rules §4). */
const words = { label: { least: 6, most: 22 }, coach: { most: 40 } };

/**
 * Choices are unlike from half as much again: where the shortest takes two lines, the longest takes three, and the eye is
 * on it before anything is read.
 */
const unlike = 1.5;

/** Choices and coach's notes that are too short or too long, and choices of one decision that are unlike in length. */
export function lengthFindings(scenario: Scenario): readonly Finding[] {
  const decisions = decisionsIn(scenario);
  return languages.flatMap((language) => [
    ...decisions.flatMap(([id, decision]) => unfitting(id, decision, language)),
    ...labelledOf(scenario).flatMap((decision) => unlikeAt(decision, language)),
  ]);
}

function unfitting(id: string, { choices }: Decision, language: Language): readonly Finding[] {
  return Object.entries(choices).flatMap(([choice, { label, coach }]): readonly Finding[] => {
    const path = ['nodes', id, 'choices', choice];
    const inLabel = wordsIn(label[language]);
    const inCoach = wordsIn(coach[language]);
    const { least, most } = words.label;
    return [
      ...(inLabel < least || inLabel > most
        ? [
            {
              code: 'label-length',
              path: [...path, 'label', language],
              values: { found: inLabel, ...words.label },
            } as const,
          ]
        : []),
      ...(inCoach > words.coach.most
        ? [
            {
              code: 'coach-too-long',
              path: [...path, 'coach', language],
              values: { found: inCoach, ...words.coach },
            } as const,
          ]
        : []),
    ];
  });
}

function unlikeAt({ node, labels }: Labelled, language: Language): readonly Finding[] {
  const ranked = labels
    .map(({ choice, text }) => ({ choice, length: lengthOf(text[language]) }))
    .sort((one, other) => one.length - other.length);
  const [shortest, longest] = [ranked[0]!, ranked.at(-1)!];
  if (longest.length < unlike * shortest.length) return [];
  const values = {
    language,
    longest: longest.choice,
    most: longest.length,
    shortest: shortest.choice,
    least: shortest.length,
  };
  return [{ code: 'unlike-lengths', path: ['nodes', node, 'choices'], values }];
}

/** Words as they are counted for a limit: parted by white space. */
export function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
