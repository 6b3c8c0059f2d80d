import { holds } from '../../core/scenario/condition.ts';
import type { PlayContext } from '../../core/play/rules.ts';
import { contextOf } from '../../core/play/play.ts';
import type { Moment } from '../../core/play/play.ts';
import type { Run } from '../../core/play/run.ts';
import type { Face } from '../../core/scenario/scenario.ts';
import { choiceOf, faceMeter, isEnding, nodeOf } from '../../core/scenario/story.ts';
import type { Said, Story, StoryPassage, Texts } from '../../core/scenario/story.ts';

/** Where a moment plays and who is in view. */
export interface Stage {
  readonly place: string;
  readonly speaker?: string;
  readonly face?: Face;
}

/** The stage of a moment that has a node; a brief and a debrief have none. */
export function stageOf({ moment, play, snapshot }: Run): Stage | null {
  if (!('node' in moment)) return null;
  const { story } = play;
  const spoken = spokenAt(story, moment);
  const { place, speaker } = { ...nodeOf(story, moment.node), ...spoken };
  if (speaker === undefined) return { place };
  const now = contextOf(snapshot);
  const { face, says } = spoken;
  const told = typeof face === 'object' ? face[saidNow(says, now)] : face;
  const shown = told ?? faceByMeter(story, now, speaker);
  return { place, speaker, ...(shown && { face: shown }) };
}

/** The face that follows the mood. */
function faceByMeter(story: Story, context: PlayContext, who: string): Face | undefined {
  const meter = faceMeter(story, who);
  const value = meter === undefined ? 0 : (context.meters[meter] ?? 0);
  return story.cast[who]?.faces.findLast(({ atLeast }) => value >= atLeast)?.face;
}

/** The words of a moment: what is seen, and what is said. */
export interface Lines {
  readonly narration?: string | undefined;
  readonly says?: string | undefined;
}

export function linesOf(run: Run, moment: Moment, texts: Texts): Lines {
  if (!('node' in moment)) return {};
  const now = contextOf(run.snapshot);
  const { narration, says } = spokenAt(run.play.story, moment);
  const words = texts.nodes[moment.node];
  const said = moment.kind === 'reply' ? words?.choices?.[moment.choice]?.reply : (words?.ending ?? words)?.says;
  return { narration: words?.narration?.[saidNow(narration, now)], says: said?.[saidNow(says, now)] };
}

type Spoken = Partial<Pick<StoryPassage, 'narration' | 'says' | 'place' | 'speaker' | 'face'>>;
type AtNode = Extract<Moment, { readonly node: string }>;

/** When each wording of a moment is said, by whom, where and with which face; a reply's own where it has them. */
function spokenAt(story: Story, moment: AtNode): Spoken {
  const node = nodeOf(story, moment.node);
  if (moment.kind !== 'reply') return isEnding(node) ? { ...node, ...node.ending } : node;
  const choice = choiceOf(story, moment.node, moment.choice);
  return { ...choice, says: choice.reply };
}

/** Which variant is said: the first whose condition holds. */
function saidNow(said: Said | undefined, now: PlayContext): number {
  return said?.findIndex((when) => holds(when, now)) ?? -1;
}
