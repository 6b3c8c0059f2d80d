const css = String.raw;

/** The map: boxes, ways and their marks. Stronger is thicker, and not only of another colour. */
export const map = css`
.map { display: block; margin: 0 auto; font-family: inherit; }
.map text { fill: var(--ink); }
.map .name { font-size: 14px; font-weight: 600; }
.map .small, .map .badge text { font-size: 12.5px; }
.node .box { fill: var(--card); stroke: var(--edge); stroke-width: 1.25; }
.node.strong .box { stroke: var(--sea); stroke-width: 3; }
.node.passage .box, .node.ending .box { fill: var(--page); }
.node.reflection .box { stroke-dasharray: 7 4; }
.node:hover .box, .node:focus-visible .box { fill: var(--sea-wash); }
.node:focus-visible { outline: none; }
.node:focus-visible .box { stroke: var(--sea); stroke-width: 4; }
.node .rule { stroke: var(--line); }
.node .outcome { fill: var(--tone); }
.badge rect { fill: var(--card); stroke: var(--tone, var(--edge)); stroke-width: 2; }
.way { fill: none; stroke: var(--edge); stroke-width: 1.4; }
.way.conditional { stroke-dasharray: 6 4; }
.way.strong { stroke: var(--sea); stroke-width: 3.5; }
.way.breach { stroke: var(--coral); stroke-dasharray: 2 4; }
.arrow { fill: var(--edge); }
.arrow-strong { fill: var(--sea); }
.arrow-breach { fill: var(--coral); }
.sample { inline-size: 2.25rem; block-size: 0.75rem; }
`;
