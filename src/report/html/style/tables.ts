const css = String.raw;

/** Tables, which scroll within themselves, and the findings' list. */
export const tables = css`
.scroll { overflow-x: auto; max-inline-size: 100%; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); }
table { border-collapse: collapse; inline-size: max(100%, 44rem); font-size: 0.9375rem; }
caption { padding: 0.625rem 0.75rem; text-align: start; color: var(--muted); }
th, td { padding: 0.4rem 0.75rem; text-align: start; vertical-align: top; border-block-start: 1px solid var(--line); }
thead th { vertical-align: bottom; line-height: 1.25; }
/* On a phone the table scrolls: squeezed to a word a line, one long heading would put an empty space over the short ones. */
@media screen and (max-width: 48rem) {
  thead th > span { display: inline-block; inline-size: max-content; max-inline-size: 12rem; }
}
tbody th { font-weight: 400; min-inline-size: min(11rem, 38vw); }
.numeric { text-align: end; font-variant-numeric: tabular-nums; }
td.numeric { white-space: nowrap; }
.matrix { inline-size: auto; }

.matrix thead th:not(:first-child, .numeric) { padding: 0.5rem 0.25rem; vertical-align: bottom; }
.matrix thead th a { writing-mode: vertical-rl; rotate: 180deg; white-space: nowrap; font-weight: 400; }
.matrix td:not(.numeric) { padding-inline: 0.125rem; min-inline-size: 2.25rem; text-align: center; }
.matrix td .mark { gap: 0.15em; }
.matrix tbody th { min-inline-size: min(14rem, 44vw); padding-inline-end: 0.25rem; position: sticky; inset-inline-start: 0; background: var(--card); }
.matrix tbody tr:hover > * { background: var(--sea-wash); }
.histogram { inline-size: 12.5rem; block-size: auto; display: block; }
.histogram .axis { stroke: var(--edge); }
.histogram .pass { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 2; }
.histogram .below { fill: var(--edge); }
.histogram .above { fill: var(--leaf); }
.findings { display: grid; gap: 0.75rem; }
.finding { padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-inline-start: 5px solid var(--tone, var(--edge)); border-radius: 0.375rem; }
.finding:target { outline: 3px solid var(--sea); }
.finding p { margin-block-end: 0.25rem; }
.finding .kind { font-weight: 600; }
.finding .kind code { font-weight: 400; color: var(--muted); }
.finding .other, .finding .where { font-size: 0.9375rem; color: var(--muted); }
.finding .where { overflow-wrap: anywhere; max-inline-size: none; }
h4 + .findings { margin-block-start: 0.75rem; }
.findings + h4 { margin-block-start: 1.25rem; }
`;
