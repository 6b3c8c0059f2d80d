import { topicOf } from '../../core/finding/catalogue.ts';
import type { Severity, Topic } from '../../core/finding/catalogue.ts';
import type { Finding, PlacedFinding } from '../../core/finding/finding.ts';
import { languages } from '../../core/scenario/text.ts';
import type { Language, Text } from '../../core/scenario/text.ts';

/** Puts a finding into a sentence: what is wrong and what to do. */
export type Sentences = Readonly<Record<Language, (finding: Finding) => string>>;

/** A finding with all that a reader of it could want, and nothing left to be looked up. */
export interface ToldFinding extends PlacedFinding {
  readonly topic: Topic;
  readonly sentence: Text;
}

/** How many findings there are of each kind; those that were accepted are in neither of the others. */
export interface Tally extends Readonly<Record<Severity, number>> {
  readonly accepted: number;
}

export function toldOf(finding: PlacedFinding, sentences: Sentences): ToldFinding {
  const sentence = Object.fromEntries(languages.map((language) => [language, sentences[language](finding)])) as Text;
  return { ...finding, topic: topicOf(finding.code), sentence };
}

export function tallyOf(findings: readonly PlacedFinding[]): Tally {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const error = open.filter(({ severity }) => severity === 'error').length;
  return { error, warning: open.length - error, accepted: findings.length - open.length };
}
