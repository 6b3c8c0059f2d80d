import { css } from 'lit';

export const forkStyles = css`
  :host {
    display: grid;
    grid-template-columns: var(--rail) minmax(0, 1fr);
    padding-block-end: 1.75rem;
    scroll-margin-block-start: 1rem;
  }
  .number {
    position: relative;
    justify-self: center;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    color: var(--dewis-page);
    background: var(--dewis-ink);
    font-size: 0.9375rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .station {
    min-inline-size: 0;
    padding-inline-start: 0.75rem;
  }
  h3 {
    padding-block-start: 0.3125rem;
    font-size: 1em;
    font-weight: 450;
    line-height: 1.4;
    text-wrap: pretty;
    max-inline-size: 62ch;
  }
  h3:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }
  .name {
    font-weight: 700;
  }
  .chosen {
    inline-size: fit-content;
    margin-block-start: 0.5rem;
    padding: 0.5rem 0.875rem;
    border-radius: var(--dewis-radius);
    border-start-start-radius: 0;
    background: var(--dewis-sea-wash);
    line-height: 1.4;
  }
  .coach {
    margin-block: 0.625rem;
    padding: 0.125rem 0 0.125rem 0.875rem;
    border-inline-start: 4px solid var(--dewis-partly);
    line-height: 1.45;
  }
  .coach h4 {
    margin: 0 0 0.125rem;
    color: var(--dewis-partly);
    font-size: var(--dewis-small);
    font-weight: 700;
  }
  .again {
    margin-block-start: 0.5rem;
    font-size: var(--dewis-small);
    font-weight: 600;
  }
  .again + .chosen {
    margin-block-start: 0.25rem;
  }
  .shown-here {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    margin-block-start: 0.5rem;
  }
  .chip {
    --chip-page: var(--dewis-page);
    font-weight: 400;
  }
  .fork {
    position: relative;
    margin-block-start: 0.375rem;
  }
  /* From the middle of the line to where the words begin. */
  .stubs {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(-0.75rem - var(--rail) / 2);
    inline-size: 2.5rem;
    block-size: 2.75rem;
    overflow: visible;
  }
  .stubs path {
    fill: none;
    stroke: var(--dewis-edge);
    stroke-width: 2.5;
    stroke-dasharray: 4 3.5;
  }
  .stubs circle {
    fill: var(--dewis-page);
    stroke: var(--dewis-edge);
    stroke-width: 2.5;
  }
  .what-if {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    min-block-size: 2.75rem;
    margin-inline-start: 0.5rem;
    padding: 0.625rem 0.375rem 0.375rem;
    border: 0;
    color: var(--dewis-sea);
    background: none;
    line-height: 1.3;
  }
  .question {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .what-if:hover .question {
    text-decoration-thickness: 2px;
  }
  .count {
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
  }
  /* On a phone as wide as the page, over the line. */
  dewis-practice {
    position: relative;
    margin-block-start: 0.5rem;
    margin-inline-start: calc(-0.75rem - var(--rail));
  }
  @container (min-width: 44rem) {
    dewis-practice {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .number {
      border: 2px solid CanvasText;
    }
    .chosen {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .number {
      border: 2px solid var(--dewis-ink);
      color: var(--dewis-ink);
      background: var(--dewis-page);
    }
    .question {
      display: none;
    }
    .what-if {
      color: inherit;
    }
  }
`;
