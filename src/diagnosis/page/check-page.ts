import { LitElement, html } from 'lit';
import { otherLanguage } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';
import { chipStyles } from '../../player/look/chip-styles.ts';
import { languageNames } from '../../player/look/language-names.ts';
import { pageStyles } from '../../player/look/page-styles.ts';
import { tokens } from '../../player/look/tokens.ts';
import { bundleName, bundleOf } from '../bundle.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Examined } from '../examine.ts';
import { Probe } from '../probe/probe.ts';
import type { Outcome } from '../probe/trial.ts';
import { wordsIn } from '../words.ts';
import { bundlePart } from './bundle-part.ts';
import type { Bundling } from './bundle-part.ts';
import { controlStyles } from './control-styles.ts';
import { findingsPart } from './findings-part.ts';
import { keepsPart } from './keeps-part.ts';
import { logPart } from './log-part.ts';
import { packagePart } from './package-part.ts';
import { probePart } from './probe-part.ts';
import type { Probing } from './probe-part.ts';
import { saidPart } from './said-part.ts';
import { saveFile } from './save-file.ts';
import { searchPart } from './search-part.ts';
import { checkStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { prose } from './view.ts';
import type { View } from './view.ts';

/**
 * What an LMS does with the course, for whoever looks after it. Says `dewis-check-language` when its language changes and
 * `dewis-check-close` when it is to be closed.
 */
export class CheckPage extends LitElement {
  static override readonly properties = {
    examined: { attribute: false },
    language: { attribute: false },
    closable: { type: Boolean },
    outcomes: { state: true },
    going: { state: true },
    confirmed: { state: true },
    withHost: { state: true },
    notice: { state: true },
  };
  static override readonly styles = [tokens, pageStyles, chipStyles, checkStyles, tableStyles, controlStyles];

  /** `null` while the LMS is looked for. */
  declare examined: Examined | null;
  declare language: Language;
  /** Whether there is something to go back to. */
  declare closable: boolean;
  declare outcomes: readonly Outcome[];
  declare going: boolean;
  declare confirmed: boolean;
  declare withHost: boolean;
  declare notice: Bundling['notice'];
  #probe: Probe | undefined;

  constructor() {
    super();
    this.examined = null;
    this.language = 'cy';
    this.closable = false;
    this.outcomes = [];
    this.going = false;
    this.confirmed = false;
    this.withHost = false;
    this.notice = null;
  }

  override firstUpdated(): void {
    // What comes up over a page is read from its heading on.
    if (this.closable) this.renderRoot.querySelector('h1')?.focus();
  }

  /** Puts back what a trial that is under way has changed: for a page that goes away. */
  putBack(): void {
    this.#probe?.putBack();
  }

  async #try(): Promise<void> {
    const probed = this.examined?.probed;
    if (!probed || this.going) return;
    this.#probe = new Probe(probed, Date.now());
    this.going = true;
    this.outcomes = [];
    for (const outcome of this.#probe.run()) {
      this.outcomes = [...this.outcomes, outcome];
      // An LMS blocks the page at every call: what is done is drawn in between.
      await new Promise((resume) => setTimeout(resume));
    }
    this.going = false;
  }

  #switchLanguage(): void {
    this.language = otherLanguage(this.language);
    this.dispatchEvent(new Event('dewis-check-language'));
  }

  #save(diagnosis: Diagnosis, text: string): void {
    saveFile(bundleName(diagnosis, Date.now()), text);
    this.notice = 'saved';
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.notice = 'copied';
    } catch {
      // A frame may not, unless the LMS lets it.
      this.notice = 'notCopied';
    }
  }

  override render() {
    const words = wordsIn(this.language);
    const other = otherLanguage(this.language);
    return html`<div lang=${this.language}>
      <header>
        <p>${words.name}</p>
        <div>
          <button type="button" part="language" lang=${other} @click=${() => this.#switchLanguage()}>
            <span class="hidden">${wordsIn(other).language}</span>${languageNames[other]}
          </button>
          ${
            this.closable
              ? html`<button
                  type="button"
                  part="close"
                  @click=${() => this.dispatchEvent(new Event('dewis-check-close'))}
                >
                  ${words.close}
                </button>`
              : ''
          }
        </div>
      </header>
      <main>
        <h1 tabindex="-1">${words.title}</h1>
        <p>${words.lead}</p>
        <p role="status">${this.examined ? html`<span class="hidden">${words.done}</span>` : words.looking}</p>
        ${this.examined ? this.#parts(this.examined) : ''}
      </main>
    </div>`;
  }

  #parts({ look }: Examined) {
    const words = wordsIn(this.language);
    const diagnosis: Diagnosis = { ...look(), outcomes: this.outcomes };
    const view = { words, diagnosis };
    return html`<p>${prose(words.session[sessionOf(diagnosis)])}</p>
      ${findingsPart(view)} ${packagePart(view)} ${searchPart(view)} ${this.#partsOfSession(view)}
      ${bundlePart(view, this.#bundling(diagnosis))}`;
  }

  // Of cmi5 there are no elements to keep, and nothing is asked where the course is not running.
  #partsOfSession(view: View) {
    const { launchAddress, session } = view.diagnosis;
    if (launchAddress) return session === 'none' ? '' : saidPart(view);
    return html`${saidPart(view)} ${keepsPart(view)} ${probePart(view, this.#probing())} ${logPart(view)}`;
  }

  #probing(): Probing {
    return {
      going: this.going,
      done: this.outcomes.length,
      of: this.#probe?.length ?? 0,
      confirmed: this.confirmed,
      confirm: (confirmed) => (this.confirmed = confirmed),
      start: () => void this.#try(),
    };
  }

  #bundling(diagnosis: Diagnosis): Bundling {
    const host = this.withHost ? location.hostname : null;
    const text = bundleOf(diagnosis, { browser: navigator.userAgent, host, at: Date.now() });
    return {
      text,
      withHost: this.withHost,
      notice: this.notice,
      setHost: (withHost) => (this.withHost = withHost),
      save: () => this.#save(diagnosis, text),
      copy: () => void this.#copy(text),
    };
  }
}

function sessionOf({ session, launchAddress }: Diagnosis): 'own' | 'running' | 'none' | 'notAsked' {
  return launchAddress && session === 'none' ? 'notAsked' : session;
}
