import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { ObjectiveState } from '../protocol.ts';
import type { Words } from './words.ts';

/** Filled, half filled, empty, dotted, a dash: the shape says it without the colour. */
const shapes: Readonly<Record<ObjectiveState, SVGTemplateResult>> = {
  shown: svg`<circle cx="8" cy="8" r="6" fill="currentColor" /><path class="tick" d="m5 8.2 2.1 2.1L11 6.2" />`,
  partly: svg`<circle cx="8" cy="8" r="5.2" /><path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" fill="currentColor" />`,
  'not-yet': svg`<circle cx="8" cy="8" r="5.2" />`,
  unmet: svg`<circle cx="8" cy="8" r="5.2" stroke-dasharray="2.2 2.2" />`,
  none: svg`<path d="M4 8h8" />`,
};

/** What the record says of a criterion, as a shape and a word. */
export function evidenceChip(state: ObjectiveState, words: Words): TemplateResult {
  return html`<span class="chip ${state}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[state]}</svg>${words.states[state]}</span
  >`;
}
