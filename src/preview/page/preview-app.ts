import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { otherLanguage } from '../../core/scenario/text.ts';
import { LightElement } from './light-element.ts';
import { firstLanguage, languageNames, rememberLanguage, tongueOf } from './words.ts';

/** The bar on every page and, by the address, the page under it. A switch of language keeps what is on the page. */
export class PreviewApp extends LightElement {
  constructor() {
    super();
    this.#speak(firstLanguage());
  }

  #speak(language: ReturnType<typeof firstLanguage>): void {
    this.tongue = tongueOf(language);
    document.documentElement.lang = language;
    document.title = this.tongue.words.name;
  }

  #switch(): void {
    const language = otherLanguage(this.tongue.language);
    rememberLanguage(language);
    this.#speak(language);
  }

  override render(): TemplateResult {
    const { words, language } = this.tongue;
    const other = otherLanguage(language);
    const path = location.pathname;
    return html`<a class="skip" href="#content">${words.skip}</a>
      <header class="bar">
        <a class="brand" href="/">${words.name}</a>
        <nav aria-label=${words.pages.menu}>
          ${this.#link('/', words.pages.play, path === '/' || path.startsWith('/play/'))}
          ${this.#link('/tracking', words.pages.records, path.startsWith('/tracking'))}
        </nav>
        <button type="button" class="language" lang=${other} @click=${() => this.#switch()}>${languageNames[other]}</button>
      </header>
      <main id="content" tabindex="-1">${this.#page(path)}</main>`;
  }

  #link(href: string, label: string, current: boolean): TemplateResult {
    return current ? html`<a href=${href} aria-current="page">${label}</a>` : html`<a href=${href}>${label}</a>`;
  }

  #page(path: string): TemplateResult {
    const [, page, number] = /^\/(play|tracking)(?:\/(\d+))?$/.exec(path) ?? [];
    if (path === '/') return html`<dewis-preview-launch .tongue=${this.tongue}></dewis-preview-launch>`;
    if (page === 'play')
      return html`<dewis-preview-play .tongue=${this.tongue} .attempt=${Number(number)}></dewis-preview-play>`;
    if (page === 'tracking' && number === undefined)
      return html`<dewis-preview-records .tongue=${this.tongue}></dewis-preview-records>`;
    if (page === 'tracking')
      return html`<dewis-preview-attempt .tongue=${this.tongue} .attempt=${Number(number)}></dewis-preview-attempt>`;
    return html`<h1>${this.tongue.words.notFound}</h1>`;
  }
}
