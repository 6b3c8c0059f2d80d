import { landingBy } from '../play/landing-by.ts';
import type { Play } from '../play/play.ts';
import type { takeUp } from '../play/run.ts';
import type { Story } from '../scenario/story.ts';
import type { Restored } from './codec.ts';
import type { Attempts } from './course.ts';

/**
 * What was read back, ready to be played: an attempt under way in another release of its scenario is where this one can
 * take it up. It keeps the revision it comes from, by which the player tells the learner.
 *
 * @param plays What makes a story one to be played, and `takes` an attempt up: handed in, as in `landingBy`.
 */
export function landed(
  plays: (story: Story) => Play,
  takes: typeof takeUp,
  stories: readonly Story[],
  { saved, condition }: Restored,
): Restored {
  const attempts = Object.entries(saved.attempts).map(([id, of]): [string, Attempts] => {
    const story = stories.find((one) => one.id === id);
    const { current } = of;
    if (!story || !current || current.result || current.revision === story.revision) return [id, of];
    const play = plays(story);
    return [id, { ...of, current: landingBy((attempt) => takes(play, attempt), story, current).attempt }];
  });
  return { saved: { ...saved, attempts: Object.fromEntries(attempts) }, condition };
}
