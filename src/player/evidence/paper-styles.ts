import { css } from 'lit';
import { decisionStyles } from './decision-styles.ts';
import { narrowStyles } from './narrow-styles.ts';

const broadStyles = css`
  .record {
    padding: 1.5em 1.25em 3em;
    color: var(--dewis-ink);
    line-height: 1.45;
    overflow-wrap: break-word;
  }
  .record *,
  .record *::before {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .record ol,
  .record ul {
    list-style: none;
  }
  .record p {
    max-inline-size: none;
  }
  .record p + p {
    margin-block-start: 0.4em;
  }
  .record .kicker {
    color: var(--dewis-sea);
    font-size: 1em;
    font-weight: 700;
  }
  .record h1 {
    font-size: 1.9em;
    line-height: 1.15;
  }
  .record h1:focus {
    outline: none;
  }
  .record .subject {
    margin-block-start: 0.2em;
    font-size: 1.25em;
  }
  .record :is(h2, h3, summary, .about, .note) {
    break-inside: avoid;
    break-after: avoid;
  }
  .record h2 {
    margin-block: 1.6em 0.5em;
    padding-block-end: 0.2em;
    border-block-end: 2px solid var(--dewis-sea);
    font-size: 1.25em;
    line-height: 1.25;
  }
  .record h3 {
    font-size: 1.05em;
    line-height: 1.3;
  }
  .record small {
    display: block;
    color: var(--dewis-muted);
    font-size: 0.9em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .record dt,
  .record .or,
  .record .aside,
  .record .place,
  .record .about,
  .record .note {
    color: var(--dewis-muted);
  }
  .record .or {
    font-weight: 400;
  }
  /* Under one another, where a line of both would be read as one sentence. */
  .both table .stacked > [lang] {
    display: block;
  }
  .both table .stacked > .or {
    display: none;
  }
  .both table .stacked > [lang='en'] {
    color: var(--dewis-muted);
  }
  .both .voices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.25em 1.5em;
  }
  .record .claim {
    margin-block-start: 0.9em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--dewis-line);
    border-inline-start: 4px solid var(--dewis-sea);
  }
  .record .facts {
    margin-block-start: 1.2em;
    border-block-start: 1px solid var(--dewis-line);
  }
  .record .facts > div {
    display: grid;
    grid-template-columns: 13em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--dewis-line);
    break-inside: avoid;
  }
  /* The line to write on is its line. */
  .record .facts > .unnamed {
    border-block-end: 0;
  }
  .record .learner {
    font-size: 1.15em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .record .blank {
    display: block;
    block-size: 1.9em;
    border-block-end: 1px solid var(--dewis-ink);
  }
  .record .aside {
    margin-inline-start: 0.5em;
  }
  .record .chip {
    --chip-page: var(--dewis-page);
    font-size: 1em;
  }
  .record table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .record :is(th, td) {
    padding: 0.4em 0.9em 0.4em 0;
    border-block-end: 1px solid var(--dewis-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .record td:last-child {
    padding-inline-end: 0;
  }
  .record thead th {
    color: var(--dewis-muted);
    font-size: 0.9em;
    vertical-align: bottom;
  }
  .record td:nth-of-type(1) {
    inline-size: 31%;
  }
  .record td:nth-of-type(2),
  .record td:nth-of-type(3) {
    inline-size: 12%;
    font-variant-numeric: tabular-nums;
  }
  .record tr {
    break-inside: avoid;
  }
  .record .kind th {
    padding-block-start: 0.9em;
    font-weight: 700;
    break-after: avoid;
  }
  .record .kind {
    break-after: avoid;
  }
  .record .named {
    display: grid;
    grid-template-columns: 3.7em minmax(0, 1fr);
  }
  .record.both .named {
    grid-template-columns: 5em minmax(0, 1fr);
  }
  .record .number {
    font-weight: 700;
  }
  .record .note {
    margin-block-end: 0.6em;
    font-size: 0.9em;
  }
  .record .narrow {
    display: none;
  }
  .record .assessor {
    break-inside: avoid;
  }
  .record .assessor h3 {
    margin-block-start: 0.9em;
  }
  .record .notes {
    block-size: 8em;
    margin-block: 0.3em 1em;
    border: 1px solid var(--dewis-edge);
  }
  .record .signed {
    display: grid;
    grid-template-columns: 2fr 2fr 1fr;
    gap: 1em 1.5em;
  }
  .record footer {
    margin-block-start: 2em;
    color: var(--dewis-muted);
    font-size: 0.9em;
    break-before: avoid;
    break-inside: avoid;
  }
`;

/**
 * An evidence record on paper and on screen. Lengths are in `em` of the record's own text: the screen's and a printer's
 * differ. What is broad is the rule and what is narrow the exception, since paper is no container that could be asked.
 */
export const paperStyles = css`
  ${broadStyles}
  ${decisionStyles}
  ${narrowStyles}
`;
