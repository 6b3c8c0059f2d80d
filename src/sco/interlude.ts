import { adoptStyles, css, html, render } from 'lit';
import { languages } from '../core/scenario/text.ts';
import { switchWords } from '../i18n/interface.ts';
import { Translator } from '../i18n/translator.ts';
import { pageStyles } from '../player/page-styles.ts';
import { PlayerRequestEvent } from '../player/requests.ts';
import { tokens } from '../player/tokens.ts';
import { persevere } from './persevere.ts';
import type { Means } from './persevere.ts';

const layout = css`
  :host {
    display: grid;
    place-content: center;
    min-block-size: 100dvh;
    text-align: center;
  }
  p {
    color: var(--dewis-muted);
  }
  dewis-trouble {
    text-align: start;
  }
`;

/** How long something is awaited before that is said, in milliseconds. */
const patience = 400;

/**
 * What stands on the page before the player does: that something is awaited, should it take longer than a moment, and
 * that it could not be had. In both languages, since the learner's own is not known yet, or is what could not be had.
 */
export class Interlude {
  readonly #means: Means;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #stopWaiting: () => void;
  #again = () => {};

  constructor(page: Document, means: Means) {
    this.#means = means;
    this.#host = page.createElement('div');
    this.#root = this.#host.attachShadow({ mode: 'open' });
    adoptStyles(this.#root, [tokens, pageStyles, layout]);
    this.#root.addEventListener(PlayerRequestEvent.type, () => {
      this.#sayLoading();
      this.#again();
    });
    this.#sayLoading();
    this.#stopWaiting = means.clock.after(patience, () => page.body.prepend(this.#host));
  }

  /** Tries until it succeeds; where that takes more than a second try, tells the learner, who may try again at once. */
  async until<Made>(make: (failed: number) => Promise<Made>): Promise<Made> {
    const effort = persevere(make, this.#means, (cause) => {
      console.error('Dewis: a file could not be loaded', cause);
      this.#again = effort.again;
      this.#sayTrouble();
    });
    const made = await effort.made;
    this.#sayLoading();
    return made;
  }

  end(): void {
    this.#stopWaiting();
    this.#host.remove();
  }

  #sayLoading(): void {
    render(
      languages.map((language) => html`<p lang=${language}>${switchWords[language].loading}</p>`),
      this.#root,
    );
  }

  #sayTrouble(): void {
    const translator = new Translator();
    const [words, otherWords] = languages.map((language) => translator.in(language));
    render(html`<dewis-trouble role="alert" .words=${words} .otherWords=${otherWords}></dewis-trouble>`, this.#root);
  }
}
