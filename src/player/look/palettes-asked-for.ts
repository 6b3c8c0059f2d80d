// Palettes worn only where they are asked for: apart, so that a page that has not the player need not carry them.
const css = String.raw;

// For whoever wants more contrast: text 7:1 at least on its ground (WCAG 1.4.6), lines that can be told from it. What is not
// here stays as it is.
export const lightContrast = css`
  --dewis-ink: #0b1016;
  --dewis-muted: #2b343f;
  --dewis-line: #6b6256;
  --dewis-edge: #1e2733;
  --dewis-sea: #00474d;
  --dewis-heat: #7d1d0c;
  --dewis-partly: #573700;
  --dewis-shown: #0b4a28;
`;

export const darkContrast = css`
  --dewis-page: #000000;
  --dewis-card: #0d1218;
  --dewis-ink: #ffffff;
  --dewis-muted: #dfe5ea;
  --dewis-line: #8b97a3;
  --dewis-edge: #c6cfd7;
  --dewis-sea: #8ce6ea;
  --dewis-heat: #ffb09e;
  --dewis-partly: #ffd98a;
  --dewis-shown: #a8ebc2;
  --dewis-dim: 1;
`;

// Forced colours: the reader's own. They reach drawn shapes as well, which a browser does not recolour by itself.
export const forced = css`
  --dewis-page: Canvas;
  --dewis-card: Canvas;
  --dewis-ink: CanvasText;
  --dewis-muted: CanvasText;
  --dewis-line: GrayText;
  --dewis-edge: CanvasText;
  --dewis-sea: LinkText;
  --dewis-on-sea: Canvas;
  --dewis-sea-wash: Canvas;
  --dewis-heat: CanvasText;
  --dewis-heat-wash: Canvas;
  --dewis-partly: CanvasText;
  --dewis-partly-wash: Canvas;
  --dewis-shown: CanvasText;
  --dewis-shown-wash: Canvas;
  --dewis-stage: Canvas;
`;
