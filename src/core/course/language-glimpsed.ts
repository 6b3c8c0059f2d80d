import { isLanguage } from '../scenario/text.ts';
import type { Language } from '../scenario/text.ts';

/**
 * The language a stored state is in, by a glance at its beginning: a hint for what to ask for while the state itself
 * waits for its stories and for what reads it. Wrong, it costs a request.
 */
export function languageGlimpsed(state: string): Language | null {
  const language = /^dewis\d+\.(\w*)\./.exec(state)?.[1];
  return isLanguage(language) ? language : null;
}
