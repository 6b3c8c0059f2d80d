import { html } from 'lit';
import type { MissedEssential } from '../../core/lookback/missing.ts';
import type { Words } from '../../i18n/translator.ts';
import { criterionName } from '../look/criterion-name.ts';
import { stepLink } from './step-link.ts';

/** An essential criterion that was not shown, and the way to where it could have been. */
export function missedEssential({ criterion, steps, fork }: MissedEssential, scenario: string, words: Words) {
  const { t } = words;
  const told = t(steps.length > 0 ? 'debrief.missed.here' : fork ? 'debrief.missed.fork' : 'debrief.next.unmet');
  return html`
    <strong>${criterionName(criterion, scenario, words)}</strong>
    <span class="where">${told} ${stepLinks(steps.length > 0 || !fork ? steps : [fork], words)}</span>
  `;
}

/** The ways to some decisions. */
export function stepLinks(steps: readonly number[], words: Words) {
  return html`<span class="steps">${steps.map((step) => stepLink(step, words))}</span>`;
}
