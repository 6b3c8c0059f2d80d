import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { mayProbe } from '../diagnosis.ts';
import { severityOf } from '../findings/catalogue.ts';
import type { Finding, Severity } from '../findings/catalogue.ts';
import { findingsOf } from '../findings/findings.ts';
import { part, prose } from './view.ts';
import type { View } from './view.ts';

/** No meaning hangs on colour alone: each has a shape and a word. */
const shapes: Readonly<Record<Severity, TemplateResult>> = {
  error: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" stroke="var(--chip-page)" stroke-width="2" stroke-linecap="round"/>`,
  warning: svg`<path d="M8 1l7.4 13.4H.6z" fill="currentColor"/><path d="M8 5.6v4.2m0 2v.4" stroke="var(--chip-page)" stroke-width="2" stroke-linecap="round"/>`,
  note: svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 7.4v4m0-6.6v.4" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`,
};

/** More would hide the finding; the bundle has all of them. */
const mostSeen = 6;

/** In the colours the player has for them. */
const colours: Readonly<Record<Severity, string>> = { error: 'not-yet', warning: 'partly', note: '' };

/** What is wrong and what to do about it, the worst first. */
export function findingsPart(view: View): TemplateResult {
  const { words, diagnosis } = view;
  const findings = findingsOf(diagnosis);
  const untried = mayProbe(diagnosis) && diagnosis.outcomes.length === 0;
  const grave = findings.some(({ code }) => severityOf(code) !== 'note');
  const well = html`<p class="well">${untried ? words.findings['none-yet'] : words.findings.none}</p>`;
  const items = findings.map((finding) => html`<li>${findingItem(view, finding)}</li>`);
  const list = html`<ol class="findings">${items}</ol>`;
  return part('findings', words.findings.title, [grave ? '' : well, items.length > 0 ? list : '']);
}

function findingItem({ words }: View, { code, seen }: Finding): TemplateResult {
  const severity = severityOf(code);
  const told = words.codes[code];
  return html`<article class=${severity} data-code=${code}>
    <p class="chip ${colours[severity]}">
      <svg viewBox="0 0 16 16" aria-hidden="true">${shapes[severity]}</svg>${words.findings[severity]}
    </p>
    <h3>${prose(told.is)}</h3>
    <p><span class="hidden">${words.findings.todo}: </span>${prose(told.do)}</p>
    ${
      seen.length > 0
        ? html`<p class="seen">
            <span class="hidden">${words.findings.seen}: </span>${seen.slice(0, mostSeen).map((one) => html`<code>${one}</code> `)}${
              seen.length > mostSeen ? '…' : ''
            }
          </p>`
        : ''
    }
  </article>`;
}
