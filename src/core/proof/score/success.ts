import type { StoryEnding } from '../../scenario/story.ts';

/** Whether the routes to an ending are among those the yardstick is taken from. */
export function success({ ending }: StoryEnding): boolean {
  return ending.outcome === 'success';
}
