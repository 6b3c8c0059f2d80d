import { css } from 'lit';

/** A calm page for reading: sections one under another, the findings first, detail folded away. */
export const checkStyles = css`
  :host {
    min-block-size: 100dvh;
    background: var(--dewis-page);
    container-type: inline-size;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-inline: 0.25rem;
    border-block-end: 1px solid var(--dewis-line);
    font-size: var(--dewis-small);
  }
  header p {
    margin: 0;
    padding-inline: 0.75rem;
    font-weight: 700;
  }
  header button {
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 0;
    border-radius: 0.5rem;
    color: var(--dewis-sea);
    background: none;
    font-weight: 600;
  }
  header button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline-offset: -3px;
  }
  main {
    max-inline-size: 56rem;
    margin-inline: auto;
    padding: 1.5rem 1.25rem 4rem;
  }
  h1 {
    font-size: var(--dewis-title);
  }
  h1 + p {
    margin-block: 0.5rem;
    color: var(--dewis-muted);
  }
  section {
    margin-block-start: 2.25rem;
  }
  h2 {
    margin-block-end: 0.625rem;
    font-size: 1.375rem;
  }
  h3 {
    font-size: 1.0625rem;
    line-height: 1.35;
    text-wrap: pretty;
  }
  code,
  pre {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.875em;
  }
  code {
    overflow-wrap: anywhere;
  }
  table code {
    overflow-wrap: break-word;
  }
  .findings {
    display: grid;
    gap: 0.75rem;
  }
  .well + .findings {
    margin-block-start: 0.875rem;
  }
  article {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--dewis-edge);
    border-radius: 0.25rem;
    background: var(--dewis-card);
  }
  article > * + * {
    margin-block-start: 0.25rem;
  }
  article.error {
    border-color: var(--dewis-heat);
  }
  article.warning {
    border-color: var(--dewis-partly);
  }
  .seen {
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    margin-block-start: 0.75rem;
  }
  dt {
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
    font-weight: 600;
  }
  details {
    margin-block-start: 0.75rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2.75rem;
    padding: 0.625rem 0.75rem 0.625rem 0;
    color: var(--dewis-sea);
    font-weight: 600;
    cursor: pointer;
  }
`;
