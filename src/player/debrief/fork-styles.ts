import { css } from 'lit';

export const forkStyles = css`
  :host {
    display: grid;
    grid-template-columns: var(--rail) minmax(0, 1fr);
    padding-block-end: 0.5rem;
    scroll-margin-block-start: 1rem;
  }
  .rail {
    position: relative;
  }
  .number {
    position: relative;
    display: grid;
    margin-inline: auto;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    color: var(--dewis-page);
    forced-color-adjust: none;
    background: var(--dewis-ink);
    font-size: 0.9375rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .station {
    min-inline-size: 0;
    padding-inline-start: 1rem;
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125rem 0.5rem;
    align-items: start;
    inline-size: auto;
    padding-block: 0.3125rem 0.375rem;
    color: inherit;
  }
  /* The mark that turns stands at the end of the line, as the beginning has the number. */
  summary::before {
    grid-area: 1 / 2;
    margin: 0.4375rem 0.25rem 0;
    color: var(--dewis-sea);
    font-size: 1.125rem;
  }
  h3 {
    grid-area: 1 / 1;
    font-size: var(--dewis-small);
    font-weight: 450;
    line-height: 1.35;
    text-wrap: pretty;
    max-inline-size: 62ch;
  }
  summary .chip {
    grid-area: 2 / 1;
    font-weight: 600;
  }
  @media (hover: hover) {
    summary:hover h3 {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
  }
  .name {
    font-weight: 700;
  }
  .chosen {
    inline-size: fit-content;
    margin-block-start: 0.25rem;
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
  .chosen ~ .again {
    margin-block-start: 1rem;
  }
  .again + .chosen {
    margin-block-start: 0.25rem;
  }
  .shown-here {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.625rem;
  }
  .chip {
    --chip-page: var(--dewis-page);
    font-weight: 400;
  }
  /* From the middle of the line to where the words begin. */
  .stubs {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--rail) / 2);
    inline-size: 2rem;
    block-size: 2.25rem;
    overflow: visible;
    fill: none;
    stroke: var(--dewis-edge);
    stroke-width: 2;
  }
  .stubs circle {
    fill: var(--dewis-page);
  }
  .what-if {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    min-block-size: 2.75rem;
    padding: 0.5rem 0;
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
    margin-inline-start: calc(-1rem - var(--rail));
  }
  /* The largest text on the smallest phone. */
  @container (max-width: 14rem) {
    .chosen {
      padding-inline: 0.375rem;
    }
  }
  @container (min-width: 44rem) {
    summary {
      grid-template-columns: minmax(0, 1fr) 9.5rem auto;
    }
    summary::before {
      grid-area: 1 / 3;
    }
    summary .chip {
      grid-area: 1 / 2;
    }
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
