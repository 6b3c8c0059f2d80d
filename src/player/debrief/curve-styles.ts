import { css } from 'lit';

export const curveStyles = css`
  .choice {
    display: inline-flex;
    border: 2px solid var(--dewis-sea);
    border-radius: var(--dewis-radius);
    overflow: hidden;
  }
  .choice button {
    min-block-size: 2.25rem;
    padding: 0.25rem 1rem;
    border: 0;
    color: var(--dewis-sea);
    background: transparent;
    font-size: var(--dewis-small);
    font-weight: 700;
  }
  .choice [aria-pressed='true'] {
    color: var(--dewis-on-sea);
    background: var(--dewis-sea);
  }
  .choice button:focus-visible {
    outline-offset: -5px;
    outline-color: currentColor;
  }
  .charts {
    display: grid;
    gap: 1.25rem;
    margin-block-start: 1rem;
  }
  .name {
    margin-block-end: 0.375rem;
    font-weight: 700;
  }
  .plot {
    display: grid;
    grid-template-columns: minmax(4.5rem, auto) minmax(0, 1fr);
    column-gap: 0.625rem;
    font-size: 0.8125rem;
    line-height: 1.15;
  }
  .levels {
    display: grid;
    grid-auto-rows: minmax(1.625rem, 1fr);
    max-inline-size: 7rem;
  }
  .levels li {
    display: flex;
    align-items: center;
    justify-content: end;
    text-align: end;
  }
  .figures {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    min-block-size: 6rem;
    text-align: end;
  }
  .canvas {
    position: relative;
    border-inline-start: 2px solid var(--dewis-ink);
  }
  .canvas > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .odd {
    fill: var(--dewis-stage);
  }
  .even {
    fill: var(--dewis-card);
  }
  .here {
    stroke: var(--dewis-sea);
    stroke-width: 14;
    opacity: 0.22;
  }
  .taken line {
    stroke: var(--dewis-ink);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .taken circle {
    fill: var(--dewis-ink);
  }
  .practised line {
    stroke: var(--dewis-sea);
    stroke-width: 3;
    stroke-dasharray: 7 5;
  }
  .practised path {
    fill: var(--dewis-sea);
    stroke: var(--dewis-card);
    stroke-width: 1.5;
  }
  .steps {
    inline-size: 100%;
    block-size: 1.375rem;
    padding-block-start: 0.25rem;
    overflow: visible;
    fill: var(--dewis-muted);
    text-anchor: middle;
  }
  .axis {
    padding-block-start: 0.25rem;
    color: var(--dewis-muted);
    text-align: end;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    font-size: var(--dewis-small);
    font-weight: 600;
  }
  .key li {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  .key svg {
    inline-size: 2.25rem;
    block-size: 0.875rem;
    overflow: visible;
  }
  .tables {
    display: grid;
    gap: 1.25rem;
    margin-block-start: 1rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--dewis-small);
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 30rem) {
    table {
      font-size: 0.8125rem;
    }
  }
  caption {
    padding-block-end: 0.375rem;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.375rem 0.5rem 0.375rem 0;
    border-block-end: 1px solid var(--dewis-line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 2px solid var(--dewis-ink);
  }
  @container (min-width: 44rem) {
    .levels {
      grid-auto-rows: minmax(1.875rem, 1fr);
    }
    .plot {
      font-size: 0.875rem;
    }
  }
  @media (forced-colors: active) {
    .canvas svg,
    .key svg {
      forced-color-adjust: none;
    }
    .odd,
    .even {
      fill: Canvas;
      stroke: GrayText;
    }
    .taken line {
      stroke: CanvasText;
    }
    .taken circle {
      fill: CanvasText;
    }
    .practised line {
      stroke: Highlight;
    }
    .practised path {
      fill: Highlight;
    }
    .choice [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .choice {
      display: none;
    }
    .chart {
      break-inside: avoid;
    }
  }
  /* The largest text on the smallest phone. */
  @container (max-width: 14rem) {
    .plot {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 0.25rem;
    }
    .steps text:nth-of-type(even) {
      display: none;
    }
    .choice button {
      padding-inline: 0.5rem;
    }
  }
`;
