import { html } from 'lit';
import type { MissedEssential } from '../../core/lookback/missing.ts';
import type { Words } from '../../i18n/translator.ts';
import { criterionName } from '../look/criterion-name.ts';
import { stepLink } from './step-link.ts';

/** Essential criteria that were missed alike: at the same decisions, which stand below them once. */
export type MissedAlike = readonly [MissedEssential, ...MissedEssential[]];

/** The essential criteria that were not shown, in their order, by where they could have been. */
export function missedAlike(essentials: readonly MissedEssential[]): readonly MissedAlike[] {
  const alike = new Map<string, [MissedEssential, ...MissedEssential[]]>();
  for (const one of essentials) {
    const where = JSON.stringify([one.steps, one.fork]);
    const found = alike.get(where);
    if (found) found.push(one);
    else alike.set(where, [one]);
  }
  return [...alike.values()];
}

/** Essential criteria that were not shown, and the way to where they could have been. */
export function missedEssentials(alike: MissedAlike, scenario: string, words: Words) {
  const { t } = words;
  const [{ steps, fork }] = alike;
  const told = t(steps.length > 0 ? 'debrief.missed.here' : fork ? 'debrief.missed.fork' : 'debrief.next.unmet');
  return html`
    ${alike.map(({ criterion }) => html`<strong>${criterionName(criterion, scenario, words)}</strong>`)}
    <span class="where">${told} ${stepLinks(steps.length > 0 || !fork ? steps : [fork], words)}</span>
  `;
}

/** The ways to some decisions. */
export function stepLinks(steps: readonly number[], words: Words) {
  return html`<span class="steps">${steps.map((step) => stepLink(step, words))}</span>`;
}
