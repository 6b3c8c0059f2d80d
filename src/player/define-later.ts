import { laterWords } from '../i18n/words-later.ts';
import { DewisCriterion } from './criterion.ts';
import { DewisDebrief } from './debrief.ts';
import { DewisFarewell } from './farewell.ts';
import { drawingsOf, fetchDrawings } from './gallery.ts';
import { register } from './register.ts';
import { DewisReply } from './reply.ts';
import type { PlayerStore } from './store.ts';

/** Registers what nobody sees before the first choice; a chunk of its own, fetched right after it. */
export function defineLater(store: PlayerStore): void {
  store.addWords(laterWords);
  register({
    'dewis-reply': DewisReply,
    'dewis-farewell': DewisFarewell,
    'dewis-criterion': DewisCriterion,
    'dewis-debrief': DewisDebrief,
  });
}

/** Fetches every drawing the story on screen can come to show. */
export async function fetchArt({ state, source }: PlayerStore): Promise<void> {
  const story = state.run?.play.story;
  if (!story) return;
  const addresses = drawingsOf(story).map((drawing) => source.art(story.id, drawing));
  await fetchDrawings(addresses.filter((address) => address !== null));
}
