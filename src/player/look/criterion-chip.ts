import { css, html } from 'lit';
import type { CriterionState } from '../../core/score/evidence.ts';
import { shapeOf } from './icons.ts';

/** What was shown of a criterion, as a line of a list: the criterion's words, then the word of its state, never parted. */
export function criterionChip(state: CriterionState, name: unknown, word: string) {
  return html`
    <li class="chip ${state}">
      ${shapeOf(state)}
      <span class="said"><span class="label">${name}</span> <span class="state">${word}</span></span>
    </li>
  `;
}

/** For the lines of `criterionChip`, with `chipStyles`. */
export const criterionChipStyles = css`
  .label {
    color: var(--dewis-ink);
  }
  /* In one line where one has room for it. */
  .state {
    display: inline-block;
  }
  /* A dot that is seen and not heard; browsers that cannot leave it unheard say it. */
  .label::after {
    content: '\\a0·';
    content: '\\a0·' / '';
  }
  /* On a phone the word stands behind the others or, whole, below them. */
  @container (max-width: 30rem) {
    .said {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.75em;
    }
    .label::after {
      content: none;
    }
  }
`;
