import { mostEntries, objectiveIndexes, probe } from './collection.ts';
import type { Collection } from './collection.ts';
import type { Connection, Outcome } from './connection.ts';
import { settingsOf } from './dialect.ts';
import type { Dialect, Setting } from './dialect.ts';
import type { Launch } from './launch.ts';
import { Outbox } from './outbox.ts';
import type { LearningRecord } from './record.ts';

// An LMS that answers nothing any more is not asked two hundred times, each of which may block the page.
const failuresBorne = 3;

/**
 * Sends what an LMS does not have yet, and goes without what it refuses: objectives and interactions, or the field of
 * them that was refused, are left out for good once refused; the rest is offered again.
 */
export class Sender {
  readonly #connection: Connection;
  readonly #dialect: Dialect;
  readonly #outbox = new Outbox();
  readonly #collections = new Map<string, Collection>();
  readonly #objectives: Map<string, number>;
  /** Elements given up, with `n` for every index. */
  readonly #refused = new Set<string>();
  readonly #failed = new Set<string>();
  /** Ids the LMS has: writing one again, after a failed commit, is an error in some, and harmless. */
  readonly #named = new Set<string>();
  #nextObjective = 0;
  /** Interactions of the record that are committed, and those listed since. */
  #told = 0;
  #listed = 0;
  #sound = true;

  /** Asks what the LMS can keep. These are the last reads of a session. */
  constructor(connection: Connection, dialect: Dialect, launch: Launch) {
    this.#connection = connection;
    this.#dialect = dialect;
    const get = (element: string) => connection.get(element);
    for (const group of ['objectives', 'interactions']) {
      const found = probe(get, `cmi.${group}`);
      if (found && found.count <= mostEntries) this.#collections.set(group, found);
    }
    this.#nextObjective = this.#collections.get('objectives')?.count ?? 0;
    this.#objectives = objectiveIndexes(get, this.#nextObjective);
    this.#outbox.found([...this.#objectives].map(([id, index]) => [`cmi.objectives.${index}.id`, id]));
    const { language } = dialect.reads;
    if (!launch.takesLanguage && language) this.#refused.add(language);
    // Not the score: where the LMS made it up, as a 0, its least and most are still to be sent.
    const { score: _, ...standing } = launch.before;
    if (launch.begun) this.#outbox.found(dialect.standing(standing));
    this.#outbox.found(dialect.whereabouts(launch));
  }

  /** A whole record in the order to send it, the interactions that are committed left out. */
  listed(record: LearningRecord): readonly Setting[] {
    this.#listed = record.interactions.length;
    for (const { id } of record.objectives)
      if (!this.#objectives.has(id)) this.#objectives.set(id, this.#nextObjective++);
    const before = this.#collections.get('interactions')?.count ?? 0;
    const untold = record.interactions.slice(this.#told, mostEntries - before);
    const indexes = { objectives: this.#objectives, interactions: before + this.#told };
    return settingsOf(this.#dialect, { ...record, interactions: untold }, indexes);
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
    this.#connection.set(...this.#dialect.sessionTime(seconds));
    const kept = this.#connection.commit();
    if (kept) this.#outbox.committed();
    else this.#outbox.lost();
    if (kept && this.#sound) this.#told = this.#listed;
    return kept && this.#sound;
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
