import { css } from 'lit';

/**
 * A part of a page, not the whole of one: as high as a phone, and no more than what is to be seen at once. How a host page
 * sets its own text stays outside: what would be inherited begins anew.
 */
export const embedStyles = css`
  :host {
    --dewis-height: min(44rem, 100svh);
    box-sizing: border-box;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
`;
