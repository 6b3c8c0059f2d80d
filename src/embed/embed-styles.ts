import { css } from 'lit';

/** A part of a page, not the whole of one: as high as a phone, and no more than what is to be seen at once. */
export const embedStyles = css`
  :host {
    --dewis-height: min(44rem, 100svh);
    box-sizing: border-box;
  }
`;
