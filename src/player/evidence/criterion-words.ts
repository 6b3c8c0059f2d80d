import { html } from 'lit';
import { criterionNumber } from '../../core/scenario/standard.ts';
import type { CriterionState } from '../../core/score/evidence.ts';
import type { PlayerKey } from '../../i18n/interface.ts';
import { shapeOf } from '../look/icons.ts';
import { label } from './voices.ts';
import type { Voices } from './voices.ts';

/** A criterion's number; once where it is the same in every language. */
export function numberIn(voices: Voices, id: string) {
  const [first] = voices;
  const isSame = voices.every(({ language }) => criterionNumber(id, language) === criterionNumber(id, first.language));
  return label(isSame ? [first] : voices, ({ language }) => criterionNumber(id, language));
}

/** A state's shape and a word. */
export function chipOf(voices: Voices, state: CriterionState, key: PlayerKey) {
  return html`<span class="chip ${state}" data-state=${state}>${shapeOf(state)} <span class="stacked">${label(voices, ({ t }) => t(key))}</span></span>`;
}
