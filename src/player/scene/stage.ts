import { holds } from '../../core/scenario/condition.ts';
import type { PlayContext } from '../../core/play/rules.ts';
import { contextOf } from '../../core/play/play.ts';
import type { Moment } from '../../core/play/play.ts';
import type { Run } from '../../core/play/run.ts';
import type { Face } from '../../core/scenario/scenario.ts';
import { choiceOf, faceMeter, isDecision, isEnding, nodeOf } from '../../core/scenario/story.ts';
import type { Said, Story, Texts } from '../../core/scenario/story.ts';

/** Where a moment plays and who is in view. */
export interface Stage {
  readonly place: string;
  readonly speaker?: string;
  readonly face?: Face;
}

/** The stage of a moment that has a node; a brief and a debrief have none. */
export function stageOf(run: Run): Stage | null {
  const { moment, play } = run;
  if (!('node' in moment)) return null;
  const { place, speaker, face } = nodeOf(play.story, moment.node);
  if (speaker === undefined) return { place };
  const told = moment.kind === 'reply' ? choiceOf(play.story, moment.node, moment.choice).face : face;
  const shown = told ?? faceByMeter(play.story, contextOf(run.snapshot), speaker);
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
  readonly narration?: string;
  readonly says?: string;
}

export function linesOf(run: Run, moment: Moment, texts: Texts): Lines {
  if (!('node' in moment)) return {};
  const node = nodeOf(run.play.story, moment.node);
  const words = texts.nodes[moment.node];
  const context = contextOf(run.snapshot);
  if (isEnding(node)) return lines({ says: variant(node.ending.says, words?.ending?.says, context) });
  if (moment.kind === 'reply' && isDecision(node)) {
    const { reply } = choiceOf(run.play.story, moment.node, moment.choice);
    return lines({ says: variant(reply, words?.choices?.[moment.choice]?.reply, context) });
  }
  return lines({
    narration: variant(node.narration, words?.narration, context),
    says: variant(node.says, words?.says, context),
  });
}

/** The first variant whose condition holds. */
function variant(said: Said | undefined, words: readonly string[] | undefined, now: PlayContext): string | undefined {
  const index = said?.findIndex((when) => holds(when, now)) ?? -1;
  return words?.[index];
}

function lines(found: { narration?: string | undefined; says?: string | undefined }): Lines {
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words !== undefined));
}
