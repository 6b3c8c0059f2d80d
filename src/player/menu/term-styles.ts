import { css } from 'lit';

/** Terms and what is said of each: one below the other on a phone, side by side where there is room. */
export const termStyles = css`
  dl {
    display: grid;
    gap: 1.125rem;
    margin-block: 1.5rem;
  }
  dt {
    margin-block-end: 0.125rem;
    color: var(--dewis-sea);
    font-weight: 700;
  }
  @container (min-width: 44rem) {
    dl > div {
      display: grid;
      grid-template-columns: 11rem 1fr;
      gap: 1.5rem;
    }
    dl {
      gap: 1rem;
    }
  }
`;
