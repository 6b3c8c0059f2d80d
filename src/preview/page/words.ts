import cy from '../../../locales/cy/preview.json' with { type: 'json' };
import en from '../../../locales/en/preview.json' with { type: 'json' };
import { isLanguage } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';

/** The pages' own words. A key missing in one language does not compile. */
export type Words = typeof en & typeof cy;

const words: Readonly<Record<Language, Words>> = { cy, en };

/** What a page needs to speak one language. */
export interface Tongue {
  readonly language: Language;
  readonly words: Words;
}

export function tongueOf(language: Language): Tongue {
  return { language, words: words[language] };
}

/** Each language's own full name: what a switch to it says. */
export const languageNames: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' };

const key = 'dewis-preview-language';

/** The language chosen here before, else the first of the browser's that we have, else Welsh. */
export function firstLanguage(wishes: readonly string[] = navigator.languages): Language {
  const kept = remembered();
  return kept ?? wishes.map((wish) => wish.split('-')[0]).find(isLanguage) ?? 'cy';
}

function remembered(): Language | undefined {
  try {
    const kept = localStorage.getItem(key);
    return isLanguage(kept) ? kept : undefined;
  } catch {
    // Storage is switched off: the language is asked of the browser each time.
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // As above.
  }
}
