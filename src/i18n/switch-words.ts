import cy from '../../locales/cy/switch.json' with { type: 'json' };
import en from '../../locales/en/switch.json' with { type: 'json' };
import type { Language } from '../core/scenario/text.ts';
import type { SameKeys } from './keys.ts';

export type SwitchWords = SameKeys<typeof cy>;

/** What has to be at hand in both languages before one has been chosen. */
export const switchWords: Readonly<Record<Language, SwitchWords>> = { cy, en };
