import type { Finding } from '../../finding/finding.ts';
import { stepsOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';

/** What a choice or a passage does to one meter; a passage's `choice` is empty. */
export interface MeterChange {
  readonly node: string;
  readonly choice: string;
  readonly meter: string;
  readonly by: number;
  readonly path: Finding['path'];
}

/** Every change of every meter, in the order of the file. */
export function changesIn(story: Story): readonly MeterChange[] {
  return Object.entries(story.nodes).flatMap(([node, is]) =>
    stepsOf(is).flatMap(([choice = '', { changes = {} }]) =>
      Object.entries(changes).map(([meter, by]) => {
        const at = choice === '' ? [] : ['choices', choice];
        return { node, choice, meter, by, path: ['nodes', node, ...at, 'changes', meter] };
      }),
    ),
  );
}

/** Changes that would carry a meter further than from one end of its range to the other. */
export function changeFindings(story: Story): readonly Finding[] {
  return changesIn(story).flatMap(({ meter, by, path }): readonly Finding[] => {
    const [least, most] = story.meters[meter]!.range;
    if (Math.abs(by) <= most - least) return [];
    return [{ code: 'change-too-wide', path, values: { found: by, least, most } }];
  });
}
