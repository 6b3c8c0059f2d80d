import type { Condition } from './condition.ts';
import type { Choice, Decision, Ending, Face, Meter, Next, Outcome, Passage, Rating, Renamed } from './scenario.ts';

/**
 * When each variant of a speech is said, in order: `null` is always. The words stand in `Texts` at the same index,
 * so that a story holds no language and a language holds no logic.
 */
export type Said = readonly (Condition | null)[];

/** The face with all that is said at a moment, or with each of its variants, in order; `null` and none: by the meter. */
export type Shown = Face | readonly (Face | null)[];

type Bare<Part, TextKeys extends keyof Part> = Omit<Part, TextKeys>;

export interface StoryChoice extends Bare<Choice, 'label' | 'reply' | 'face' | 'coach'> {
  readonly reply: Said;
  readonly face?: Shown;
}
export interface StoryDecision extends Bare<Decision, 'narration' | 'says' | 'face' | 'choices'> {
  readonly face?: Shown;
  readonly narration?: Said;
  readonly says?: Said;
  readonly choices: Readonly<Record<string, StoryChoice>>;
}
export interface StoryPassage extends Bare<Passage, 'narration' | 'says' | 'face'> {
  readonly face?: Shown;
  readonly narration?: Said;
  readonly says?: Said;
}
export interface StoryEnding extends Bare<Ending, 'face' | 'ending'> {
  readonly face?: Shown;
  readonly ending: { readonly outcome: Outcome; readonly says: Said };
}
export type StoryNode = StoryDecision | StoryPassage | StoryEnding;

export interface StoryCriterion {
  readonly essential: boolean;
  readonly weight: number;
  /** At how many decisions a rating is needed before the criterion counts as shown. */
  readonly needed: number;
  /** What the strongest routes earn for it, the same for everybody: the "8" in "5 of 8". At least 1. */
  readonly expected: number;
}

export interface StoryMeter extends Bare<Meter, 'label' | 'levels'> {
  /** The value from which each level's word holds, rising. */
  readonly levels?: readonly number[];
}

/** A scenario made ready to be played: no texts, and the yardstick of each criterion worked out. */
export interface Story extends Renamed {
  readonly id: string;
  /** Eight characters that change when anything but the wording, or what something `was` called, changes. */
  readonly revision: string;
  readonly standard: { readonly urn: string; readonly link: string };
  readonly minutes: number;
  readonly criteria: Readonly<Record<string, StoryCriterion>>;
  readonly cast: Readonly<
    Record<
      string,
      { readonly name: string; readonly faces: readonly { readonly atLeast: number; readonly face: Face }[] }
    >
  >;
  readonly meters: Readonly<Record<string, StoryMeter>>;
  readonly start: string;
  readonly nodes: Readonly<Record<string, StoryNode>>;
}

/** The words of one story in one language; an i18next namespace. */
export interface Texts {
  readonly title: string;
  readonly summary: string;
  readonly brief: { readonly you: string; readonly may: string; readonly aim: string };
  readonly standard: string;
  /** When this version of the standard was made, as its file says: `2016-02-01`, `2013`. */
  readonly standardDate?: string;
  readonly criteria: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly cast: Readonly<Record<string, string>>;
  readonly meters: Readonly<Record<string, { readonly label: string; readonly levels?: readonly string[] }>>;
  readonly nodes: Readonly<Record<string, NodeTexts>>;
}
export interface NodeTexts {
  readonly narration?: readonly string[];
  readonly says?: readonly string[];
  readonly choices?: Readonly<Record<string, ChoiceTexts>>;
  readonly ending?: { readonly title: string; readonly says: readonly string[] };
}
export interface ChoiceTexts {
  readonly label: string;
  readonly reply: readonly string[];
  readonly coach: string;
}

/** Of a story's nodes, or of its author's. */
export function isDecision<Node extends object>(node: Node): node is Extract<Node, { readonly choices: unknown }> {
  return 'choices' in node;
}
export function isEnding(node: StoryNode): node is StoryEnding {
  return 'ending' in node;
}
/** Whether the routes to an ending are among those the yardstick is taken from (design, Scoring). */
export function isSuccess({ ending }: StoryEnding): boolean {
  return ending.outcome === 'success';
}
export function isPassage(node: StoryNode): node is StoryPassage {
  return !isDecision(node) && !isEnding(node);
}

/** The decisions of a story, or of its author's scenario, with their ids; in the order of the file. */
export function decisionsIn<Node extends object>({ nodes }: { readonly nodes: Readonly<Record<string, Node>> }) {
  return Object.entries(nodes).flatMap(([id, node]) => (isDecision(node) ? [[id, node] as const] : []));
}

/** The node of a story by its id. Throws where there is none, which parsing has ruled out. */
export function nodeOf(story: Story, id: string): StoryNode {
  const node = story.nodes[id];
  if (node === undefined) throw new Error(`${story.id} has no node ${id}`);
  return node;
}

/** A decision's choice by both ids. Throws where there is none, which parsing has ruled out. */
export function choiceOf(story: Story, nodeId: string, choiceId: string): StoryChoice {
  const node = nodeOf(story, nodeId);
  const choice = isDecision(node) ? node.choices[choiceId] : undefined;
  if (choice === undefined) throw new Error(`${story.id} has no choice ${nodeId}/${choiceId}`);
  return choice;
}

/** Every way a step can lead, as `{ when?, to }` in the order they are tried. */
export function waysOf(next: Next | undefined): readonly { readonly when?: Condition; readonly to: string }[] {
  if (next === undefined) return [];
  return typeof next === 'string' ? [{ to: next }] : next;
}

/** What can be done at a node: each choice of a decision by its id, a passage without one, nothing at an ending. */
export function stepsOf(
  node: StoryNode,
): readonly (readonly [choice: string | undefined, step: StoryChoice | StoryPassage])[] {
  if (isEnding(node)) return [];
  return isDecision(node) ? Object.entries(node.choices) : [[undefined, node]];
}

/** A decision as far as it rates: a story's or its author's. */
type Rated = { readonly choices: Readonly<Record<string, Pick<Choice, 'shows'>>> };

/** The criteria a decision assesses, with the best rating one of its choices gives: an answer there meets them all. */
export function assessedBy(decision: Rated): Readonly<Record<string, Rating>> {
  const best: Record<string, Rating> = {};
  for (const choice of Object.values(decision.choices))
    for (const [criterion, rating] of Object.entries(choice.shows ?? {}))
      if (rating > (best[criterion] ?? 0)) best[criterion] = rating;
  return best;
}

/** Whether a decision tells its choices apart at all. */
export function assesses(decision: Rated): boolean {
  return Object.keys(assessedBy(decision)).length > 0;
}

/** The choices that no other out-earns on any criterion the decision assesses: all where it assesses nothing. */
export function bestChoices(decision: Rated): readonly string[] {
  const best = Object.entries(assessedBy(decision));
  return Object.entries(decision.choices)
    .filter(([, { shows }]) => best.every(([criterion, rating]) => shows?.[criterion] === rating))
    .map(([id]) => id);
}

/** Whether any decision of a story has a time limit. */
export function isTimed(story: Story): boolean {
  return Object.values(story.nodes).some((node) => 'within' in node);
}

/** The meter a person's face follows: their own, else the story's first, else none. */
export function faceMeter(story: Story, who: string): string | undefined {
  const meters = Object.keys(story.meters);
  return meters.find((meter) => story.meters[meter]?.of === who) ?? meters[0];
}
