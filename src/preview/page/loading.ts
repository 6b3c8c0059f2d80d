import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Words } from './words.ts';

/** What a page waits for from the server: asked when the page appears and on `reload`, shown with its waits and faults. */
export class Loading<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<Value>;
  #value: Value | undefined;
  #fault: string | undefined;

  constructor(host: ReactiveControllerHost, ask: () => Promise<Value>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    void this.reload();
  }

  get value(): Value | undefined {
    return this.#value;
  }

  async reload(): Promise<void> {
    try {
      this.#value = await this.#ask();
      this.#fault = undefined;
    } catch (error) {
      this.#fault = error instanceof Error ? error.message : String(error);
    }
    this.#host.requestUpdate();
  }

  /** The page for the value, or what stands in for it. Sentences of the server are in English. */
  render(words: Words, page: (value: Value) => TemplateResult): TemplateResult {
    if (this.#fault !== undefined) return faultTemplate(words, this.#fault, () => void this.reload());
    if (this.#value === undefined) return html`<p class="quiet" role="status">${words.loading}</p>`;
    return page(this.#value);
  }
}

export function faultTemplate(words: Words, message: string, retry?: () => void): TemplateResult {
  return html`<div class="notice fault" role="alert">
    <p><strong>${words.fault}</strong></p>
    <p lang="en">${message}</p>
    ${retry ? html`<button type="button" @click=${retry}>${words.retry}</button>` : ''}
  </div>`;
}
