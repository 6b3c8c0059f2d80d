import { laterWords } from '../i18n/words-later.ts';
import { DewisDebrief } from './debrief/debrief.ts';
import { DewisEnding } from './debrief/ending.ts';
import { loadLookBack } from './debrief/load-look-back.ts';
import { DewisVerdict } from './debrief/verdict.ts';
import { DewisFarewell } from './frame/farewell.ts';
import { drawingsOf, fetchDrawings } from './scene/gallery.ts';
import { rehearseReply } from './scene/rehearsal.ts';
import { register } from './register.ts';
import { DewisRules } from './menu/rules.ts';
import { DewisReply } from './scene/reply.ts';
import { DewisSaving } from './frame/saving.ts';
import { DewisTimer } from './scene/timer.ts';
import { DewisStartAgain } from './menu/start-again.ts';
import type { PlayerStore } from './state/store.ts';

/** Registers what nobody sees before the first choice, and gives its words. */
export function defineLater(): typeof laterWords {
  register({
    'dewis-reply': DewisReply,
    'dewis-timer': DewisTimer,
    'dewis-rules': DewisRules,
    'dewis-farewell': DewisFarewell,
    'dewis-saving': DewisSaving,
    'dewis-debrief': DewisDebrief,
    'dewis-ending': DewisEnding,
    'dewis-verdict': DewisVerdict,
    'dewis-start-again': DewisStartAgain,
  });
  return laterWords;
}

/** Makes ready what the story on screen can come to show: how a reply is drawn, what it is looked back on with, and every drawing. */
export async function makeReady(store: PlayerStore, page: ShadowRoot): Promise<void> {
  await rehearseReply(store, page);
  // Wanted after the ending; asked for again then, should it fail now.
  loadLookBack().then(
    ({ defineLookBack }) => defineLookBack(),
    () => undefined,
  );
  await fetchArt(store);
}

async function fetchArt({ state, source }: PlayerStore): Promise<void> {
  const story = state.run?.play.story;
  if (!story) return;
  const addresses = drawingsOf(story).map((drawing) => source.art(story.id, drawing));
  await fetchDrawings(addresses.filter((address) => address !== null));
}
