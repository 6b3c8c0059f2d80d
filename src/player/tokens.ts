import { css, unsafeCSS } from 'lit';
import { dark, light } from './palette.ts';

/**
 * Every custom property a host page may set on `<dewis-player>`: colours, type and shape. `theme="light"` or
 * `theme="dark"` on the element goes before the reader's own wish.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    ${unsafeCSS(light)}
    --dewis-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
    --dewis-text: 1.0625rem;
    --dewis-small: 0.9375rem;
    --dewis-speech: 1.1875rem;
    --dewis-title: 1.75rem;
    --dewis-radius: 0.75rem;
    --dewis-gap: 0.625rem;
    --dewis-height: 100dvh;
    --dewis-quick: 160ms;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      color-scheme: dark;
      ${unsafeCSS(dark)}
    }
  }
  :host([theme='dark']) {
    color-scheme: dark;
    ${unsafeCSS(dark)}
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --dewis-quick: 0s;
    }
  }
`;
