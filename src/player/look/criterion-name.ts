import { html } from 'lit';
import { criterionNumber } from '../../core/scenario/standard.ts';
import type { Words } from '../../i18n/translator.ts';

/** A criterion as a learner reads it: what it asks for, then the number that the standard knows it by. */
export function criterionName(id: string, scenario: string, { language, texts }: Words) {
  return html`${texts(scenario).criteria[id]} <span class="code">${criterionNumber(id, language)}</span>`;
}
