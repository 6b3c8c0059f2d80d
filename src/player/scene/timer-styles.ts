import { css } from 'lit';

/** One line where there is room, two on a phone; as high with and without a limit, so that nothing below it moves. */
export const timerStyles = css`
  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
    margin-block-end: 0.625rem;
    font-size: var(--dewis-small);
  }
  .stands {
    flex: 1 1 11rem;
    min-inline-size: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    block-size: 0.375rem;
    margin-block-start: 0.25rem;
    overflow: hidden;
    border: 1px solid var(--dewis-edge);
    border-radius: 1rem;
    background: var(--dewis-card);
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  rect {
    fill: var(--dewis-sea);
  }
  .short rect {
    fill: var(--dewis-partly);
  }
  .short b {
    color: var(--dewis-partly);
  }
  .off {
    color: var(--dewis-muted);
  }
  .off .bar {
    border-style: dashed;
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
  }
  button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1.5px solid var(--dewis-edge);
    border-radius: var(--dewis-radius);
    color: var(--dewis-sea);
    background: transparent;
    font-weight: 600;
    line-height: 1.2;
  }
  button:hover {
    background: var(--dewis-sea-wash);
  }
  /* As wide as before: what stands above it says it in words. */
  [aria-pressed='true'] {
    border-color: var(--dewis-sea);
    background: var(--dewis-sea-wash);
    box-shadow: inset 0 0 0 1px var(--dewis-sea);
  }
  [aria-disabled='true'] {
    color: var(--dewis-muted);
    cursor: default;
  }
  @media (forced-colors: active) {
    rect {
      fill: Highlight;
    }
    [aria-pressed='true'] {
      border-width: 3px;
      padding: calc(0.25rem - 1.5px) calc(0.75rem - 1.5px);
    }
  }
`;
