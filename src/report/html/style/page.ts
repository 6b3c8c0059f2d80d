const css = String.raw;

/** The page: type, headings, the contents, and what is the same in every part. */
export const page = css`
* {
  box-sizing: border-box;
}
html {
  font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  color: var(--ink);
  background: var(--page);
  scroll-padding-block-start: 1rem;
}
body {
  max-inline-size: 84rem;
  margin: 0 auto;
  padding: 1.5rem clamp(1rem, 3vw, 2rem) 4rem;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5 {
  margin: 0;
  line-height: 1.2;
  text-wrap: balance;
}
h1 { font-size: clamp(1.75rem, 4vw, 2.5rem); }
h2 { font-size: clamp(1.5rem, 3vw, 2rem); }
h3 { font-size: 1.3rem; margin-block-end: 0.75rem; }
h4 { font-size: 1.15rem; }
h5 { font-size: 1rem; }
p { margin: 0 0 0.5rem; max-inline-size: 68ch; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--sea); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--sea); outline-offset: 2px; border-radius: 2px; }
code { font: 0.9em/1.4 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, monospace; }
.skip { position: absolute; inset-block-start: -4rem; }
.skip:focus { inset-block-start: 0.5rem; padding: 0.5rem 1rem; background: var(--card); }
.kicker { margin: 0; color: var(--sea); font-weight: 700; letter-spacing: 0.02em; }
.course, .other { color: var(--muted); }
.meta { color: var(--muted); font-size: 0.9375rem; }
main:focus { outline: none; }
nav { margin-block: 1.25rem 2rem; padding-block: 1rem; border-block: 1px solid var(--line); }
nav > ul { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
nav > ul > li > a { font-weight: 700; }
nav ul ul { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; font-size: 0.9375rem; }
nav a { display: inline-block; padding-block: 0.125rem; }
section.scenario { margin-block-start: 3.5rem; padding-block-start: 2rem; border-block-start: 3px solid var(--ink); }
section.part { margin-block-start: 2.5rem; }
summary { cursor: pointer; color: var(--sea); padding-block: 0.375rem; inline-size: fit-content; }
details[open] > summary { margin-block-end: 0.5rem; }
.mark { display: inline-flex; align-items: baseline; gap: 0.35em; white-space: nowrap; }
.glyph { inline-size: 0.95em; block-size: 0.95em; flex: none; translate: 0 0.1em; overflow: visible; color: var(--muted); }
.glyph .fill { fill: currentColor; }
.glyph .line { fill: none; stroke: currentColor; stroke-width: 1.6; }
.glyph .cut { fill: none; stroke: var(--card); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.best, .success { --tone: var(--leaf); }
.part, .partial, .warning { --tone: var(--mustard); }
.failure, .stop, .safety, .error { --tone: var(--coral); }
svg.glyph:is(.best, .success, .part, .partial, .warning, .failure, .stop, .safety, .error),
g.glyph:is(.best, .success, .part, .partial, .warning, .failure, .stop, .safety, .error) { color: var(--tone); }
.tag { padding: 0 0.4em; border: 1px solid var(--edge); border-radius: 0.5em; font-size: 0.8125rem; color: var(--muted); white-space: nowrap; }
.facts { display: grid; gap: 0.75rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); margin: 1rem 0; }
.facts dt { color: var(--muted); font-size: 0.875rem; }
.facts dd { margin: 0; }
.verdict { font-size: 1.25rem; font-weight: 700; margin-block: 0.75rem 0.25rem; }
.verdict .mark { white-space: normal; }
.meaning { margin-block-start: 1.5rem; }
.meaning:target { outline: 3px solid var(--sea); outline-offset: 0.5rem; }
.meaning h4 { font-size: 1rem; margin-block-start: 0.5rem; }
.tally .mark { margin-inline-end: 1rem; font-weight: 600; }
main .scroll + h3 { margin-block-start: 1.5rem; }

.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-block-end: 0.75rem; font-size: 0.9375rem; }
.legend li { display: inline-flex; align-items: center; gap: 0.4em; }
`;
