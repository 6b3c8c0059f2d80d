import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Attempts } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import { whichAttempt } from '../../core/lookback/which-attempt.ts';
import { otherLanguage } from '../../core/scenario/text.ts';
import type { Words } from '../../i18n/translator.ts';
import { disclosureStyles } from '../debrief/disclosure-styles.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { languageNames } from '../look/language-names.ts';
import { pageStyles } from '../look/page-styles.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { fileOf, savePage } from './file.ts';
import type { Titled } from './file.ts';
import { writtenName } from './learner-name.ts';
import { paperOf } from './paper.ts';
import { paperStyles } from './paper-styles.ts';
import { Printing } from './printing.ts';
import { recordOf } from './record.ts';
import { recordStyles } from './record-styles.ts';
import type { Voices } from './voices.ts';

/** The learner is done with the evidence record. */
export const closeRecord = 'dewis-close-record';

/**
 * The evidence record of a finished attempt: to read, to print and to download, in the language on screen or in both. The
 * learner's name is asked for when it is opened, and goes nowhere but onto it.
 *
 * @fires dewis-close-record
 */
export class DewisEvidenceRecord extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    source: { attribute: false },
    attempt: { attribute: false },
    attempts: { attribute: false },
    mark: { attribute: false },
    both: { state: true },
    failed: { state: true },
    learner: { state: true },
    unfolded: { state: true },
  };
  static override readonly styles = [pageStyles, chipStyles, disclosureStyles, paperStyles, recordStyles];

  declare words: Words;
  declare source: EvidenceSource;
  declare attempt: Attempt;
  declare attempts: Attempts | undefined;
  /** The pass mark of today, 0..1. */
  declare mark: number;
  /** Whether it is written in both languages. */
  declare protected both: boolean;
  /** Whether the other language could not be had. */
  declare protected failed: boolean;
  declare protected learner: string;
  /** Whether all decisions were opened at once. */
  declare protected unfolded: boolean;

  constructor() {
    super();
    this.both = false;
    this.failed = false;
    this.learner = '';
    this.unfolded = false;
    const printing = new Printing(() => {
      const article = this.renderRoot.querySelector('article');
      return article && { article, ...this.#titled };
    });
    this.addController(printing);
  }

  override render() {
    const play = this.source.library.volume(this.attempt.scenario)?.play;
    const record = play && recordOf(play, this.attempt, this.attempts, this.mark, this.source.plan.course.mode);
    if (!record) return nothing;
    return html`${this.#controls()}${paperOf(record, this.#voices, this.learner)}<div class="end">${this.#close()}</div>`;
  }

  override firstUpdated(): void {
    this.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    // Once it has been drawn: an LMS may block the page while it is asked.
    requestAnimationFrame(() => setTimeout(() => void this.#askName()));
  }

  #controls() {
    const { t, language } = this.words;
    return html`
      <div class="controls">
        ${this.#close()}
        <fieldset>
          <legend>${t('evidenceRecord.language')}</legend>
          ${this.#option(false, languageNames[language])} ${this.#option(true, t('evidenceRecord.both'))}
        </fieldset>
        <div class="takes">
          <button type="button" class="primary" part="print" @click=${() => this.#print()}>${t('evidenceRecord.print')}</button>
          <button type="button" class="secondary" part="download" @click=${() => this.#download()}>${t('evidenceRecord.download')}</button>
          <button type="button" class="secondary" part="unfold" @click=${() => this.#unfold()}>${t(`debrief.route.all.${this.unfolded ? 'close' : 'open'}`)}</button>
        </div>
        <p class="hint" role=${this.failed ? 'alert' : nothing}>${t(this.failed ? 'evidenceRecord.unavailable' : 'evidenceRecord.hint')}</p>
      </div>
    `;
  }

  // At its end too: it is long.
  #close() {
    return html`
      <button type="button" class="secondary" part="results" @click=${() => this.dispatchEvent(new Event(closeRecord))}>
        ${this.words.t('evidenceRecord.back')}
      </button>
    `;
  }

  #option(both: boolean, name: string) {
    return html`
      <label>
        <input type="radio" name="languages" data-both=${both} .checked=${live(this.both === both)} @change=${() => void this.#speak(both)}>
        ${name}
      </label>
    `;
  }

  // The other language's words may not have been wanted so far, as where the learner has only come back to look.
  async #speak(both: boolean): Promise<void> {
    this.failed = false;
    try {
      if (both) await this.source.bring(this.attempt.scenario, otherLanguage(this.words.language));
      this.both = both;
    } catch (cause) {
      console.error('Dewis: the other language could not be loaded', cause);
      this.failed = true;
    }
    // A choice that could not be followed is taken back on screen too.
    this.requestUpdate();
  }

  async #askName(): Promise<void> {
    try {
      this.learner = writtenName((await this.source.learner?.()) ?? '');
    } catch (cause) {
      console.warn('Dewis: the learner’s name is not to be had', cause);
    }
  }

  #unfold(): void {
    this.unfolded = !this.unfolded;
    for (const one of this.renderRoot.querySelectorAll('details')) one.open = this.unfolded;
  }

  #print(): void {
    try {
      window.print();
    } catch (cause) {
      // A frame may refuse to; the file prints as well.
      console.warn('Dewis: this page may not be printed', cause);
    }
  }

  #download(): void {
    const article = this.renderRoot.querySelector('article');
    try {
      if (article) savePage(this.#fileName, fileOf(article, this.#titled));
    } catch (cause) {
      // As printing: the other way is open.
      console.warn('Dewis: this page may save no file', cause);
    }
  }

  get #voices(): Voices {
    const { words, source } = this;
    return this.both ? [source.wordsIn('cy'), source.wordsIn('en')] : [words];
  }

  get #which() {
    return whichAttempt(this.attempt, this.attempts, this.mark);
  }

  get #titled(): Titled {
    const { scenario } = this.attempt;
    const said = (say: (words: Words) => string) => this.#voices.map(say).join(' / ');
    const { number, isOneOfMore } = this.#which;
    const which = isOneOfMore && number ? ` · ${said(({ t }) => t('debrief.attempt', { number }))}` : '';
    const title = said(({ texts }) => texts(scenario).title) + which;
    return {
      title: `${said(({ t }) => t('evidenceRecord.title'))} · ${title}`,
      foot: `${said(({ t }) => t('evidenceRecord.kicker'))} · ${title}`,
    };
  }

  // ASCII, as ids are: some systems garble other letters in the names of files.
  get #fileName(): string {
    const { scenario, began } = this.attempt;
    const languages = this.#voices.map(({ language }) => language).join('-');
    const { number, isOneOfMore } = this.#which;
    const which =
      isOneOfMore && number ? `${this.#voices[0].t('evidenceRecord.attempt').toLowerCase()}-${number}-` : '';
    return `dewis-${scenario}-${which}${new Date(began * 1000).toISOString().slice(0, 10)}.${languages}.html`;
  }
}
