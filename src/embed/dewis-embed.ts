import { DewisPlayer } from './player.ts';

export { DewisChooseEvent, DewisEndEvent, DewisLanguageEvent, DewisPlayer, DewisStartEvent } from './player.ts';

// On a server there is nothing to register; the page registers it when it gets there.
if (typeof document === 'object') DewisPlayer.define();
