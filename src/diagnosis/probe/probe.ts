import type { Clock } from '../../tracking/session/clock.ts';
import type { Connection } from '../../tracking/scorm/connection.ts';
import type { Dialect, Setting } from '../../tracking/scorm/dialect.ts';
import type { Api } from '../../tracking/scorm/find-api.ts';
import { isVital } from '../../tracking/scorm/element.ts';
import { locationOf } from '../../tracking/record/record-of.ts';
import { wording12 } from '../../tracking/scorm/wording12.ts';
import { wording2004 } from '../../tracking/scorm/wording2004.ts';
import type { Wording } from '../../tracking/scorm/wording.ts';
import type { Kept } from '../read/keeps.ts';
import { shownWords } from '../read/redaction.ts';
import { isKept } from './trial.ts';
import type { Back, Outcome, Refusal, Trial } from './trial.ts';
import { trialsFor } from './trials.ts';

/** Whom a probe asks, in a session that is open and may be written to. */
export interface Probed {
  readonly api: Api;
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly keeps: readonly Kept[];
  readonly clock: Clock;
}

/**
 * Writes, commits and reads back what the course would, to see what an LMS makes of it; then puts back what was there.
 * An objective and an interaction stay, since no version can take one away. Never throws.
 */
export class Probe {
  readonly #probed: Probed;
  readonly #wording: Wording;
  readonly #trials: readonly Trial[];
  readonly #began: number;
  /** What was there before; `undefined` where an element of it could not be read. */
  readonly #before: readonly (readonly [element: string, value: string | undefined])[];
  /** What the course itself says of a learner who is in no scenario. */
  readonly #noPlace: Setting;
  #touched = false;

  /** @param at Milliseconds since 1970. */
  constructor(probed: Probed, at: number) {
    const { dialect, connection, keeps, clock } = probed;
    this.#probed = probed;
    this.#wording = dialect.version === '1.2' ? wording12 : wording2004;
    this.#trials = trialsFor(dialect, this.#wording, keeps, at);
    this.#began = clock.now();
    this.#noPlace = [dialect.reads.location!, locationOf()];
    this.#before = this.#restored().map((element) => [element, connection.get(element)]);
  }

  get length(): number {
    return this.#trials.length + 1;
  }

  /** One trial at a time, so that the page can breathe in between; the last puts back what was there. */
  *run(): Generator<Outcome, void, void> {
    // Nothing is put in the place of what could not be put back.
    if (this.#before.some(([, value]) => value === undefined)) {
      yield { kind: 'restore', label: '', refused: [], commit: null, back: 'unread', milliseconds: 0 };
      return;
    }
    let tooLong = false;
    for (const trial of this.#trials) {
      // Longer ones would fare no better.
      if (trial.kind === 'state' && tooLong) continue;
      this.#touched = true;
      const outcome = this.#try(trial);
      if (trial.kind === 'state') tooLong = !isKept(outcome) && outcome.back !== 'none';
      yield outcome;
    }
    const restored = this.putBack();
    if (restored) yield restored;
  }

  /** Puts back what was there, once; `null` where nothing was touched. For a page that goes away as well. */
  putBack(): Outcome | null {
    if (!this.#touched) return null;
    this.#touched = false;
    const { state } = this.#probed.dialect.reads;
    const settings = this.#before.flatMap(([element, value = '']) => this.#asBefore(element, value));
    const readsBack = settings.filter(([element]) => element === state);
    const restored = this.#try({ kind: 'restore', label: '', settings, readsBack });
    const stays = settings.flatMap((setting) => (setting === this.#noPlace ? [setting[0]] : []));
    return stays.length > 0 ? { ...restored, stays } : restored;
  }

  // What had no value before has none to be put back, except what is free text and is there now.
  #asBefore(element: string, value: string): readonly Setting[] {
    const { connection, dialect } = this.#probed;
    if (value !== '') return [[element, value]];
    const isPlace = element === dialect.reads.location;
    if ((!isPlace && element !== dialect.reads.state) || connection.get(element) === '') return [];
    if (!isPlace) return [[element, '']];
    // "" is a place by both versions, and some LMSs refuse it or keep the old one.
    connection.set([element, '']);
    return connection.get(element) === '' ? [] : [this.#noPlace];
  }

  #restored(): readonly string[] {
    const { state, location, score } = this.#probed.dialect.reads;
    const written = this.#trials.filter(({ kind }) => kind === 'score' || kind === 'status');
    const elements = written.flatMap(({ settings }) => settings.map(([element]) => element));
    return [...new Set([state, location, score, ...elements])].filter((element) => element !== undefined);
  }

  #try({ kind, label, settings, readsBack }: Trial): Outcome {
    const { connection, clock } = this.#probed;
    const began = clock.now();
    // Some LMSs take no commit without the time, which never falls.
    const time = this.#wording.sessionTime((began - this.#began) / 1000);
    const untimed = this.#refusal(time[0], connection.set(time));
    const { taken, refused: ownRefused } = this.#set(settings);
    const refused = kind === 'time' ? untimed : ownRefused;
    const [commit = null] = this.#refusal('', connection.errorOf('commit', ''));
    const milliseconds = Math.round(clock.now() - began);
    const told = { kind, label, refused, commit, milliseconds };
    const back = readsBack.filter(([element]) => taken.has(element));
    return back.length === 0 ? told : { ...told, ...this.#back(back) };
  }

  #set(settings: readonly Setting[]): { readonly taken: ReadonlySet<string>; readonly refused: readonly Refusal[] } {
    const taken = new Set<string>();
    const refused: Refusal[] = [];
    for (const setting of settings) {
      const refusal = this.#refusal(setting[0], this.#probed.connection.set(setting));
      refused.push(...refusal);
      if (refusal.length === 0) taken.add(setting[0]);
      // As the course does: an entry without its id is none, and some LMSs show an error at each.
      else if (isVital(setting)) break;
    }
    return { taken, refused };
  }

  #back(taken: readonly Setting[]): Pick<Outcome, 'back' | 'backLength'> {
    const backs = taken.map(([element, value]) => ({ value, read: this.#probed.connection.get(element) }));
    const worst = backs.find(({ value, read }) => backOf(value, read) !== 'same');
    if (!worst) return { back: 'same' };
    const back = backOf(worst.value, worst.read);
    return back === 'cut' ? { back, backLength: worst.read!.length } : { back };
  }

  #refusal(element: string, error: number): readonly Refusal[] {
    return error === 0 ? [] : [{ element, error, words: this.#wordsOf(error) }];
  }

  #wordsOf(error: number): string {
    const { api, dialect } = this.#probed;
    try {
      const name = dialect.calls.lastError.replace('LastError', 'ErrorString');
      const words: unknown = (api as Record<string, (code: string) => unknown>)[name]!(String(error));
      return typeof words === 'string' ? shownWords(words) : '';
    } catch {
      // Some LMSs have no such call.
      return '';
    }
  }
}

/** Numbers may come back in another form, words in another case. */
function backOf(value: string, read: string | undefined): Back {
  if (read === undefined) return 'unread';
  if (read === value || read.toLowerCase() === value.toLowerCase()) return 'same';
  if (value !== '' && read.trim() !== '' && Number(read) === Number(value)) return 'same';
  if (read === '') return 'none';
  return value.startsWith(read) ? 'cut' : 'other';
}
