import { css } from 'lit';

/** The menu is a short contents page, not a wall of cards: a picture, a title, one sentence, one thing to do. */
export const menuStyles = css`
  .sheet {
    inline-size: min(100%, 60rem);
    margin-inline: auto;
    padding: 1.5rem 1.25rem 2rem;
  }
  h1 {
    font-size: calc(var(--dewis-title) * 0.86);
  }
  .standing {
    margin-block-start: 0.375rem;
    color: var(--dewis-muted);
  }
  .standing.result {
    display: flex;
    gap: 0.875rem;
    align-items: center;
    margin-block-start: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 4px solid currentColor;
    font-weight: 600;
  }
  .standing.passed {
    color: var(--dewis-shown);
  }
  .standing.failed {
    color: var(--dewis-heat);
  }
  .figure {
    font-size: 2.5rem;
    font-weight: 700;
    line-height: 1;
  }
  .sheet > ol {
    margin-block-start: 1.5rem;
  }
  .sheet > ol > li {
    display: grid;
    gap: 1rem;
    padding-block: 1.25rem;
    border-block-start: 1px solid var(--dewis-line);
  }
  .picture {
    position: relative;
    overflow: hidden;
    aspect-ratio: 5 / 2;
    border-radius: var(--dewis-radius);
    background: var(--dewis-stage);
    filter: brightness(var(--dewis-dim));
  }
  /* Only where there is no picture to be had. */
  img:not([hidden]) + .emblem {
    display: none;
  }
  img,
  .emblem {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  h2 {
    font-size: 1.375rem;
  }
  .summary {
    margin-block-start: 0.25rem;
  }
  .mode {
    margin-block-start: 0.25rem;
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: baseline;
    margin-block-start: 0.625rem;
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
  }
  .chip {
    --chip-page: var(--dewis-page);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
    margin-block-start: 1rem;
  }
  @container (min-width: 40rem) {
    .sheet {
      padding-block-end: 1.25rem;
    }
    h1 {
      font-size: 2.5rem;
    }
    .sheet > ol {
      margin-block-start: 1.25rem;
    }
    .sheet > ol > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 2rem;
      align-items: start;
    }
    .picture {
      aspect-ratio: 3 / 2;
    }
    h2 {
      font-size: 1.625rem;
    }
  }
`;
