import type { Language } from '../core/scenario/text.ts';
import { thinConfigId } from '../relay/thin-config.ts';
import type { ThinConfig } from '../relay/thin-config.ts';
import { dataBlock } from './launch-page.ts';
import { filled } from './template.ts';

/** What the page of a thin package shows. */
export interface ThinPage {
  readonly language: Language;
  /** In both languages, unless the course begins in one. */
  readonly title: string;
  /** What a screen reader calls the frame. */
  readonly frameTitle: string;
  /** The host's, as `https://learn.example.org`. */
  readonly origin: string;
  readonly config: ThinConfig;
}

/** The page of a thin package, made from `scorm/thin.html`. */
export function thinPage(template: string, { config, ...slots }: ThinPage): string {
  return filled('scorm/thin.html', template, { ...slots, id: thinConfigId, config: { markup: dataBlock(config) } });
}
