import { html } from 'lit';

/** Written with the pen where the record is printed. */
export const blank = html`<span class="blank"></span>`;
