import { readBy } from '../../scenario/condition.ts';
import type { Circumstances } from '../../scenario/condition.ts';
import type { StoryDecision } from '../../scenario/story.ts';

/** What the choices' conditions look at, as the file would say it: `promised: false, mood: 3`. */
export function toldState({ choices }: StoryDecision, { flags, meters }: Circumstances): string {
  const read = readBy({ all: Object.values(choices).flatMap(({ when }) => when ?? []) });
  return [
    ...[...new Set(read.flags)].map((flag) => `${flag}: ${flags.includes(flag)}`),
    ...[...new Set(read.meters)].map((meter) => `${meter}: ${meters[meter]}`),
  ].join(', ');
}
