import { css } from 'lit';

export const playerStyles = css`
  :host {
    background: var(--dewis-page);
    container-type: inline-size;
  }
  :host([font]) {
    --dewis-font: 'Atkinson Hyperlegible Next', system-ui, sans-serif;
  }
  .player {
    display: flex;
    flex-direction: column;
    min-block-size: var(--dewis-height);
  }
  main {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    grid-template-columns: minmax(0, 1fr);
  }
`;
