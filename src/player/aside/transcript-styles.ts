import { css } from 'lit';

/** A page to read: places as headings, speech under its name, the learner's own words set in from the right. */
export const transcriptStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
    padding: 1rem 1rem 2rem;
    line-height: 1.45;
  }
  h2 {
    margin-block-start: 0.75rem;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--dewis-ink);
    font-size: 1.125rem;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.625rem;
    color: var(--dewis-sea);
    font-weight: 600;
    cursor: pointer;
  }
  dl {
    padding: 0.25rem 0.875rem 0.75rem;
    border: 1px solid var(--dewis-line);
    border-radius: var(--dewis-radius);
  }
  dt {
    margin-block-start: 0.5rem;
    font-size: var(--dewis-small);
    font-weight: 600;
  }
  details + h2 {
    margin-block-start: 0;
  }
  h3 {
    margin-block-end: 0.125rem;
    font-size: var(--dewis-small);
  }
  .says {
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--dewis-edge);
  }
  .choice {
    margin-inline-start: 10%;
    padding: 0.625rem 0.875rem;
    border-radius: var(--dewis-radius);
    border-end-end-radius: 0;
    background: var(--dewis-sea-wash);
  }
  .choice h3 {
    color: var(--dewis-sea);
  }
  .coach {
    padding-inline-start: 0.875rem;
    border-inline-start: 4px solid var(--dewis-partly);
    font-size: var(--dewis-small);
  }
  .coach h3 {
    color: var(--dewis-partly);
  }
  .ending h3 {
    margin-block-end: 0.375rem;
    font-size: 1.375rem;
  }
  .outcome {
    font-size: var(--dewis-small);
    font-weight: 700;
  }
  .success .outcome {
    color: var(--dewis-shown);
  }
  .partial .outcome {
    color: var(--dewis-partly);
  }
  .failure .outcome,
  .safety .outcome {
    color: var(--dewis-heat);
  }
  .here {
    max-inline-size: none;
    scroll-margin-block-end: 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px dashed var(--dewis-edge);
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
    font-weight: 600;
    text-align: center;
  }
  @container (min-width: 28rem) {
    :host {
      padding-inline: 1.5rem;
    }
  }
`;
