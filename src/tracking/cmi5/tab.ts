import type Cmi5 from '@rusticisoftware/cmi5';
import { isObject, ownStateIn, written } from './own-state.ts';
import type { OwnState } from './own-state.ts';
import { idOf } from './statement-id.ts';

/** What a tab keeps of a launch: a reload goes on in its session, although a token is given out once only. */
interface Kept {
  /** `Basic …`. */
  readonly authorization: string;
  /** When the session began, in milliseconds since 1970. */
  readonly began: number;
  /** As the LMS called it first; "" before it did. */
  readonly session: string;
  /** True once *terminated* was said. */
  readonly ended: boolean;
}

/** What a launch is told from others by. */
type Launched = Pick<Cmi5, 'getFetch' | 'getEndpoint' | 'getActor' | 'getRegistration' | 'getActivityId'>;

const room = 1_000_000;

/**
 * What this tab remembers: a launch by the address its token came from, of which each has its own, and what is kept for
 * the learner, should the store be out of reach. Each stands under a name made of the store and the learner as well: no
 * token goes to a store it was not given for, and nobody who uses the tab next finds another's. Nothing in it says who the
 * learner is. Storage that is blocked, as in some frames, is as if it were empty.
 */
export class Tab {
  readonly #launch: string;
  readonly #enrolment: string;
  #kept: Kept | undefined;

  constructor(unit: Launched) {
    const learner = JSON.stringify([unit.getEndpoint(), unit.getActor(), unit.getRegistration(), unit.getActivityId()]);
    this.#launch = `dewis.cmi5.${idOf(unit.getFetch(), learner)}`;
    this.#enrolment = `dewis.cmi5.${idOf(learner)}`;
    this.#kept = keptIn(readItem(this.#launch));
  }

  get kept(): Kept | undefined {
    return this.#kept;
  }

  /** What a session in this tab kept last, be it an earlier one. */
  get own(): OwnState | undefined {
    return ownStateIn(readItem(this.#enrolment));
  }

  open(authorization: string, began: number): void {
    this.#write({ authorization, began, session: '', ended: false });
  }

  /**
   * Whether this launch may go on in the session the LMS speaks of: the one it began with, until that has ended. Once the LMS
   * has launched another, its words are of that, and the page is none of it.
   */
  goesOn(session: string): boolean {
    if (this.#kept?.session === '') this.#write({ ...this.#kept, session });
    return !this.#kept?.ended && this.#kept?.session === session;
  }

  keep(own: OwnState): void {
    writeItem(this.#enrolment, written(own, room));
  }

  end(): void {
    if (this.#kept) this.#write({ ...this.#kept, ended: true });
  }

  #write(kept: Kept): void {
    this.#kept = kept;
    writeItem(this.#launch, JSON.stringify(kept));
  }
}

function readItem(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function writeItem(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Nothing to do: the page itself still holds it.
  }
}

function keptIn(text: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept)) return undefined;
    const { authorization, began, session, ended } = kept;
    if (typeof authorization !== 'string' || typeof began !== 'number' || typeof session !== 'string') return undefined;
    return { authorization, began, session, ended: ended === true };
  } catch {
    return undefined;
  }
}
