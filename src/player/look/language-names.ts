import type { Language } from '../../core/scenario/text.ts';

/** Each language's own full name, as the switch says it: never a flag or a code. */
export const languageNames: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' };
