import { languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { switchWords } from '../i18n/switch-words.ts';

/** Words on the page, with the language they are in (WCAG 3.1.2). */
export function said(
  page: Document,
  name: 'h1' | 'h2' | 'p' | 'span',
  textContent: string,
  lang: Language,
): HTMLElement {
  return Object.assign(page.createElement(name), { textContent, lang });
}

/** That something is awaited, in both languages; as headings where nothing else is on the page. */
export function saidLoading(
  page: Document,
  names: readonly ('h1' | 'h2' | 'p')[] = ['p', 'p'],
): readonly HTMLElement[] {
  return languages.map((language, at) => said(page, names[at]!, switchWords[language].loading, language));
}
