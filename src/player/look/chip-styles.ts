import { css } from 'lit';

/**
 * A word and a shape in the colour of a state: put `chip` and the state's name on the element. A criterion's number, small
 * after its words, is a `code`.
 */
export const chipStyles = css`
  .chip {
    --chip-page: var(--dewis-card);
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
    font-weight: 600;
    line-height: 1.3;
  }
  .chip svg {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    transform: translateY(0.08em);
  }
  .chip.shown {
    color: var(--dewis-shown);
  }
  .chip.partly {
    color: var(--dewis-partly);
  }
  .chip.not-yet {
    color: var(--dewis-heat);
  }
  .code {
    color: var(--dewis-muted);
    font-size: 0.8125rem;
    font-weight: 400;
    white-space: nowrap;
  }
`;
