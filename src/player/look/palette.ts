// Plain text, not Lit's: the page of a package wears these colours before Lit has come.
const css = String.raw;

// What each measures on its ground stands in docs/visual-identity.md, and a test holds the two to one another.
export const light = css`
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

export const dark = css`
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
