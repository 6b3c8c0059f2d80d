import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { holds } from '../scenario/condition.ts';
import { choiceOf, isDecision, isEnding, nodeOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { storyMachine } from './machine.ts';
import type { PlayEvent, StoryMachine } from './machine.ts';
import { leadsBack } from './rules.ts';
import type { PlayContext } from './rules.ts';

/** A story with its machine, made once and used for every attempt. */
export interface Play {
  readonly story: Story;
  readonly machine: StoryMachine;
}

export type PlaySnapshot = SnapshotFrom<StoryMachine>;

/** What stands on screen. `brief` comes before the first node, `debrief` after an ending. */
export type Moment =
  | { readonly kind: 'brief' | 'debrief' }
  | { readonly kind: 'passage' | 'ending'; readonly node: string }
  | {
      readonly kind: 'decision';
      readonly node: string;
      readonly retaking: boolean;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: 'reply';
      readonly node: string;
      readonly choice: string;
      /** True where the decision will be taken once more. */
      readonly leadsBack: boolean;
    };

export function playOf(story: Story): Play {
  return { story, machine: storyMachine(story) };
}

/** The snapshot before anything happened: at the brief. */
export function start(play: Play): PlaySnapshot {
  return initialTransition(play.machine)[0];
}

/** The snapshot after an event. An event that does not fit the moment changes nothing. */
export function step(play: Play, snapshot: PlaySnapshot, event: PlayEvent): PlaySnapshot {
  return transition(play.machine, snapshot, event)[0];
}

export function contextOf(snapshot: PlaySnapshot): PlayContext {
  return snapshot.context;
}

export function momentOf(play: Play, snapshot: PlaySnapshot): Moment {
  const value = snapshot.value as string | Readonly<Record<string, string>>;
  const [id, part] = typeof value === 'string' ? [value] : Object.entries(value)[0]!;
  if (id === 'brief' || id === 'debrief') return { kind: id };
  const node = nodeOf(play.story, id);
  if (!isDecision(node)) return { kind: isEnding(node) ? 'ending' : 'passage', node: id };
  const { context } = snapshot;
  const { retaking } = context;
  if (part === 'replying') {
    const choice = context.choice ?? '';
    return { kind: 'reply', node: id, choice, leadsBack: !retaking && leadsBack(choiceOf(play.story, id, choice)) };
  }
  const choices = Object.entries(node.choices).filter(([, choice]) => holds(choice.when, context));
  return { kind: 'decision', node: id, retaking, choices: choices.map(([choice]) => choice) };
}

/** True where the moment waits for *continue*, and not for a choice or for nothing more. */
export function waits(moment: Moment): boolean {
  return moment.kind !== 'decision' && moment.kind !== 'debrief';
}
