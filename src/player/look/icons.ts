import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { CriterionState } from '../../core/score/evidence.ts';

/** The shape that goes with a word, so that no meaning hangs on colour alone (WCAG 1.4.1): full, half, empty, absent. */
const shapes: Readonly<Record<CriterionState, TemplateResult>> = {
  shown: svg`<circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.4 8.4l2.5 2.5 4.8-5.4" fill="none" stroke="var(--chip-page)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  partly: svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/>`,
  'not-yet': svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/>`,
  unmet: svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.5"/>`,
};

/** A state's shape, 16 by 16, in the colour of the text around it. */
export function shapeOf(state: CriterionState): TemplateResult {
  return svg`<svg viewBox="0 0 16 16" aria-hidden="true">${shapes[state]}</svg>`;
}
