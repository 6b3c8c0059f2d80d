import type { FindingCode } from '../../finding/catalogue.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Decision, Scenario } from '../../scenario/scenario.ts';
import { bestChoices } from '../../scenario/story.ts';
import { languages } from '../../scenario/text.ts';
import type { Language } from '../../scenario/text.ts';

/** How long texts are to be, in words. */
const words = { label: { least: 6, most: 22 }, coach: { most: 40 } };

/** At fewer decisions than this it is chance if the best choice is the longest at half of them. */
const fewest = 4;

/** Choices and coach's notes that are too short or too long, and best choices that can be told by their length. */
export function wordingFindings({ nodes }: Scenario): readonly Finding[] {
  const decisions = Object.entries(nodes).flatMap(([id, node]) => ('choices' in node ? [[id, node] as const] : []));
  return languages.flatMap((language) => [
    ...decisions.flatMap(([id, decision]) => unfitting(id, decision, language)),
    ...givenAway('best-longest', decisions, language, (best, others) => Math.max(...best) > Math.max(...others)),
    ...givenAway('best-shortest', decisions, language, (best, others) => Math.min(...best) < Math.min(...others)),
  ]);
}

function unfitting(id: string, { choices }: Decision, language: Language): readonly Finding[] {
  return Object.entries(choices).flatMap(([choice, { label, coach }]) => {
    const path = ['nodes', id, 'choices', choice];
    const inLabel = wordsIn(label[language]);
    const inCoach = wordsIn(coach[language]);
    return [
      ...(inLabel < words.label.least || inLabel > words.label.most
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

/** Lengths are in characters: that is what catches the eye. */
function givenAway(
  code: FindingCode,
  decisions: readonly (readonly [string, Decision])[],
  language: Language,
  standsOut: (best: readonly number[], others: readonly number[]) => boolean,
): readonly Finding[] {
  const compared = decisions.flatMap(([id, decision]) => {
    const best = bestChoices(decision);
    const lengths = (of: (choice: string) => boolean) =>
      Object.entries(decision.choices).flatMap(([choice, { label }]) => (of(choice) ? [label[language].length] : []));
    const [ours, others] = [lengths((choice) => best.includes(choice)), lengths((choice) => !best.includes(choice))];
    return ours.length > 0 && others.length > 0 ? [{ id, found: standsOut(ours, others) }] : [];
  });
  const told = compared.filter(({ found }) => found).map(({ id }) => id);
  if (compared.length < fewest || told.length * 2 < compared.length) return [];
  const values = { language, found: told.length, of: compared.length, nodes: told.join(', ') };
  return [{ code, path: ['nodes'], values }];
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
