import { LitElement, html, nothing } from 'lit';
import type { Coaching } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Play } from '../../core/play/play.ts';
import type { Words } from '../../i18n/translator.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { transcriptOf } from './transcript-of.ts';
import type { Entry } from './transcript-of.ts';
import { transcriptStyles } from './transcript-styles.ts';

/** All that was read so far of an attempt, to be read back: the newest at the end, which is where it opens. */
export class DewisTranscript extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    play: { attribute: false },
    attempt: { attribute: false },
    finished: { attribute: false },
    coaching: { attribute: false },
  };
  static override readonly styles = [pageStyles, transcriptStyles];

  declare words: Words;
  declare play: Play;
  declare attempt: Attempt;
  /** Whether it is looked back on: there is no *here* any more, and it is read from its beginning. */
  declare finished: boolean;
  /** When the coach speaks in the attempt. */
  declare coaching: Coaching | undefined;

  override firstUpdated(): void {
    if (!this.finished) this.renderRoot.querySelector('.here')?.scrollIntoView({ block: 'end', behavior: 'instant' });
  }

  override render() {
    const { t, texts } = this.words;
    const { story } = this.play;
    const entries = transcriptOf(this.play, this.attempt, texts(story.id), this.coaching);
    return html`
      <p class="kicker">${texts(story.id).title}</p>
      ${this.#brief()} ${entries.map((entry) => this.#entry(entry))}
      ${this.finished ? nothing : html`<p class="here">${t('transcript.here')}</p>`}
    `;
  }

  // What is asked for while playing and was last seen before it.
  #brief() {
    const { t, texts } = this.words;
    const { brief } = texts(this.play.story.id);
    return html`
      <details>
        <summary>${t('brief.kicker')}</summary>
        <dl>
          ${(['you', 'may', 'aim'] as const).map((part) => html`<dt>${t(`brief.${part}`)}</dt><dd>${paragraphs(brief[part])}</dd>`)}
        </dl>
      </details>
    `;
  }

  #entry(entry: Entry) {
    const { t } = this.words;
    switch (entry.kind) {
      case 'place':
        return html`<h2>${entry.text}</h2>`;
      case 'narration':
        return html`<div class="narration">${paragraphs(entry.text)}</div>`;
      case 'says':
        return html`<div class="says">${entry.who ? html`<h3>${entry.who}</h3>` : nothing}${paragraphs(entry.text)}</div>`;
      case 'choice':
        return html`<div class="choice"><h3>${t('reply.you')}</h3><p>${entry.text}</p></div>`;
      case 'reply':
        return html`<div class="reply">${paragraphs(entry.text)}</div>`;
      case 'coach':
        return html`<div class="coach"><h3>${t('reply.coach')}</h3>${paragraphs(entry.text)}</div>`;
      case 'ending':
        return html`
          <div class="ending ${entry.outcome}">
            <p class="outcome">${t(`outcome.${entry.outcome}`)}</p>
            <h3>${entry.title}</h3>
            ${paragraphs(entry.text)}
          </div>
        `;
    }
  }
}
