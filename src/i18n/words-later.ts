import cy from '../../locales/cy/later.json' with { type: 'json' };
import en from '../../locales/en/later.json' with { type: 'json' };
import type { Language } from '../core/scenario/text.ts';
import type { LaterWords } from './interface.ts';

/** The words of what nobody sees before the first choice, in both languages; they travel with its code. */
export const laterWords: Readonly<Record<Language, LaterWords>> = { cy, en };
