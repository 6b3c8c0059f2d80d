import { findingCodes, severityOf } from '../core/finding/catalogue.ts';
import type { NameKind } from '../core/scenario/schema/shape.ts';
import { criterionNumber } from '../core/scenario/standard.ts';
import type { Standard } from '../core/scenario/standard.ts';
import { languages } from '../core/scenario/text.ts';
import type { Text } from '../core/scenario/text.ts';

/** A name that can be written in a file, with what it stands for where there is more to tell. */
export interface Name {
  readonly name: string;
  readonly about?: string;
}

/** The names there are, by kind; a kind that is not in it may be any text of its pattern. */
export type Names = Readonly<Partial<Record<NameKind, readonly Name[]>>>;

export const plain = (names: readonly string[]): readonly Name[] => names.map((name) => ({ name }));

/** What an author may accept: the codes of all warnings. */
export const warnings = plain(findingCodes.filter((code) => severityOf(code) === 'warning'));

export function standardNames(standards: readonly Standard[]): readonly Name[] {
  return standards.map(({ urn, title }) => ({ name: urn, about: inBoth(title) }));
}

/** A standard's criteria, with their numbers and labels in both languages. */
export function criterionNames({ criteria }: Standard): readonly Name[] {
  return Object.entries(criteria).map(([id, { label }]) => {
    const numbered = languages.map((language) => [language, `${criterionNumber(id, language)}: ${label[language]}`]);
    return { name: id, about: inBoth(Object.fromEntries(numbered) as Text) };
  });
}

function inBoth(text: Text): string {
  return languages.map((language) => text[language]).join('\n\n');
}
