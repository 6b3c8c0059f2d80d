import { css } from 'lit';

/** The decisions of an evidence record. */
export const decisionStyles = css`
  .record .decisions > li {
    padding-block: 0.8em;
    border-block-end: 1px solid var(--dewis-line);
    break-inside: avoid;
  }
  /* In both languages one would leave half a page empty before it: it is parted between what belongs together. */
  .record.both .decisions > li {
    break-inside: auto;
  }
  .record .decisions dl > div {
    break-inside: avoid;
  }
  .record .decisions dl > div:not(:last-child, .chosen) {
    break-after: avoid;
  }
  .record .place {
    margin-inline-start: 0.6em;
    font-weight: 400;
  }
  .record .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.9em;
  }
  .record .about strong {
    color: var(--dewis-partly);
  }
  .record .decisions dl > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 1em;
    margin-block-start: 0.4em;
  }
  .record .chosen dd {
    font-weight: 700;
  }
  .record .shows {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
  }
  .record .shows .chip {
    font-weight: 400;
  }
`;
