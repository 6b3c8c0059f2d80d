import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../i18n/translator.ts';

/** The words a record is written in: of one language, or of both with the Welsh first. */
export type Voices = readonly [Words, ...Words[]];

/** A few words in every language of a record, beside one another: *Dyddiad / Date*. */
export function label(voices: Voices, say: (words: Words) => unknown): TemplateResult {
  return html`${voices.map(
    (words, at) =>
      html`${at > 0 ? html`<span class="or" aria-hidden="true">\u00a0/</span> ` : ''}<span lang=${words.language}>${say(words)}</span>`,
  )}`;
}

/** Sentences in every language of a record: in columns where there is room, one below the other where there is none. */
export function prose(voices: Voices, say: (words: Words) => unknown): TemplateResult {
  return html`<div class="voices">${voices.map((words) => html`<div lang=${words.language}>${say(words)}</div>`)}</div>`;
}
