import { isObject, ownStateIn, written } from './own-state.ts';
import type { OwnState } from './own-state.ts';
import { idOf } from './statement-id.ts';

/** What a tab keeps of a launch: a reload goes on in its session, although a token is given out once only. */
interface Kept {
  /** `Basic …`. */
  readonly authorization: string;
  /** When the session began, in milliseconds since 1970. */
  readonly began: number;
  /** True once *terminated* was said. */
  readonly ended: boolean;
}

const room = 1_000_000;

/**
 * What this tab remembers: a launch by the address its token came from, of which each has its own, and what is kept for
 * the learner, should the store be out of reach. Nothing in it says who the learner is. Storage that is blocked, as in some
 * frames, is as if it were empty.
 */
export class Tab {
  readonly #launch: string;
  readonly #enrolment: string;
  #kept: Kept | undefined;

  constructor(fetchUrl: string, registration: string, activity: string) {
    this.#launch = `dewis.cmi5.${fetchUrl}`;
    this.#enrolment = `dewis.cmi5.${idOf(registration, activity)}`;
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
    this.#write({ authorization, began, ended: false });
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
    const { authorization, began, ended } = kept;
    if (typeof authorization !== 'string' || typeof began !== 'number') return undefined;
    return { authorization, began, ended: ended === true };
  } catch {
    return undefined;
  }
}
