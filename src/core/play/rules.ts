import type { Effects } from '../scenario/scenario.ts';
import type { Story, StoryChoice } from '../scenario/story.ts';

/** What the story remembers while it is played. */
export interface PlayContext {
  readonly meters: Readonly<Record<string, number>>;
  /** Sorted, so that equal states are equal to the letter. */
  readonly flags: readonly string[];
  /** The answer that is being replied to; `null` where none is. */
  readonly choice: string | null;
  /** True from the moment a decision is to be taken once more until it is left. */
  readonly retaking: boolean;
  /** Decisions with an answer; a retake does not count twice. */
  readonly answered: number;
  /** Decisions where safety was breached and not put right since. */
  readonly breaches: readonly string[];
}

/** The least and the most each meter can hold. */
export type Ranges = Readonly<Record<string, readonly [number, number]>>;

export function rangesOf(story: Story): Ranges {
  return Object.fromEntries(Object.entries(story.meters).map(([id, { range }]) => [id, range]));
}

/** The context before anything happened. */
export function contextAtStart(story: Story): PlayContext {
  const meters = Object.fromEntries(Object.entries(story.meters).map(([id, { start }]) => [id, start]));
  return { meters, flags: [], choice: null, retaking: false, answered: 0, breaches: [] };
}

/** The context once a choice was taken at a decision: its effects hold even if the decision is taken again. */
export function afterAnswer(
  context: PlayContext,
  node: string,
  id: string,
  choice: StoryChoice,
  ranges: Ranges,
): PlayContext {
  return {
    ...affected(context, choice, ranges),
    choice: id,
    answered: context.answered + (context.retaking ? 0 : 1),
    breaches: breachesAfter(context, node, choice),
  };
}

/** The context with a choice's or a passage's effects; meters stop at the ends of their range. */
export function affected(context: PlayContext, { changes, raises }: Effects, ranges: Ranges): PlayContext {
  const meters = { ...context.meters };
  for (const [meter, by] of Object.entries(changes ?? {})) {
    const [least, most] = ranges[meter] ?? [-Infinity, Infinity];
    meters[meter] = Math.min(most, Math.max(least, (meters[meter] ?? 0) + by));
  }
  const flags = raises ? [...new Set([...context.flags, ...raises])].sort() : context.flags;
  return { ...context, meters, flags };
}

/** True of a choice after which the decision is taken once more, the first time. */
export function leadsBack(choice: StoryChoice): boolean {
  return choice.again === true || choice.breach !== undefined;
}

/** Whether a decision with these answers, the second where the first led back, is left with a breach of safety. */
export function breachStands(first: StoryChoice, second?: StoryChoice): boolean {
  if (second === undefined) return first.breach !== undefined;
  return second.breach !== undefined || (first.breach !== undefined && leadsBack(second));
}

// A breach stands until the retake of its decision is sound, that is, leads back no more.
function breachesAfter(context: PlayContext, node: string, choice: StoryChoice): readonly string[] {
  if (choice.breach) return context.breaches.includes(node) ? context.breaches : [...context.breaches, node];
  if (context.retaking && !leadsBack(choice)) return context.breaches.filter((breached) => breached !== node);
  return context.breaches;
}
