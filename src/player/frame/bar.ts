import { LitElement, css, html, nothing } from 'lit';
import { otherLanguage } from '../../core/scenario/text.ts';
import type { Words } from '../../i18n/translator.ts';
import { languageNames } from '../look/language-names.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';
import type { Aside, Saving } from '../state/state.ts';

/** Lines of text, and two sliders; 24 by 24. */
const icons: Readonly<Record<Aside, string>> = {
  transcript: 'M4 5h16v11H9l-5 4zM8 9h8M8 12h5',
  preferences: 'M4 8h5m6 0h5M4 17h8m6 0h2M9 8a3 3 0 0 0 6 0 3 3 0 0 0-6 0m3 9a3 3 0 0 0 6 0 3 3 0 0 0-6 0',
};

/**
 * The one slim bar: leave, menu, what is being played, whether it is saved, the transcript, the preferences, the language
 * switch; progress along its foot.
 */
export class DewisBar extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    otherWords: { attribute: false },
    heading: { attribute: false },
    progress: { attribute: false },
    saving: { attribute: false },
    menu: { attribute: false },
    left: { attribute: false },
    both: { attribute: false },
    transcript: { attribute: false },
    landmark: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    css`
      :host {
        position: relative;
        container-type: inline-size;
        border-block-end: 1px solid var(--dewis-line);
        background: var(--dewis-page);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        min-block-size: 2.75rem;
        padding-inline: 0.25rem;
        font-size: var(--dewis-small);
      }
      button {
        min-block-size: 2.75rem;
        padding: 0.25rem 0.625rem;
        border: 0;
        border-radius: 0.5rem;
        color: var(--dewis-sea);
        background: none;
        font-weight: 600;
        line-height: 1.2;
      }
      button:hover {
        text-decoration: underline;
        text-underline-offset: 0.2em;
        text-decoration-thickness: 2px;
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      .title {
        display: none;
        flex: 1;
        min-inline-size: 0;
        max-inline-size: none;
        padding-inline: 0.75rem;
        font-weight: 700;
      }
      dewis-saving {
        flex: 1;
      }
      .language {
        margin-inline-start: auto;
      }
      svg {
        display: block;
        inline-size: 1.5rem;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
      }
      .beside {
        display: flex;
        align-items: center;
        font-size: 0;
      }
      progress {
        position: absolute;
        inset: auto 0 -2px;
        z-index: 2;
        display: block;
        inline-size: 100%;
        block-size: 3px;
        border: 0;
        color: var(--dewis-sea);
        background: transparent;
        appearance: none;
      }
      progress::-webkit-progress-bar {
        background: transparent;
      }
      progress::-webkit-progress-value {
        background: var(--dewis-sea);
        transition: inline-size var(--dewis-slow);
      }
      progress::-moz-progress-bar {
        background: var(--dewis-sea);
      }
      @container (max-width: 26rem) {
        .bar {
          padding: 0;
          font-size: 0.875rem;
        }
        button {
          padding-inline: 0.375rem;
        }
      }
      @container (max-width: 22rem) {
        button {
          padding-inline: 0.125rem;
        }
      }
      /* One line, whatever the face: a label of several words takes two within its button sooner. */
      @container (20rem <= width <= 26rem) {
        .bar {
          flex-wrap: nowrap;
        }
        /* Where there is room for it, its ends stand in from the edge. */
        .bar::before,
        .bar::after {
          content: '';
          flex: 9;
          max-inline-size: 0.375rem;
        }
      }
      /* Large text on a phone. */
      @container (max-width: 16rem) {
        button {
          min-block-size: 2.25rem;
        }
      }
      @container (min-width: 44rem) {
        .bar {
          padding-inline: 0.75rem;
        }
        .title {
          display: block;
        }
        dewis-saving {
          flex: none;
        }
        .beside {
          gap: 0.375rem;
          font-size: inherit;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare words: Words;
  declare otherWords: Words;
  declare heading: string;
  /** 0..1, or `null` where nothing is being played. */
  declare progress: number | null;
  declare saving: Saving;
  /** Whether there is a menu to go to from here. */
  declare menu: boolean;
  /** True once the learner has left. */
  declare left: boolean;
  /** True while both languages are on screen: there is nothing to switch. */
  declare both: boolean;
  /** Whether there is something to read back. */
  declare transcript: boolean;
  /** Whether the bar is the banner of its page. */
  declare landmark: boolean;

  override render() {
    return this.landmark
      ? html`<header class="bar">${this.#content()}</header>`
      : html`<div class="bar">${this.#content()}</div>`;
  }

  #content() {
    const { t, language } = this.words;
    const other = otherLanguage(language);
    const percent = Math.round((this.progress ?? 0) * 100);
    return html`
      ${
        this.left
          ? nothing
          : html`<button type="button" part="leave" @click=${ask({ ask: 'leave' })}>${this.#said('switch.leave')}</button>`
      }
      ${
        this.menu
          ? html`<button type="button" part="menu" @click=${ask({ ask: 'menu' })}>${this.#said('switch.menu')}</button>`
          : nothing
      }
      <p class="title">${this.heading}</p>
      ${
        this.both
          ? nothing
          : html`
            <dewis-saving exportparts="saving" .words=${this.words} .saving=${this.saving}></dewis-saving>
            ${this.transcript ? this.#beside('transcript') : nothing} ${this.#beside('preferences')}
            <button
              type="button"
              class="language"
              part="language"
              lang=${other}
              @click=${ask({ ask: 'language', language: other })}
            ><span class="hidden">${this.otherWords.t('switch.language')}</span>${languageNames[other]}</button>
          `
      }
      ${
        this.progress === null
          ? nothing
          : html`<progress part="progress" max="100" .value=${percent} aria-label=${t('bar.progressLabel')}></progress>`
      }
    `;
  }

  #beside(aside: Aside) {
    return html`
      <button type="button" class="beside" part=${aside} aria-haspopup="dialog" @click=${ask({ ask: aside })}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[aside]} /></svg>${this.words.t(`bar.${aside}`)}
      </button>
    `;
  }

  #said(key: 'switch.leave' | 'switch.menu') {
    const label = this.words.t(key);
    if (!this.both) return label;
    const other = this.otherWords;
    return html`<span lang=${this.words.language}>${label}</span> / <span lang=${other.language}>${other.t(key)}</span>`;
  }
}
