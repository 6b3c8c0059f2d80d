import type { Finding } from '../../finding/finding.ts';
import { faceMeter } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';

/** Faces and levels whose first band begins above the least a meter can be: below it there would be no face, no word. */
export function bandFindings(story: Story): readonly Finding[] {
  const faces = Object.entries(story.cast).flatMap(([who, { faces: made }]) => {
    const meter = faceMeter(story, who);
    const least = meter === undefined ? 0 : story.meters[meter]!.range[0];
    return beginning(['cast', who, 'faces'], made[0]?.atLeast, least);
  });
  const levels = Object.entries(story.meters).flatMap(([id, { levels: rising, range }]) =>
    beginning(['meters', id, 'levels'], rising?.[0], range[0]),
  );
  return [...faces, ...levels];
}

function beginning(path: readonly string[], found: number | undefined, least: number): readonly Finding[] {
  if (found === undefined || found <= least) return [];
  return [{ code: 'band-gap', path: [...path, 0, 'atLeast'], values: { found, least } }];
}
