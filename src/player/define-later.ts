import { laterWords } from '../i18n/words-later.ts';
import { DewisCriterion } from './criterion.ts';
import { DewisDebrief } from './debrief.ts';
import { DewisFarewell } from './farewell.ts';
import { drawingsOf, fetchDrawings } from './gallery.ts';
import { rehearseReply } from './rehearsal.ts';
import { register } from './register.ts';
import { DewisReply } from './reply.ts';
import { DewisSaving } from './saving.ts';
import { DewisStartAgain } from './start-again.ts';
import type { PlayerStore } from './store.ts';

/** Registers what nobody sees before the first choice, and gives its words. */
export function defineLater(): typeof laterWords {
  register({
    'dewis-reply': DewisReply,
    'dewis-farewell': DewisFarewell,
    'dewis-saving': DewisSaving,
    'dewis-criterion': DewisCriterion,
    'dewis-debrief': DewisDebrief,
    'dewis-start-again': DewisStartAgain,
  });
  return laterWords;
}

/** Makes ready what the story on screen can come to show: how a reply is drawn, and every drawing. */
export async function makeReady(store: PlayerStore, page: ShadowRoot): Promise<void> {
  await rehearseReply(store, page);
  await fetchArt(store);
}

async function fetchArt({ state, source }: PlayerStore): Promise<void> {
  const story = state.run?.play.story;
  if (!story) return;
  const addresses = drawingsOf(story).map((drawing) => source.art(story.id, drawing));
  await fetchDrawings(addresses.filter((address) => address !== null));
}
