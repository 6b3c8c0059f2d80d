import cy from '../../locales/cy/player.json' with { type: 'json' };
import type { PlayerWords } from './interface.ts';

export const words: PlayerWords = cy;
