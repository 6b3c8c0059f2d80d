import { DewisPlayer } from './player.ts';
import { publicEventOf } from './public-event.ts';
import type { Change } from './state/state.ts';

/**
 * A player that tells the page around it what a learner does. Nobody is around the one in a package.
 *
 * @fires dewis-start, dewis-choose, dewis-end, dewis-language
 */
export class TellingPlayer extends DewisPlayer {
  protected override told(change: Change): void {
    const event = publicEventOf(change);
    if (event) this.dispatchEvent(event);
  }
}
