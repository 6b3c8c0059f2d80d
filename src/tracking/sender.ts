import { mostEntries, objectiveIndexes, probe } from './collection.ts';
import type { Collection } from './collection.ts';
import type { Connection, Outcome } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import { raised } from './floor.ts';
import { Outbox } from './outbox.ts';
import type { InteractionRecord, LearningRecord, ReportedStanding } from './record.ts';
import type { Session } from './session.ts';
import { settingsOf } from './wording.ts';
import type { Wording } from './wording.ts';

// An LMS that answers nothing any more is not asked two hundred times, each of which may block the page.
const failuresBorne = 3;

const interactionElements = 'cmi.interactions.';

/**
 * Sends what an LMS does not have yet, and goes without what it refuses: objectives and interactions, or the field of
 * them that was refused, are left out for good once refused; the rest is offered again. An interaction is kept here until
 * a commit took every field of it, and then forgotten: an LMS has it for good, and it never changes.
 */
export class Sender {
  readonly #connection: Connection;
  readonly #dialect: Dialect;
  readonly #wording: Wording;
  readonly #outbox = new Outbox();
  readonly #collections = new Map<string, Collection>();
  readonly #objectives: Map<string, number>;
  /** Elements given up, with `n` for every index. */
  readonly #refused = new Set<string>();
  readonly #failed = new Set<string>();
  /** Ids the LMS has: writing one again, after a failed commit, is an error in some, and harmless. */
  readonly #named = new Set<string>();
  /** What the LMS was told, which is never lowered. */
  #held: ReportedStanding;
  #nextObjective = 0;
  /** Interactions not committed yet, the place of the first of them, and how many were in the last list. */
  readonly #untold: InteractionRecord[] = [];
  #nextInteraction = 0;
  #listed = 0;
  #sound = true;
  #seconds = 0;

  /** Asks what the LMS can keep. These are the last reads of a session. */
  constructor({ connection, dialect, launch }: Pick<Session, 'connection' | 'dialect' | 'launch'>, wording: Wording) {
    this.#connection = connection;
    this.#dialect = dialect;
    this.#wording = wording;
    this.#held = launch.before;
    const get = (element: string) => connection.get(element);
    for (const group of ['objectives', 'interactions']) {
      const found = probe(get, `cmi.${group}`);
      if (found && found.count <= mostEntries) this.#collections.set(group, found);
    }
    this.#nextObjective = this.#collections.get('objectives')?.count ?? 0;
    this.#nextInteraction = this.#collections.get('interactions')?.count ?? 0;
    this.#objectives = objectiveIndexes(get, this.#nextObjective);
    this.#outbox.found([...this.#objectives].map(([id, index]) => [`cmi.objectives.${index}.id`, id]));
    const { language } = dialect.reads;
    if (!launch.takesLanguage && language) this.#refused.add(language);
    // Not the score: where the LMS made it up, as a 0, its least and most are still to be sent.
    const { score: _, ...standing } = launch.before;
    if (launch.begun) this.#outbox.found(wording.standing(standing));
    this.#outbox.found(wording.whereabouts(launch));
  }

  /** Takes interactions over, as many as the LMS has room for. */
  take(interactions: readonly InteractionRecord[]): void {
    if (!this.#collections.has('interactions')) return;
    const room = mostEntries - this.#nextInteraction - this.#untold.length;
    this.#untold.push(...interactions.slice(0, Math.max(0, room)));
  }

  /** A whole record in the order to send it, with every interaction taken over and not committed yet. */
  listed(record: LearningRecord): readonly Setting[] {
    const told = raised(record, this.#held);
    // Committed or not in the end: the LMS is told, and will not be told less.
    this.#held = told;
    this.#listed = this.#untold.length;
    for (const { id } of told.objectives)
      if (!this.#objectives.has(id)) this.#objectives.set(id, this.#nextObjective++);
    const indexes = { objectives: this.#objectives, interactions: this.#nextInteraction };
    return settingsOf(this.#wording, { ...told, interactions: this.#untold }, indexes);
  }

  /** What the LMS does not have of it and would take. */
  unsent(settings: readonly Setting[]): readonly Setting[] {
    return settings.filter((setting) => this.#wants(setting));
  }

  /** Sends settings that are due. What must not be lost goes first; where that fails the rest waits for another time. */
  put(settings: readonly Setting[]): void {
    let failures = 0;
    for (const setting of settings) {
      // What was refused a moment ago may have closed a whole group.
      if ((groupOf(setting) && failures > 0) || !this.#wants(setting)) continue;
      if (!this.#handled(setting, this.#connection.set(...setting))) failures += 1;
      if (failures === failuresBorne) break;
    }
    this.#sound = failures === 0;
  }

  /** Has what was sent kept for good, with the time so far. True where it was, and nothing was left unsent. */
  commit(seconds: number): boolean {
    this.#seconds = Math.max(this.#seconds, seconds);
    this.#connection.set(...this.#wording.sessionTime(this.#seconds));
    const kept = this.#connection.commit();
    if (kept) this.#outbox.committed();
    else this.#outbox.lost();
    if (kept && this.#sound) this.#forgetTold();
    return kept && this.#sound;
  }

  #forgetTold(): void {
    this.#untold.splice(0, this.#listed);
    this.#nextInteraction += this.#listed;
    this.#listed = 0;
    this.#outbox.forget(interactionElements);
    for (const element of this.#named) if (element.startsWith(interactionElements)) this.#named.delete(element);
  }

  #wants(setting: Setting): boolean {
    const group = groupOf(setting);
    if (group && !this.#collections.get(group)?.fields.has(setting[0].split('.')[3] ?? '')) return false;
    return !this.#refused.has(plain(setting)) && this.#outbox.differs(setting);
  }

  // False where it has to be sent another time.
  #handled(setting: Setting, outcome: Outcome): boolean {
    const { state, language } = this.#dialect.reads;
    const [element] = setting;
    const key = plain(setting);
    if (outcome === 'done' || (outcome === 'refused' && this.#named.has(element))) {
      this.#outbox.took(setting);
      if (element.endsWith('.id')) this.#named.add(element);
      return true;
    }
    if (groupOf(setting)) {
      // Once may be the connection; twice is the LMS.
      const again = outcome === 'failed' && !this.#failed.has(key);
      if (again) this.#failed.add(key);
      else this.#giveUp(setting);
      return !again;
    }
    if (element === language) return true;
    // A value that will never be taken is not offered again; but the state is all a learner has.
    if (outcome === 'failed' || element === state) return false;
    this.#outbox.took(setting);
    return true;
  }

  // Without id or type an entry is none, and the ones after it would leave a gap.
  #giveUp(setting: Setting): void {
    const group = groupOf(setting);
    if (group && /^\w+\.\w+\.\d+\.(id|type)$/.test(setting[0])) this.#collections.delete(group);
    else this.#refused.add(plain(setting));
  }
}

function groupOf([element]: Setting): string | undefined {
  return /^cmi\.(objectives|interactions)\./.exec(element)?.[1];
}

function plain([element]: Setting): string {
  return element.replace(/\.\d+/g, '.n');
}
