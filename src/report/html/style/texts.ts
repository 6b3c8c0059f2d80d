const css = String.raw;

/** Texts side by side, one under the other where there is no room, and how all of it is printed. */
export const texts = css`
.node-texts { margin-block-start: 1.5rem; padding: 1rem clamp(0.75rem, 2vw, 1.5rem); background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; }
.node-texts:target { outline: 3px solid var(--sea); }
.choice { margin-block-start: 1rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--line); }
.choice > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
.marks, .links { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; margin-block: 0.25rem; font-size: 0.9375rem; }
.text { margin-block: 0.375rem; }
.text > .name { margin: 0; font-size: 0.875rem; color: var(--muted); max-inline-size: none; }
.text.label .both { font-weight: 600; }
.both { display: grid; gap: 0 2rem; }
.both p { margin-block-end: 0.25rem; }
.both > :nth-child(2) { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); }
@media (min-width: 48rem) {
  .both { grid-template-columns: 1fr 1fr; }
}
.leads { margin-inline-end: 0.5rem; }
@media print {
  html { font-size: 10pt; }
  body { max-inline-size: none; padding: 0; }
  nav, .skip { display: none; }
  .scroll { overflow: visible; border: none; }
  .map { max-inline-size: 100%; block-size: auto; }
  .matrix { font-size: 7pt; }
  .finding, .choice, tr { break-inside: avoid; }
  h2, h3, h4, h5 { break-after: avoid; }
  section.scenario, section.part.map { break-before: page; }
  details:not([open]) { display: none; }
}
`;
