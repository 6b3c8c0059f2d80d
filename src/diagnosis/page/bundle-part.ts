import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { part } from './view.ts';
import type { View } from './view.ts';

/** What may be done with a bundle. */
export interface Bundling {
  /** As it would be saved now. */
  readonly text: string;
  readonly withHost: boolean;
  /** What became of the last press. */
  readonly notice: 'saved' | 'copied' | 'notCopied' | null;
  readonly setHost: (withHost: boolean) => void;
  readonly save: () => void;
  readonly copy: () => void;
}

/** What there is to send with a question, to be read before it is saved. */
export function bundlePart({ words }: View, bundling: Bundling): TemplateResult {
  const { bundle } = words;
  const { text, withHost, notice, setHost, save, copy } = bundling;
  return part(
    'bundle',
    bundle.title,
    html`<p>${bundle.lead}</p>
      <p>${bundle.not}</p>
      <details>
        <summary>${bundle.show}</summary>
        <pre tabindex="0" role="group" aria-label=${bundle.show}>${text}</pre>
      </details>
      <p>
        <label
          ><input
            type="checkbox"
            .checked=${withHost}
            @change=${(event: Event) => setHost((event.target as HTMLInputElement).checked)}
          />${bundle.host}</label
        >
      </p>
      <p class="actions">
        <button type="button" part="save" class="primary" @click=${save}>${bundle.save}</button>
        <button type="button" part="copy" class="secondary" @click=${copy}>${bundle.copy}</button>
      </p>
      <p role="status">${notice ? bundle[notice] : ''}</p>`,
  );
}
