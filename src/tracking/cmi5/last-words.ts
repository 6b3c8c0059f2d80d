import type { Clock } from '../session/clock.ts';
import type { OwnDocument } from './own-document.ts';
import { bytesIn, shortened } from './own-state.ts';
import type { OwnState } from './own-state.ts';
import type { Draft, Statement } from './statement.ts';
import { isConflict, isDone } from './store.ts';
import type { Store } from './store.ts';
import type { Tab } from './tab.ts';

interface LastWordsOptions {
  readonly store: Store;
  readonly tab: Tab;
  readonly clock: Clock;
  readonly document: OwnDocument;
  /** Nothing of the learner is said in browse and review. */
  readonly recording: boolean;
  /** `undefined` where none can be made of a draft. */
  readonly statement: (draft: Draft) => Statement | undefined;
  /** Goes where the LMS wants the learner, once all is said. */
  readonly goBack: () => void;
}

/** So many bytes of statements are sent for a page that goes away; see `OwnDocument` for what else is. */
const room = 32_000;
const urgent = { keepalive: true };

/** Milliseconds before each further try to say that the session is over. */
const pauses = [500, 2000];

/** How a session says what is left to say: what is due, and what ends it. */
export class LastWords {
  readonly #options: LastWordsOptions;

  constructor(options: LastWordsOptions) {
    this.#options = options;
  }

  /** As two requests that outlive the page; no answer is heard any more. */
  atOnce(own: OwnState): void {
    const { store, tab, recording, document } = this.#options;
    if (recording) {
      tab.keep(own);
      void document.writeLast(own);
    }
    const statements = this.#fitting(own.queue);
    if (statements.length > 0) void store.postStatements(statements, urgent);
  }

  /** And then goes where the LMS wants the learner, be it that the end could not be said. */
  async inTime(own: OwnState): Promise<void> {
    const { store, tab, clock, recording, document, goBack } = this.#options;
    const statements = this.#fitting(own.queue);
    let reply = await store.postStatements(statements, urgent);
    for (const pause of pauses) {
      if (isDone(reply) || isConflict(reply)) break;
      await new Promise<void>((resume) => clock.after(pause, resume));
      reply = await store.postStatements(statements, urgent);
    }
    if (recording) {
      const left = isDone(reply) ? { ...own, queue: [] } : own;
      tab.keep(left);
      await document.writeLast(left);
    }
    goBack();
  }

  // What an earlier session left is left to the next one: where the store has it already, it would refuse all.
  #fitting(queue: readonly Draft[]): readonly Statement[] {
    const made = (drafts: readonly Draft[]) => drafts.flatMap((draft) => this.#options.statement(draft) ?? []);
    const fits = (drafts: readonly Draft[]) => bytesIn(JSON.stringify(made(drafts))) <= room;
    const own = queue.filter(({ late }) => !late);
    return made(fits(own) ? own : shortened(own, fits));
  }
}
