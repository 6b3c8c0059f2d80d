import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { mayProbe } from '../diagnosis.ts';
import type { Outcome, Refusal } from '../probe/trial.ts';
import { holdsSomething } from '../read/said.ts';
import { filled } from '../words.ts';
import type { Words } from '../words.ts';
import { part, prose, table } from './view.ts';
import type { View } from './view.ts';

/** Where the trials stand, and what may be done about them. */
export interface Probing {
  readonly going: boolean;
  readonly done: number;
  readonly of: number;
  /** What has to be confirmed was confirmed. */
  readonly confirmed: boolean;
  readonly confirm: (confirmed: boolean) => void;
  readonly start: () => void;
}

/** The button that writes, what it writes, and what became of it. */
export function probePart(view: View, probing: Probing): TemplateResult {
  const { words, diagnosis } = view;
  const { outcomes } = diagnosis;
  return part(
    'probe',
    words.probe.title,
    html`${mayProbe(diagnosis) ? offer(view, probing) : html`<p>${prose(whyNot(view))}</p>`}
    ${outcomes.length > 0 ? outcomeTable(words, outcomes) : ''}`,
  );
}

function whyNot({ words, diagnosis: { session } }: View): string {
  if (session === 'running') return words.probe.running;
  return session === 'own' ? words.probe.silent : words.probe.none;
}

function offer({ words, diagnosis }: View, { going, done, of, confirmed, confirm, start }: Probing): TemplateResult {
  const { probe } = words;
  const holds = diagnosis.said !== null && holdsSomething(diagnosis.said);
  const tried = done > 0;
  return html`<p>${prose(probe.lead)}</p>
    <p>${prose(probe.stays)}</p>
    ${
      holds && !tried
        ? html`<div class="careful">
            <p>${probe.holds}</p>
            <label
              ><input
                type="checkbox"
                .checked=${confirmed}
                @change=${(event: Event) => confirm((event.target as HTMLInputElement).checked)}
              />${probe.confirm}</label
            >
          </div>`
        : ''
    }
    <p>
      <button
        type="button"
        part="probe"
        class="primary"
        ?disabled=${holds && !tried && !confirmed}
        aria-disabled=${going}
        @click=${start}
      >
        ${tried && !going ? probe.again : probe.start}
      </button>
    </p>
    <p role="status">
      ${going ? `${probe.going} ${filled(probe.count, { done, of })}` : tried ? probe.done : ''}
    </p>`;
}

function outcomeTable(words: Words, outcomes: readonly Outcome[]): TemplateResult {
  const { probe } = words;
  return table(
    probe.title,
    [probe.what, probe.taken, probe.kept, probe.back, probe.took],
    outcomes.map(({ kind, label, refused, commit, back, backLength, milliseconds }) => [
      [probe.kinds[kind], label ? html` <code>${label}</code>` : ''],
      refused.length === 0 ? probe.yes : alike(refused).map((some) => refusal(words, some)),
      commit === null ? probe.yes : refusal(words, [commit]),
      back === undefined
        ? probe.notAsked
        : [probe.backs[back], backLength === undefined ? '' : `: ${filled(words.characters, { count: backLength })}`],
      `${milliseconds} ms`,
    ]),
  );
}

/** Those that were refused with the same words stand together. */
function alike(refused: readonly Refusal[]): readonly (readonly Refusal[])[] {
  const reasons = new Set(refused.map(({ error, words }) => `${error} ${words}`));
  return [...reasons].map((reason) => refused.filter(({ error, words }) => `${error} ${words}` === reason));
}

function refusal({ probe }: Words, refused: readonly Refusal[]): TemplateResult {
  const [{ error, words }] = refused as [Refusal];
  const elements = refused.flatMap(({ element }) => (element ? [html`<code>${element}</code> `] : []));
  return html`<span class="refusal"
    >${probe.refused}: ${elements}<code>${error}</code>${words ? html` <q lang="">${words}</q>` : ''}</span
  > `;
}
