import { css, unsafeCSS } from 'lit';
import { dark, light } from './palette.ts';
import { darkContrast, forced, lightContrast } from './palettes-asked-for.ts';

const still = css`
  --dewis-quick: 0s;
  --dewis-slow: 0s;
`;

/**
 * Every custom property a host page may set on `<dewis-player>`: colours, type and shape. `theme="light"` or
 * `theme="dark"` on the element goes before the reader's own wish, `contrast="more"` and `motion="less"` add to it.
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
    --dewis-slow: 240ms;
    /* All of it, as the browser's own zoom does; Firefox before 126 leaves it at 1. */
    zoom: var(--dewis-zoom);
  }
  :host([contrast='more']) {
    ${unsafeCSS(lightContrast)}
  }
  @media (prefers-contrast: more) {
    :host {
      ${unsafeCSS(lightContrast)}
    }
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      color-scheme: dark;
      ${unsafeCSS(dark)}
    }
    :host(:not([theme='light'])[contrast='more']) {
      ${unsafeCSS(darkContrast)}
    }
  }
  @media (prefers-color-scheme: dark) and (prefers-contrast: more) {
    :host(:not([theme='light'])) {
      ${unsafeCSS(darkContrast)}
    }
  }
  :host([theme='dark']) {
    color-scheme: dark;
    ${unsafeCSS(dark)}
  }
  :host([theme='dark'][contrast='more']) {
    ${unsafeCSS(darkContrast)}
  }
  @media (prefers-contrast: more) {
    :host([theme='dark']) {
      ${unsafeCSS(darkContrast)}
    }
  }
  @media (forced-colors: active) {
    :host(:is(*, [theme][contrast])) {
      ${unsafeCSS(forced)}
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      ${still}
    }
  }
  :host([motion='less']) {
    ${still}
  }
`;
