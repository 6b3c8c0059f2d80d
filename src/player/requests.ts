import type { Preferences } from '../core/course/preferences.ts';
import type { Language } from '../core/scenario/text.ts';
import type { TimeNews } from './state/state.ts';

/** What an element may ask for. It never does the thing itself. */
export type PlayerRequest =
  | { readonly ask: 'language'; readonly language: Language }
  /** `start` asks first where answers would be lost; `start-anew` is the learner's word that they may be. */
  | { readonly ask: 'start' | 'start-anew' | 'resume' | 'look-back'; readonly scenario: string }
  | { readonly ask: 'choose'; readonly choice: string }
  /** Of `out`, the choice is given that is given then. */
  | { readonly ask: 'time'; readonly time: TimeNews }
  | { readonly ask: 'preferences' | 'transcript' | 'close' }
  | { readonly ask: 'prefer'; readonly preferences: Partial<Preferences> }
  | { readonly ask: 'continue' | 'menu' | 'leave' | 'retry' | 'save' | 'keep' };

/** A request on its way up to the root, which hands it to the store. */
export class PlayerRequestEvent extends Event {
  static readonly type = 'dewis-request';
  readonly request: PlayerRequest;

  constructor(request: PlayerRequest) {
    super(PlayerRequestEvent.type, { bubbles: true, composed: true });
    this.request = request;
  }
}

/** A listener that asks, for use in a template: `@click=${ask({ ask: 'continue' })}`. */
export function ask(request: PlayerRequest): (event: Event) => void {
  return (event) => event.currentTarget?.dispatchEvent(new PlayerRequestEvent(request));
}
