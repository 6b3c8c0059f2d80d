import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { holds } from '../scenario/condition.ts';
import { choiceOf, isDecision, isEnding, nodeOf } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import type { Attempt } from './attempt.ts';
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
  const id = typeof value === 'string' ? value : Object.keys(value)[0]!;
  if (id === 'brief' || id === 'debrief') return { kind: id };
  const node = nodeOf(play.story, id);
  if (!isDecision(node)) return { kind: isEnding(node) ? 'ending' : 'passage', node: id };
  const { context } = snapshot;
  if (typeof value !== 'string' && value[id] === 'replying') {
    const choice = context.choice ?? '';
    return {
      kind: 'reply',
      node: id,
      choice,
      leadsBack: !context.retaking && leadsBack(choiceOf(play.story, id, choice)),
    };
  }
  const choices = Object.entries(node.choices).filter(([, choice]) => holds(choice.when, context));
  return { kind: 'decision', node: id, retaking: context.retaking, choices: choices.map(([choice]) => choice) };
}

/** Where a replay came to: the snapshot, and how much of the log still holds. */
export interface Replay {
  readonly snapshot: PlaySnapshot;
  readonly answers: number;
  readonly continues: number;
  /** True where every answer and every *continue* of the log held. */
  readonly whole: boolean;
}

/**
 * Plays a log again, by ids, as far as the story still allows it: up to the reply to the last answer that holds. Never
 * throws on a foreign log.
 */
export function replay(play: Play, log: Pick<Attempt, 'answers' | 'continues'>): Replay {
  let snapshot = start(play);
  for (const [answers, answer] of log.answers.entries()) {
    const deciding = untilDecision(play, snapshot);
    const moment = momentOf(play, deciding);
    if (moment.kind !== 'decision' || moment.node !== answer.node || !moment.choices.includes(answer.choice))
      return { snapshot, answers, continues: 0, whole: false };
    snapshot = step(play, deciding, { type: 'choose', choice: answer.choice });
  }
  let continues = 0;
  for (; continues < log.continues && waits(momentOf(play, snapshot)); continues += 1)
    snapshot = step(play, snapshot, { type: 'continue' });
  return { snapshot, answers: log.answers.length, continues, whole: continues === log.continues };
}

/** True where the moment waits for *continue*, and not for a choice or for nothing more. */
export function waits(moment: Moment): boolean {
  return moment.kind !== 'decision' && moment.kind !== 'debrief';
}

function untilDecision(play: Play, from: PlaySnapshot): PlaySnapshot {
  let snapshot = from;
  while (waits(momentOf(play, snapshot))) snapshot = step(play, snapshot, { type: 'continue' });
  return snapshot;
}
