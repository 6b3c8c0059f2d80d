import type { Severity } from '../../core/finding/catalogue.ts';
import { html } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { ChoiceReport } from '../data/nodes.ts';
import type { ToldFinding } from '../data/told.ts';
import type { Reader, ReportKey } from '../words.ts';
import { glyph } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';

/** How good a choice is, as a shape: the best there, worth something, worth nothing. */
export function ratingGlyph({ best, shows }: ChoiceReport): 'best' | 'part' | 'none' {
  if (Object.keys(shows).length === 0) return 'none';
  return best ? 'best' : 'part';
}

/** The same with its word. */
export function ratingMark(choice: ChoiceReport, reader: Reader): Markup {
  const shape = ratingGlyph(choice);
  return mark(shape, `rating-${shape}`, reader);
}

/** What a finding counts as: one that was accepted is no error and no warning any more. */
export type FindingKind = Severity | 'accepted';

export function kindOf({ accepted, severity }: ToldFinding): FindingKind {
  return accepted === undefined ? severity : 'accepted';
}

/** What the gravest of some findings counts as. */
export function gravest(findings: readonly ToldFinding[]): FindingKind {
  const kinds = findings.map(kindOf);
  return (['error', 'warning'] as const).find((kind) => kinds.includes(kind)) ?? 'accepted';
}

/** A shape and its word. */
export function mark(shape: Glyph, key: ReportKey, { say }: Reader, values?: Parameters<Reader['say']>[1]): Markup {
  return html`<span class="mark ${shape}">${glyph(shape)} ${say(key, values)}</span>`;
}

/** A share or a score, 0..1, as both languages write it. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
