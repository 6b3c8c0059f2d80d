import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/core/scenario/text.ts';
import type { Cmi, Kind } from '../lms-page/engine.ts';
import type { Fault } from '../lms-page/recorder.ts';
import type { Hands } from './hands.ts';
import { Opened } from './opened.ts';

/** Which zip is opened, by which LMS, and what that LMS knows. */
export interface Opening {
  /** As in `angry-diner.scorm12`. */
  readonly zip: string;
  readonly kind: Kind;
  readonly stored?: Cmi;
  /** Another page of the package than the one it launches. */
  readonly page?: string;
  /** The launch address's query. */
  readonly query?: string;
  /** Whether every window of the same browser is opened with what the others have kept. */
  readonly shared?: boolean;
}

/** What each language calls itself. */
export const languageNames = { cy: 'Cymraeg', en: 'English' } as const;

/** A learner's mouse and eyes on one opened package. Uses the stable hooks alone, through open shadow roots. */
export class Play extends Opened implements Hands {
  readonly hands = this;
  readonly page: Page;
  readonly #opening: Opening;
  readonly #origin: string;

  private constructor(page: Page, opening: Opening, origin: string) {
    super(
      {
        evaluate: (called, given) => page.evaluate(called as (given: unknown) => never, given),
        press: (key) => page.keyboard.press(key),
      },
      opening.zip,
    );
    this.page = page;
    this.#opening = opening;
    this.#origin = origin;
  }

  static async open(context: BrowserContext, opening: Opening, origin: string): Promise<Play> {
    const play = new Play(await context.newPage(), opening, origin);
    await play.#launch(opening.stored ?? {});
    return play;
  }

  /** Opens the same in another window of this browser; `otherwise` is what is not the same. */
  async again(otherwise: Partial<Opening> = {}): Promise<Play> {
    return Play.open(this.page.context(), { ...this.#opening, ...otherwise }, this.#origin);
  }

  /** Comes back another time, with what the LMS kept; `changed` is what it says otherwise this time. */
  async comeBack(changed: Cmi = {}): Promise<void> {
    const { leftBehind } = await this.told();
    await this.#launch({ ...leftBehind, ...changed });
  }

  async #launch(stored: Cmi): Promise<void> {
    const { zip, kind, page, query = '', shared = false } = this.#opening;
    await this.page.goto(`${this.#origin}/lms`);
    const content = `/${page === undefined ? `open/${zip}.zip` : `content/${zip}.zip/${page}`}${query}`;
    const terms = { kind, version: this.version, stored, content, shared };
    await this.page.evaluate((given) => window.lms.open(given), terms);
  }

  /** The package's own frame. */
  get content(): Frame {
    return this.page.frame('content')!;
  }

  /** The button of a part; where several have it, the one that names what `of` says. */
  button(part: string, of?: string): Locator {
    const found = this.content.locator(`[part~="${part}"]`);
    return of ? found.filter({ hasText: of }) : found;
  }

  async offer(language: Language): Promise<void> {
    await this.content.getByRole('button', { name: languageNames[language], exact: true }).click();
  }

  async start(scenario?: string): Promise<void> {
    await this.button('start', scenario).click();
  }

  async resume(scenario?: string): Promise<void> {
    await this.button('resume', scenario).click();
  }

  async goOn(): Promise<void> {
    await this.button('continue').click();
  }

  async choose(id: string): Promise<void> {
    await this.content.locator(`[data-choice="${id}"]`).click();
  }

  async switchLanguage(): Promise<void> {
    await this.button('language').click();
  }

  async leave(): Promise<void> {
    await this.button('leave').click();
  }

  /** The package is taken off the page without being asked. */
  async shut(): Promise<void> {
    await this.page.evaluate(() => window.lms.shut());
  }

  /** From now on this is wrong with the LMS; nothing where it is not given. */
  async fails(fault?: Fault): Promise<void> {
    await this.page.evaluate((given) => void (window.lms.fault = given), fault);
  }
}
