import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isRefused } from '../read/log.ts';
import type { Entry } from '../read/log.ts';
import { shownEntry } from '../read/redaction.ts';
import { filled } from '../words.ts';
import type { Words } from '../words.ts';
import { folded, part, prose, shownText, table } from './view.ts';
import type { View } from './view.ts';

/** More would make the page slow; the bundle has all of them. */
const mostDrawn = 300;

/** Every call and its answer, the newest first. */
export function logPart({ words, diagnosis }: View): TemplateResult {
  const { log } = words;
  const { entries, logged, facts } = diagnosis;
  const none = facts?.format === 'hosted' ? log.hosted : log.none;
  if (entries.length === 0) return part('log', log.title, html`<p>${prose(logged ? log.empty : none)}</p>`);
  const drawn = entries.slice(-mostDrawn).reverse();
  const heads = [log.time, log.call, log.element, log.value, log.answer, log.error];
  return part(
    'log',
    log.title,
    html`<p>${log.lead}</p>
      <p>${filled(log.count, { count: entries.length })} · ${filled(log.drawn, { count: drawn.length })}</p>
      ${folded(
        words,
        log.title,
        html`<div class="log">
          ${table(
            log.title,
            heads,
            drawn.map((entry) => row(words, entry)),
          )}
        </div>`,
      )}`,
  );
}

function row(words: Words, entry: Entry): readonly unknown[] {
  const { at, call, element, error } = entry;
  const { value, answer } = shownEntry(entry);
  return [
    timeOf(at),
    html`<code class=${isRefused(entry) ? 'refused' : ''}>${call}</code>`,
    element ? html`<code>${element}</code>` : '',
    call === 'set' ? shownText(words, value) : '',
    answer === null ? words.log.threw : shownText(words, answer),
    error === 'missing' ? words.log.missing : (error ?? ''),
  ];
}

/** The clock of this browser, to the thousandth: `14:05:09.250`. */
function timeOf(at: number): string {
  const time = new Date(at);
  const two = (value: number, width = 2) => String(value).padStart(width, '0');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map((value) => two(value)).join(':');
  return `${clock}.${two(time.getMilliseconds(), 3)}`;
}
