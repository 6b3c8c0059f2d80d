import type { Acceptance } from '../finding/accept.ts';
import type { Text } from './text.ts';

export const criterionKinds = ['performance', 'knowledge', 'behaviour'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** A National Occupational Standard: its facts and our own short labels, never its sentences. */
export interface Standard {
  readonly urn: string;
  readonly title: Text;
  readonly developer: string;
  readonly date: string;
  readonly link: string;
  readonly notes?: readonly Text[];
  readonly criteria: Readonly<Record<string, { readonly kind: CriterionKind; readonly label: Text }>>;
  /** What the check finds of its texts and its author lets stand. */
  readonly accepted?: readonly Acceptance[];
}

/**
 * A criterion's number as a reader of that language knows it: `PC01` is *PC1*; knowledge, `K01`, is *G1* in Welsh
 * (gwybodaeth) and *K1* in English. Stored ids stay neutral.
 */
export function criterionNumber(id: string, language: keyof Text): string {
  const plain = id.replace(/([A-Z])0+(?=\d)/, '$1');
  return language === 'cy' ? plain.replace(/^K/, 'G') : plain;
}
