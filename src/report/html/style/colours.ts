// Plain text: the page holds its style itself.
const css = String.raw;

/** The colours of the player, so that a report and what it tells of look alike. Contrast on page and card is 4.5:1 or more. */
export const colours = css`
:root {
  color-scheme: light dark;
  --page: light-dark(#fbf7f0, #11171e);
  --card: light-dark(#ffffff, #1b232d);
  --ink: light-dark(#1e2733, #efeae1);
  --muted: light-dark(#4f5b69, #aeb8c2);
  --line: light-dark(#d9cfc0, #35404d);
  --edge: light-dark(#857a6c, #75828f);
  --sea: light-dark(#0b6b72, #63c7cb);
  --sea-wash: light-dark(#e3f0ef, #16323a);
  --coral: light-dark(#b93c26, #ff8e75);
  --coral-wash: light-dark(#fbe9e4, #3a211d);
  --mustard: light-dark(#8a5a00, #f0be5a);
  --mustard-wash: light-dark(#f8eed8, #352a14);
  --leaf: light-dark(#1f6f43, #7fd3a0);
}
@media print {
  :root {
    color-scheme: light;
  }
}
`;
