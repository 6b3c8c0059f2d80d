import { css } from 'lit';

// Colours and their contrast on page and card are those of the project's look: ink 14:1, muted 6.5:1, sea 5.9:1 …
const light = css`
  --dewis-page: #fbf7f0;
  --dewis-card: #ffffff;
  --dewis-ink: #1e2733;
  --dewis-muted: #4f5b69;
  --dewis-line: #d9cfc0;
  --dewis-edge: #857a6c;
  --dewis-sea: #0b6b72;
  --dewis-on-sea: #ffffff;
  --dewis-sea-wash: #e3f0ef;
  --dewis-heat: #b93c26;
  --dewis-heat-wash: #fbe9e4;
  --dewis-partly: #8a5a00;
  --dewis-partly-wash: #f8eed8;
  --dewis-shown: #1f6f43;
  --dewis-shown-wash: #e4f1e8;
  --dewis-stage: #efe5d4;
  --dewis-dim: 1;
  --dewis-glow: 1;
`;

const dark = css`
  --dewis-page: #11171e;
  --dewis-card: #1b232d;
  --dewis-ink: #efeae1;
  --dewis-muted: #aeb8c2;
  --dewis-line: #35404d;
  --dewis-edge: #75828f;
  --dewis-sea: #63c7cb;
  --dewis-on-sea: #0d1a20;
  --dewis-sea-wash: #16323a;
  --dewis-heat: #ff8e75;
  --dewis-heat-wash: #3a211d;
  --dewis-partly: #f0be5a;
  --dewis-partly-wash: #352a14;
  --dewis-shown: #7fd3a0;
  --dewis-shown-wash: #17301f;
  --dewis-stage: #222c37;
  --dewis-dim: 0.86;
  --dewis-glow: 0.45;
`;

/**
 * Every custom property a host page may set on `<dewis-player>`: colours, type and shape. `theme="light"` or
 * `theme="dark"` on the element goes before the reader's own wish.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    ${light}
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
      ${dark}
    }
  }
  :host([theme='dark']) {
    color-scheme: dark;
    ${dark}
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --dewis-quick: 0s;
    }
  }
`;
