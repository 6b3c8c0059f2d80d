import { assign, setup } from 'xstate';
import { holds } from '../scenario/condition.ts';
import type { Condition } from '../scenario/condition.ts';
import { isDecision, isEnding, waysOf } from '../scenario/story.ts';
import type { Story, StoryChoice, StoryDecision, StoryNode } from '../scenario/story.ts';
import type { Effects } from '../scenario/scenario.ts';
import { affected, afterAnswer, contextAtStart, leadsBack, rangesOf } from './rules.ts';
import type { PlayContext, Ranges } from './rules.ts';

export type PlayEvent = { readonly type: 'choose'; readonly choice: string } | { readonly type: 'continue' };

/** The guards and actions by the names that a story's configuration uses. */
export const machineSetup = setup({
  // XState reads the types off this value.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  types: {} as { context: PlayContext; events: PlayEvent },
  guards: {
    picks: ({ context, event }, params: { choice: string; when: Condition | undefined }) =>
      event.type === 'choose' && event.choice === params.choice && holds(params.when, context),
    leadsBack: ({ context }, params: { choices: readonly string[] }) =>
      !context.retaking && params.choices.includes(context.choice ?? ''),
    leadsOn: ({ context }, params: { choice: string; when: Condition | undefined }) =>
      context.choice === params.choice && holds(params.when, context),
    holds: ({ context }, params: { when: Condition | undefined }) => holds(params.when, context),
  },
  actions: {
    answer: assign(({ context }, params: { node: string; choice: string; is: StoryChoice; ranges: Ranges }) =>
      afterAnswer(context, params.node, params.choice, params.is, params.ranges),
    ),
    affect: assign(({ context }, params: { effects: Effects; ranges: Ranges }) =>
      affected(context, params.effects, params.ranges),
    ),
    retake: assign({ retaking: true }),
    leave: assign({ retaking: false, choice: null }),
  },
});

/** A story as an XState machine. */
export function storyMachine(story: Story) {
  return machineSetup.createMachine(machineConfig(story));
}

/**
 * What that machine is made of, as plain data: `brief`, a state a node, `debrief`. A decision has `deciding` and
 * `replying`; passages, endings and replies wait for `continue`. Written as JSON and read again it plays the same.
 */
export function machineConfig(story: Story): MachineConfig {
  const ranges = rangesOf(story);
  const at = (node: string) => `#${story.id}.${node}`;
  const nodes = Object.entries(story.nodes).map(([id, node]) => [id, stateOf(id, node, ranges, at)]);
  return {
    id: story.id,
    initial: 'brief',
    context: contextAtStart(story),
    states: {
      brief: { on: { continue: at(story.start) } },
      ...Object.fromEntries(nodes),
      debrief: { type: 'final' },
    },
  };
}

/** A story as a statechart in plain data: one state a node, `brief` before them and `debrief` after. */
export interface MachineConfig {
  readonly id: string;
  readonly initial: 'brief';
  readonly context: PlayContext;
  readonly states: Record<string, object>;
}

export type StoryMachine = ReturnType<typeof storyMachine>;

// The states are made from data, which setup() cannot type; what they may name is what `machineSetup` declares.
function stateOf(id: string, node: StoryNode, ranges: Ranges, at: (node: string) => string): object {
  if (isDecision(node)) return decisionState(id, node, ranges, at);
  if (isEnding(node)) return { on: { continue: at('debrief') } };
  return {
    entry: { type: 'affect', params: { effects: node, ranges } },
    on: {
      continue: waysOf(node.next).map((way) => ({
        guard: { type: 'holds', params: { when: way.when } },
        target: at(way.to),
      })),
    },
  };
}

function decisionState(id: string, node: StoryDecision, ranges: Ranges, at: (node: string) => string): object {
  const choices = Object.entries(node.choices);
  const leadingBack = choices.filter(([, choice]) => leadsBack(choice)).map(([choice]) => choice);
  return {
    initial: 'deciding',
    states: {
      deciding: {
        on: {
          choose: choices.map(([choice, is]) => ({
            guard: { type: 'picks', params: { choice, when: is.when } },
            target: 'replying',
            actions: { type: 'answer', params: { node: id, choice, is, ranges } },
          })),
        },
      },
      replying: {
        on: {
          continue: [
            { guard: { type: 'leadsBack', params: { choices: leadingBack } }, target: 'deciding', actions: 'retake' },
            ...choices.flatMap(([choice, is]) =>
              waysOf(is.breach?.ending ?? is.next).map((way) => ({
                guard: { type: 'leadsOn', params: { choice, when: way.when } },
                target: at(way.to),
                actions: 'leave',
              })),
            ),
          ],
        },
      },
    },
  };
}
