import en from '../../locales/en/player.json' with { type: 'json' };
import type { PlayerWords } from './interface.ts';

export const words: PlayerWords = en;
