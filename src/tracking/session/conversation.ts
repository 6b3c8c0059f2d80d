import { assign, setup, stateIn } from 'xstate';
import type { Channel, Delivered, Ending } from './channel.ts';
import { commitEvery, retryPause } from './pauses.ts';

/** What a conversation is held with and by. */
export interface Parties {
  readonly channel: Channel;
  /** Of the session so far. */
  readonly seconds: () => number;
  /** 0..1, as Math.random; spreads retries. */
  readonly chance: () => number;
}

interface Context extends Parties {
  /** Whether anything was reported since the delivery under way began. */
  readonly again: boolean;
  /** Deliveries that failed one after another. */
  readonly failures: number;
  /** Whether the session was opened anew and nothing has been kept since: who loses it again at once waits. */
  readonly reopened: boolean;
  /** When something was kept last, in seconds of the session. */
  readonly kept: number;
}

/** What happens at the page, and what the channel tells. */
export type ConversationEvent =
  | { readonly type: 'report' | 'note' | 'save' | 'hide' | 'show' | 'online' | 'leave' | 'superseded' }
  | { readonly type: 'close'; readonly by: Ending }
  | { readonly type: 'restored'; readonly reload: () => void }
  | { readonly type: Delivered | 'found' | 'absent' | 'opened' | 'shut' };

/** So soon after a commit, in seconds, the time gone by is not worth another. */
const moment = 1;

/**
 * The conversation with an LMS once a session is open, as a chart: what is kept, sent, tried again, opened anew, and what
 * the page does meanwhile. What a delivery comes to is told as an event, at once or later, so that one chart serves an API
 * that answers at once and a store that does not.
 *
 * `page` and `saving` go on side by side; over both of them the end: no state leads out of it.
 */
export const conversation = setup({
  types: {
    context: {} as Context,
    events: {} as ConversationEvent,
    input: {} as Parties,
    tags: {} as 'saved' | 'saving' | 'not-saved' | 'over',
  },
  actions: {
    deliver: ({ context, self }) =>
      context.channel.deliver(context.seconds(), (delivered) => self.send({ type: delivered })),
    find: ({ context, self }) => context.channel.find((found) => self.send({ type: found ? 'found' : 'absent' })),
    open: ({ context, self }) => context.channel.open((opened) => self.send({ type: opened ? 'opened' : 'shut' })),
    // A page that goes away hears no answer that comes later.
    deliverLast: ({ context }) => {
      if (isWorthSaving(context)) context.channel.deliver(context.seconds(), () => {});
    },
    end: ({ context }, { by }: { readonly by: Ending }) => context.channel.end(by),
    reload: (_, { reload }: { readonly reload: () => void }) => reload(),
    beginDelivery: assign({ again: false }),
    noteReport: assign({ again: true }),
    countFailure: assign({ failures: ({ context }) => context.failures + 1, reopened: false }),
    countReopening: assign({ reopened: true }),
    countKept: assign({ failures: 0, reopened: false, kept: ({ context }) => context.seconds() }),
  },
  guards: {
    hidden: stateIn({ open: { page: 'hidden' } }),
    left: stateIn({ open: { page: 'leaving' } }),
    due: ({ context }) => context.channel.due,
    worthSaving: ({ context }) => isWorthSaving(context),
    again: ({ context }) => context.again && context.channel.due,
    reopened: ({ context }) => context.reopened,
  },
  delays: {
    commitEvery,
    retryPause: ({ context }) => retryPause(context.failures, context.chance()),
  },
}).createMachine({
  id: 'conversation',
  context: ({ input }) => ({ ...input, again: false, failures: 0, reopened: false, kept: input.seconds() }),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      on: {
        close: {
          target: 'ended',
          actions: ['deliverLast', { type: 'end', params: ({ event }) => ({ by: event.by }) }],
        },
        // Another window of the same learner has taken over: whatever this one still said would be written over that.
        superseded: 'ended',
      },
      states: {
        page: {
          initial: 'seen',
          states: {
            seen: { on: { hide: 'hidden', leave: 'leaving' } },
            hidden: { on: { show: 'seen', leave: 'leaving' } },
            // Our own button was pressed: the session ends as soon as all is kept.
            leaving: {},
          },
        },
        saving: {
          initial: 'kept',
          states: {
            kept: {
              tags: 'saved',
              always: {
                guard: 'left',
                target: '#conversation.ended',
                actions: { type: 'end', params: { by: 'leave' } },
              },
              // Nobody is there to be kept from idling out.
              after: { commitEvery: [{ guard: 'hidden' }, { target: 'committing' }] },
              on: {
                report: { guard: 'due', target: 'committing' },
                save: { guard: 'worthSaving', target: 'committing' },
                hide: { guard: 'worthSaving', target: 'committing' },
                leave: { guard: 'worthSaving', target: 'committing' },
                show: [
                  { guard: 'due', target: 'committing' },
                  { target: 'kept', reenter: true },
                ],
              },
            },
            committing: {
              tags: 'saving',
              entry: ['beginDelivery', 'deliver'],
              on: {
                report: { actions: 'noteReport' },
                // What was noted since then goes after it.
                save: { actions: 'noteReport' },
                hide: { actions: 'noteReport' },
                leave: { actions: 'noteReport' },
                kept: [
                  { guard: 'again', target: 'committing', reenter: true, actions: 'countKept' },
                  { target: 'kept', actions: 'countKept' },
                ],
                failed: 'retrying',
                lost: [{ guard: 'reopened', target: 'retrying' }, { target: 'finding' }],
              },
            },
            retrying: {
              tags: 'not-saved',
              entry: 'countFailure',
              // A page that is not seen is not awake for long: it tries again when it is hidden and when it is shown.
              after: { retryPause: [{ guard: 'hidden' }, { target: 'committing' }] },
              on: {
                report: 'committing',
                save: 'committing',
                hide: 'committing',
                show: 'committing',
                leave: 'committing',
                online: 'committing',
              },
            },
            finding: {
              tags: 'not-saved',
              entry: 'find',
              on: { found: 'initialising', absent: 'retrying' },
            },
            initialising: {
              tags: 'not-saved',
              entry: 'open',
              on: { opened: { target: 'committing', actions: 'countReopening' }, shut: 'retrying' },
            },
          },
        },
      },
    },
    // Nothing reaches the LMS any more. What a page that lives on plays then is not saved.
    ended: {
      tags: 'over',
      initial: 'judging',
      // Brought back from the browser's cache the page begins anew, with what the LMS holds.
      on: { restored: { actions: { type: 'reload', params: ({ event }) => event } } },
      states: {
        judging: { always: [{ guard: 'due', target: 'short' }, { target: 'complete' }] },
        complete: {
          tags: 'saved',
          on: { note: { guard: 'due', target: 'short' }, report: { guard: 'due', target: 'short' } },
        },
        short: { tags: 'not-saved' },
      },
    },
  },
});

// Also where nothing but time has gone by.
function isWorthSaving({ channel, seconds, kept }: Context): boolean {
  return channel.due || seconds() - kept >= moment;
}
