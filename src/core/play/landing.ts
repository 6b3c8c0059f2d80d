import type { Attempt } from './attempt.ts';
import { landingBy } from './landing-by.ts';
import type { Landing } from './landing-by.ts';
import type { Play } from './play.ts';
import { takeUp } from './run.ts';

/** Where an attempt stands in this release of its scenario; see `landingBy`. */
export function landing(play: Play, attempt: Attempt): Landing {
  return landingBy((one) => takeUp(play, one), play.story, attempt);
}
