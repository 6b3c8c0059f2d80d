import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Call } from '../protocol.ts';
import { breakable } from './breakable.ts';
import { chosenCalls, isRefusal, logChoices, tabbed } from './call-log.ts';
import type { LogChoice } from './call-log.ts';
import { clockTime } from './dates.ts';
import { LightElement } from './light-element.ts';
import { scrollTable } from './scroll-table.ts';

/** Rows drawn at most: a long log must not slow the package beside it. Copying takes them all. */
const rowsDrawn = 200;

/** The log of calls, newest first, with a filter and a copy for a spreadsheet. `calls` may grow in place. */
export class LogPanel extends LightElement {
  static override properties: PropertyDeclarations = {
    calls: { attribute: false, hasChanged: () => true },
    choice: { state: true },
    looked: { state: true },
    copied: { state: true },
  };
  declare calls: readonly Call[];
  declare choice: LogChoice;
  declare looked: string;
  declare copied: string;

  constructor() {
    super();
    this.calls = [];
    this.choice = 'all';
    this.looked = '';
    this.copied = '';
  }

  async #copy(calls: readonly Call[]): Promise<void> {
    const { words } = this.tongue;
    try {
      await navigator.clipboard.writeText(calls.map(tabbed).join('\n'));
      this.copied = words.log.copied;
    } catch {
      this.copied = words.log.copyFailed;
    }
  }

  override render(): TemplateResult {
    const { words } = this.tongue;
    const chosen = chosenCalls(this.calls, this.choice, this.looked);
    const drawn = chosen.slice(-rowsDrawn).reverse();
    return html`<section class="log" aria-labelledby="log-title">
      <h2 id="log-title">${words.log.title}</h2>
      <div class="tools">
        <label
          ><span>${words.log.filter}</span
          ><input type="search" @input=${(event: Event) => (this.looked = (event.target as HTMLInputElement).value)}
        /></label>
        <label
          ><span>${words.log.show}</span
          ><select @change=${(event: Event) => (this.choice = (event.target as HTMLSelectElement).value as LogChoice)}>
            ${logChoices.map((one) => html`<option value=${one}>${words.log[one]}</option>`)}
          </select></label
        >
        <button type="button" class="secondary" @click=${() => void this.#copy(chosen)}>${words.log.copy}</button>
        <span class="quiet" role="status">${this.copied}</span>
      </div>
      <p class="quiet">${words.log.count}: ${chosen.length} · ${words.log.shown}: ${drawn.length}</p>
      ${
        drawn.length === 0
          ? html`<p>${this.calls.length === 0 ? words.log.empty : words.log.noMatch}</p>`
          : this.#table(drawn)
      }
    </section>`;
  }

  #table(calls: readonly Call[]): TemplateResult {
    const { log } = this.tongue.words;
    return scrollTable({
      kind: 'calls',
      label: log.title,
      heads: [log.time, log.function, log.element, log.value, log.result, log.error],
      rows: calls.map(
        (call) =>
          html`<tr class=${isRefusal(call) ? 'refused' : nothing}>
            <td>${clockTime(call.at)}</td>
            <td>${call.function}</td>
            <td>${breakable(call.element)}</td>
            <td class="value">${call.value}</td>
            <td class="value">${call.result}</td>
            <td>${call.error === '0' ? '' : call.error}</td>
          </tr>`,
      ),
      tall: true,
    });
  }
}
