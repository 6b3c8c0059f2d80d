import { encodeCourse } from '../core/course/codec.ts';
import type { PlayerStore } from '../player/state/store.ts';

/** Everything to be kept, as one string; for whoever keeps it without an LMS. */
export function keepsakeOf(store: PlayerStore): string {
  return encodeCourse(store.library.stories, store.state);
}
