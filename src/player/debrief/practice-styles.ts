import { css } from 'lit';

export const practiceStyles = css`
  .practice {
    border: 2px dashed var(--dewis-sea);
    border-radius: var(--dewis-radius);
    background: var(--dewis-card);
    overflow: hidden;
  }
  .untouched {
    max-inline-size: none;
    padding: 0.5rem 1rem;
    color: var(--dewis-ink);
    background: var(--dewis-sea-wash);
    font-size: var(--dewis-small);
  }
  .moment,
  .compared,
  .coach,
  .instead,
  .others,
  .actions {
    margin-inline: 1rem;
  }
  .moment {
    margin-inline: 0;
  }
  dewis-picture {
    block-size: 10rem;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    padding: 0.875rem 1rem 0;
  }
  .words .coach {
    margin-inline: 0;
  }
  h4 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.2;
  }
  h4:focus {
    outline: none;
  }
  h5 {
    margin: 0 0 0.25rem;
    font-size: var(--dewis-small);
    line-height: 1.3;
  }
  .narration {
    line-height: 1.4;
  }
  .name {
    z-index: 1;
    inline-size: fit-content;
    margin-block-end: -1.375rem;
    margin-inline-start: 0.75rem;
    padding: 0.125rem 0.625rem 0.1875rem;
    border-radius: 0.4375rem;
    forced-color-adjust: none;
    color: var(--dewis-page);
    background: var(--dewis-ink);
    font-size: 0.875rem;
    font-weight: 700;
  }
  .says {
    padding: 0.875rem 0.875rem 0.625rem;
    border: 2px solid var(--dewis-ink);
    border-radius: calc(var(--dewis-radius) * 1.5);
    font-weight: 450;
    line-height: 1.4;
  }
  .line {
    padding: 0.5rem 0.875rem;
    border-radius: var(--dewis-radius);
    border-start-start-radius: 0;
    background: var(--dewis-sea-wash);
    line-height: 1.4;
  }
  .stop {
    padding: 0.5rem 0.875rem;
    border-inline-start: 4px solid var(--dewis-heat);
    background: var(--dewis-heat-wash);
  }
  .reply {
    font-size: var(--dewis-speech);
    line-height: 1.45;
  }
  .coach {
    margin-block-start: 1rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 4px solid var(--dewis-partly);
    line-height: 1.45;
  }
  .words .coach {
    margin-block-start: 0.25rem;
  }
  .coach h5 {
    color: var(--dewis-partly);
  }
  .instead {
    margin-block-start: 1.25rem;
    font-weight: 700;
  }
  .others {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .others button {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.625rem 0.875rem;
    border: 1.5px solid var(--dewis-edge);
    border-inline-start: 5px solid var(--dewis-sea);
    border-radius: var(--dewis-radius);
    background: var(--dewis-card);
    line-height: 1.35;
  }
  .elsewhere {
    display: block;
    margin-block-start: 0.25rem;
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
  }
  @media (hover: hover) {
    .others button:hover {
      border-color: var(--dewis-sea);
      background: var(--dewis-sea-wash);
    }
  }
  .compared {
    margin-block-start: 1.25rem;
  }
  .compared > h5 {
    font-size: 1.0625rem;
  }
  table {
    inline-size: 100%;
    margin-block-end: 1.25rem;
    border-collapse: collapse;
    font-size: var(--dewis-small);
    line-height: 1.35;
  }
  th,
  td {
    padding: 0.5rem 0.5rem 0.5rem 0;
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
  /* Two columns under the name of what is compared; three where there is room. */
  tr {
    display: grid;
    grid-template-columns: 1fr 1fr;
    border-block-end: 1px solid var(--dewis-line);
  }
  thead tr {
    border-block-end: 2px solid var(--dewis-ink);
  }
  .corner {
    display: none;
  }
  tbody th {
    grid-column: 1 / -1;
    padding-block-end: 0;
  }
  td:last-child,
  thead th:last-child {
    padding-inline: 0.5rem;
    background: var(--dewis-sea-wash);
  }
  .chip {
    --chip-page: var(--dewis-card);
  }
  .move {
    inline-size: 0.65em;
    block-size: 0.65em;
    fill: currentColor;
  }
  .by {
    color: var(--dewis-muted);
  }
  td:last-child .by {
    color: var(--dewis-ink);
  }
  .onward {
    margin-block-start: 0.875rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
    margin-block: 1.25rem 1rem;
  }
  @container (min-width: 44rem) {
    tr {
      grid-template-columns: minmax(0, 1fr) 27% 27%;
    }
    .corner {
      display: block;
    }
    tbody th {
      grid-column: auto;
      padding-block-end: 0.5rem;
    }
    .pictured {
      display: grid;
      grid-template-columns: 15rem minmax(0, 1fr);
    }
    dewis-picture {
      block-size: 100%;
      min-block-size: 13rem;
    }
    .words {
      align-content: start;
      padding: 1.25rem 1.5rem 1.25rem;
    }
    .moment {
      border-block-end: 1px solid var(--dewis-line);
    }
    .compared,
    .practice > .coach,
    .instead,
    .others,
    .actions {
      margin-inline: 1.5rem;
    }
  }
  @media print {
    .practice {
      break-inside: avoid;
    }
    .actions {
      display: none;
    }
  }
`;
