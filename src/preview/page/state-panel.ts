import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { elementNames, entriesOf } from '../cmi/elements.ts';
import { standingOf, suspendDataLimit } from '../cmi/standing.ts';
import type { Cmi, Launch } from '../protocol.ts';
import type { CallLog } from './call-log.ts';
import type { Words } from './words.ts';

/** What the LMS holds at this moment, committed or not. Values are the LMS's own words, so they are not translated. */
export function statePanel(words: Words, { attempt, launch }: Launch, cmi: Cmi, log: CallLog): TemplateResult {
  const { state } = words;
  const names = elementNames(attempt.version);
  const standing = standingOf(attempt.version, cmi);
  const fact = (label: string, value: string | number) =>
    html`<div>
      <dt>${label}</dt>
      <dd lang=${value === '' ? nothing : 'en'}>${value === '' ? html`<span class="quiet">${state.none}</span>` : folded(value)}</dd>
    </div>`;
  return html`<section class="state" aria-labelledby="state-title">
    <h2 id="state-title">${state.title}</h2>
    <dl class="facts">
      ${fact(state.attempt, attempt.number)} ${fact(state.launch, launch)} ${fact(state.mode, cmi[names.mode] ?? '')}
      ${fact(state.entry, cmi[names.entry] ?? '')} ${fact(state.completion, standing.completion)}
      ${attempt.version === '1.2' ? nothing : fact(state.success, standing.success)} ${fact(state.score, standing.score)}
      ${attempt.version === '1.2' ? nothing : fact(state.progress, standing.progress)}
      ${fact(state.exit, standing.exit)} ${fact(state.language, standing.language)}
      ${fact(state.sessionTime, cmi[names.sessionTime] ?? '')} ${fact(state.location, standing.location)}
      ${fact(state.objectives, entriesOf(cmi, 'cmi.objectives').length)}
      ${fact(state.interactions, entriesOf(cmi, 'cmi.interactions').length)} ${fact(state.commits, log.commits)}
      ${fact(state.errors, log.errors)}
    </dl>
    ${suspendData(words, cmi['cmi.suspend_data'] ?? '')}
  </section>`;
}

/** What fits into two lines of the panel stands there; the rest of a longer value is folded away under its beginning. */
const mostShown = 48;

function folded(value: string | number): TemplateResult | string | number {
  const text = String(value);
  if (text.length <= mostShown) return value;
  return html`<details class="long"><summary>${text.slice(0, mostShown)}…</summary>${text.slice(mostShown)}</details>`;
}

/** How full the suspend data is, measured in characters against what every LMS takes. */
function suspendData({ state }: Words, data: string): TemplateResult {
  const over = data.length > suspendDataLimit;
  return html`<div class="suspend">
    <label for="suspend">${state.suspendData}: ${data.length} · ${state.of}: 4,096</label>
    <meter id="suspend" max=${suspendDataLimit} high=${suspendDataLimit * 0.9} value=${data.length}></meter>
    ${over ? html`<strong class="over">${state.overLimit}</strong>` : nothing}
    ${data === '' ? nothing : html`<code class="data">${data}</code>`}
  </div>`;
}
