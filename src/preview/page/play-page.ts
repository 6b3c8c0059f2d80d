import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Launch } from '../protocol.ts';
import { CallLog } from './call-log.ts';
import { LightElement } from './light-element.ts';
import { LmsSession } from './lms-session.ts';
import { faultTemplate } from './loading.ts';
import { beginAttempt, launchAttempt } from './server-client.ts';
import { statePanel } from './state-panel.ts';

type Width = 'phone' | 'wide';

/** Where content looks for the API: on the window its frame stands in. */
type LmsWindow = { API?: unknown; API_1484_11?: unknown };

/** The package in its frame, what the LMS holds, and the log of calls as they come. */
export class PlayPage extends LightElement {
  static override properties: PropertyDeclarations = {
    attempt: { type: Number },
    width: { state: true },
    session: { state: true },
    ended: { state: true },
    fault: { state: true },
  };
  declare attempt: number;
  declare width: Width;
  declare session: LmsSession | undefined;
  declare ended: boolean;
  declare fault: string | undefined;

  readonly #log = new CallLog();
  #drawing = false;

  constructor() {
    super();
    this.width = 'wide';
    this.ended = false;
    this.#log.addEventListener('change', () => this.#drawSoon());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#return);
    // The attempt's number comes with the first update.
    void this.updateComplete.then(() => this.#launch());
  }

  override disconnectedCallback(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#return);
    super.disconnectedCallback();
  }

  readonly #leave = (): void => this.session?.leave();

  // Out of the back/forward cache: the package has ended its session, so it is launched anew.
  readonly #return = (event: PageTransitionEvent): void => {
    if (event.persisted) location.reload();
  };

  get #frame(): HTMLIFrameElement {
    return this.querySelector('iframe')!;
  }

  async #launch(): Promise<void> {
    try {
      await this.#unload();
      const launch = await launchAttempt(this.attempt);
      const session = await LmsSession.open(launch, this.#log);
      session.addEventListener('end', () => this.#end(session));
      this.#offer(session);
      this.ended = false;
      this.fault = undefined;
      this.session = session;
      this.#frame.src = launch.href;
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }

  #offer({ api, launch }: LmsSession): void {
    const here = window as LmsWindow;
    delete here.API;
    delete here.API_1484_11;
    if (launch.attempt.version === '1.2') here.API = api;
    else here.API_1484_11 = { version: '1.0', ...api };
  }

  /** Takes the package out of its frame; its last calls still reach the session they belong to. */
  async #unload(): Promise<void> {
    if (!this.session) return;
    const gone = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    this.#frame.src = 'about:blank';
    await gone;
    this.session.flush();
  }

  /** An LMS takes the content away when it asked for that; else it stays, as it does in an LMS. */
  #end(session: LmsSession): void {
    if (session !== this.session) return;
    this.ended = true;
    // After the call has returned to the package.
    if (session.navigation !== '') setTimeout(() => void this.#unload());
  }

  async #again(launch: Launch): Promise<void> {
    const { learner, package: group, version, language, mode } = launch.attempt;
    try {
      const wanted = { learner, package: group, version, language, mode };
      const { id } = await beginAttempt({ ...wanted, start: 'new' });
      location.assign(`/play/${id}`);
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }

  /** A burst of calls is drawn once, and never while the package is answering a click. */
  #drawSoon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    setTimeout(() => {
      this.#drawing = false;
      this.requestUpdate();
    }, 150);
  }

  override render(): TemplateResult {
    const { words } = this.tongue;
    return html`${this.session ? this.#head(this.session.launch) : this.#plainHead()}
      ${this.fault === undefined ? nothing : faultTemplate(words, this.fault)}
      <div class="stage ${this.width}" ?hidden=${this.fault !== undefined && !this.session}>
        <div class="frame">
          ${this.#notice()}
          <iframe
            title=${words.play.frame}
            allow="fullscreen"
            class=${this.ended && this.session?.navigation ? 'unloaded' : ''}
          ></iframe>
        </div>
        ${
          this.session
            ? html`<div class="panel">
              ${statePanel(words, this.session.launch, this.session.cmi, this.#log)}
              <dewis-preview-log .tongue=${this.tongue} .calls=${this.#log.calls}></dewis-preview-log>
            </div>`
            : nothing
        }
      </div>`;
  }

  /** Before there is a launch, and where there will be none. */
  #plainHead(): TemplateResult {
    const { words } = this.tongue;
    return html`<h1>${words.pages.play}</h1>
      ${
        this.fault === undefined
          ? html`<p class="quiet" role="status">${words.loading}</p>`
          : html`<p><a href="/">${words.play.back}</a></p>`
      }`;
  }

  #head(launch: Launch): TemplateResult {
    const { words, language } = this.tongue;
    const { attempt, learner, title } = launch;
    const choice = (width: Width) =>
      html`<button
        type="button"
        aria-pressed=${this.width === width ? 'true' : 'false'}
        data-width=${width}
        @click=${() => (this.width = width)}
      >
        ${words.play[width]}
      </button>`;
    return html`<div class="play-head">
      <div>
        <h1>${title[language]}</h1>
        <p class="quiet">
          ${learner.given} ${learner.family} · ${words.versions[attempt.version]} · ${words.state.attempt}:
          ${attempt.number} · ${words.state.mode}: ${words.modes[attempt.mode]}
        </p>
      </div>
      <div class="tools">
        <div class="switch" role="group" aria-label=${words.play.width}>${choice('phone')} ${choice('wide')}</div>
        <button type="button" class="secondary" data-action="relaunch" @click=${() => void this.#launch()}>
          ${this.ended ? words.play.again : words.play.relaunch}
        </button>
        <button type="button" class="secondary" data-action="new" @click=${() => void this.#again(launch)}>
          ${words.play.new}
        </button>
        <a href="/tracking/${attempt.id}">${words.play.record}</a>
        <a href="/">${words.play.back}</a>
      </div>
    </div>`;
  }

  #notice(): TemplateResult | typeof nothing {
    if (!this.session) return nothing;
    const { play } = this.tongue.words;
    const { navigation, stored, launch } = this.session;
    const ended = navigation === '' ? play.ended : `${play.endedNav}: ${navigation}.`;
    return html`<div role="status" class="notices">
      ${stored ? nothing : html`<p class="notice fault">${play.notStored}</p>`}
      ${launch.attempt.mode === 'normal' ? nothing : html`<p class="notice">${play.silent}</p>`}
      ${this.ended ? html`<p class="notice" data-ended>${ended} ${play.endedNext}</p>` : nothing}
    </div>`;
  }
}
