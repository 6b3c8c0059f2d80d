import type cy from '../../locales/cy/report.json';
import type { Language } from '../core/scenario/text.ts';

/** The report's own words. Keys derive from the Welsh; a test holds the English to them. */
export type ReportKey = keyof typeof cy;

/** Whoever reads the report, and how it speaks to them. */
export interface Reader {
  readonly language: Language;
  readonly say: (key: ReportKey, values?: Readonly<Record<string, string | number>>) => string;
}
