import { css } from 'lit';

/** An evidence record where there is no room for columns: its tables keep their roles, which the elements then lose. */
export const narrowStyles = css`
  @container (max-width: 38rem) {
    .both .voices,
    .record .facts > div,
    .record .decisions dl > div,
    .record .shows li,
    .record .signed {
      grid-template-columns: minmax(0, 1fr);
    }
    .record .place {
      display: block;
      margin: 0;
    }
    .record .narrow {
      display: inline;
      color: var(--dewis-muted);
    }
    /* They stay together, or go down together. */
    .record .numbers {
      display: inline-block;
    }
    .record :is(table, tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .record thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .record :is(th, td) {
      padding-block: 0.1em;
      border: 0;
    }
    .record td:nth-of-type(n) {
      inline-size: auto;
      padding-inline: 3.7em 0;
    }
    .record.both td:nth-of-type(n) {
      padding-inline-start: 5em;
    }
    .record tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--dewis-line);
    }
  }
  /* The largest text on the smallest phone. */
  @container (max-width: 14rem) {
    .record td:nth-of-type(n),
    .record.both td:nth-of-type(n) {
      padding-inline-start: 0;
    }
  }
`;
