import { mostEntries, objectiveIndexes, probe } from './collection.ts';
import type { Collection } from './collection.ts';
import type { Setting } from './dialect.ts';
import { groupOf, isVital, plain } from './element.ts';
import { heldAfter, raised } from '../record/floor.ts';
import { Outbox } from './outbox.ts';
import { PostedRoom } from './posted-room.ts';
import type { InteractionRecord, LearningRecord, ReportedStanding } from '../record/record.ts';
import type { ScormLine } from '../session/line.ts';
import type { Outcome } from './transmitter.ts';
import { settingsOf } from './wording.ts';
import type { Wording } from './wording.ts';

const interactionElements = 'cmi.interactions.';

/** How often an LMS is asked of a list before its silence is taken for an answer. */
const mostAsked = 3;

/**
 * Knows what an LMS does not have yet, and goes without what it refuses: objectives and interactions, or the field of them
 * that was refused, are left out for good once refused; the rest is offered again. An interaction is kept here until a
 * commit took every field of it, and then forgotten: an LMS has it for good, and it never changes.
 */
export class Sender {
  readonly #line: Pick<ScormLine, 'get' | 'dialect'>;
  readonly #wording: Wording;
  readonly #outbox = new Outbox();
  readonly #collections = new Map<string, Collection>();
  /** Lists of which the LMS has not said whether it keeps them, or not since it was opened anew: how often it is asked yet. */
  readonly #unasked = new Map(['objectives', 'interactions'].map((group) => [group, mostAsked]));
  #objectives = new Map<string, number>();
  /** Elements given up, with `n` for every index. */
  readonly #refused = new Set<string>();
  /** Elements of lists that failed, and those that did since the last commit: the connection may have been down. */
  readonly #failed = new Set<string>();
  readonly #failing = new Set<string>();
  /** Ids the LMS has: writing one again, after a failed commit, is an error in some, and harmless. */
  readonly #named = new Set<string>();
  /** What the LMS holds, which is never lowered. */
  #held: ReportedStanding;
  #record: LearningRecord | undefined;
  #nextObjective = 0;
  /** Interactions not committed yet, the place of the first of them, and how many were sent last. */
  readonly #untold: InteractionRecord[] = [];
  #nextInteraction = 0;
  #sent = 0;
  readonly #room: PostedRoom;
  #seconds = 0;

  /** Asks what the LMS can keep. These are the last reads of a session, but for what the LMS could not say then. */
  constructor(line: Pick<ScormLine, 'get' | 'dialect' | 'launch'>, wording: Wording) {
    const { dialect, launch } = line;
    this.#line = line;
    this.#wording = wording;
    this.#held = launch.before;
    this.#room = new PostedRoom(wording);
    this.#askLists();
    const { language } = dialect.reads;
    if (!launch.takesLanguage && language) this.#refused.add(language);
    // Not the score: where the LMS made it up, as a 0, its least and most are still to be sent.
    const { score: _, ...standing } = launch.before;
    if (launch.begun) this.#outbox.found(wording.standing(standing));
    this.#outbox.found(wording.whereabouts(launch));
  }

  /** Takes a record over, and of its interactions as many as the LMS has room for. */
  take(record: LearningRecord): void {
    this.#record = record;
    if (!this.#collections.has('interactions') && !this.#unasked.has('interactions')) return;
    for (const answer of record.interactions) {
      const place = this.#nextInteraction + this.#untold.length;
      const told = place < mostEntries && this.#room.fitted(answer, place, record);
      if (told) this.#untold.push(told);
    }
  }

  /** The state as it was taken last. */
  get state(): string | undefined {
    return this.#record?.state;
  }

  /** What the LMS does not have and would take, in the order to send it. */
  due(): readonly Setting[] {
    const listed = this.#record ? this.#listed(raised(this.#record, this.#held)) : [];
    return [this.#line.dialect.exit, ...listed].filter((setting) => this.wants(setting));
  }

  /** As `due`, from where it is sent: committed or not in the end, the LMS is told and will not be told less. */
  sending(): readonly Setting[] {
    this.#askLists();
    if (this.#record) this.#held = heldAfter(this.#record, this.#held);
    this.#sent = this.#collections.has('interactions') ? this.#untold.length : 0;
    return this.due();
  }

  wants(setting: Setting): boolean {
    const group = groupOf(setting);
    if (group && !this.#collections.get(group)?.fields.has(setting[0].split('.')[3] ?? '')) return false;
    return !this.#refused.has(plain(setting)) && this.#outbox.differs(setting);
  }

  /** Takes note of what became of a setting; false where it has to be sent another time. */
  settled(setting: Setting, outcome: Outcome): boolean {
    const { state, language } = this.#line.dialect.reads;
    const [element] = setting;
    if (outcome === 'done' || (outcome === 'refused' && this.#named.has(element))) {
      this.#outbox.took(setting);
      if (element.endsWith('.id')) this.#named.add(element);
      return true;
    }
    // It waits for the one it was not tried because of.
    if (outcome === 'unsent') return true;
    if (groupOf(setting)) return this.#goesWithout(setting, outcome);
    if (element === language) {
      this.#refused.add(plain(setting));
      return true;
    }
    // A value that will never be taken is not offered again; but the state is all a learner has.
    if (outcome !== 'refused' || element === state) return false;
    this.#outbox.took(setting);
    return true;
  }

  /** The time of the session so far, which never falls. */
  time(seconds: number): Setting {
    this.#seconds = Math.max(this.#seconds, seconds);
    return this.#wording.sessionTime(this.#seconds);
  }

  /** Takes note of a commit; `sound`: nothing that was sent before it has to be sent another time. */
  committed(kept: boolean, sound: boolean): void {
    if (kept) this.#outbox.committed();
    else this.#outbox.lost();
    if (kept) for (const key of this.#failing) this.#failed.add(key);
    this.#failing.clear();
    if (kept && sound) this.#forgetTold();
  }

  /**
   * The session was opened anew: what the LMS holds is uncertain, and all of it is due again. Where it can be asked, its
   * lists may be shorter than they were: after a gap it would take nothing more.
   */
  reopened(canBeAsked: boolean): void {
    this.#outbox.lost();
    this.#outbox.forget('');
    if (!canBeAsked) return;
    for (const group of [...this.#unasked.keys(), ...this.#collections.keys()]) this.#unasked.set(group, mostAsked);
  }

  #askLists(): void {
    for (const [group, left] of this.#unasked) {
      if (left === 0) continue;
      this.#unasked.set(group, left - 1);
      const { get } = this.#line;
      const found = probe(get, `cmi.${group}`);
      const indexes = group === 'objectives' && found ? objectiveIndexes(get, found.count) : new Map<string, number>();
      if (found === undefined || indexes === undefined) continue;
      this.#unasked.delete(group);
      if (!found || found.count > mostEntries) continue;
      const known = this.#collections.has(group);
      this.#collections.set(group, found);
      if (group === 'objectives') this.#findObjectives(indexes, found.count);
      else this.#nextInteraction = known ? Math.min(this.#nextInteraction, found.count) : found.count;
      if (group === 'interactions' && !known) this.#room.holds(found.count);
    }
  }

  #findObjectives(indexes: Map<string, number>, count: number): void {
    this.#objectives = indexes;
    this.#nextObjective = count;
    this.#outbox.found([...indexes].map(([id, index]) => [`cmi.objectives.${index}.id`, id]));
  }

  #listed(record: LearningRecord): readonly Setting[] {
    for (const { id } of record.objectives)
      if (!this.#objectives.has(id)) this.#objectives.set(id, this.#nextObjective++);
    const indexes = { objectives: this.#objectives, interactions: this.#nextInteraction };
    return settingsOf(this.#wording, { ...record, interactions: this.#untold }, indexes);
  }

  #forgetTold(): void {
    this.#untold.splice(0, this.#sent);
    this.#nextInteraction += this.#sent;
    this.#sent = 0;
    this.#outbox.forget(interactionElements);
    for (const element of this.#named) if (element.startsWith(interactionElements)) this.#named.delete(element);
  }

  // True where nothing of it is sent again. Once may be the connection; twice, in an LMS that commits, is the LMS.
  #goesWithout(setting: Setting, outcome: Outcome): boolean {
    const key = plain(setting);
    const again = outcome !== 'refused' && !this.#failed.has(key);
    if (again) this.#failing.add(key);
    else this.#giveUp(setting);
    return !again;
  }

  // Without id or type an entry is none, and the ones after it would leave a gap.
  #giveUp(setting: Setting): void {
    const group = groupOf(setting);
    if (group && isVital(setting)) this.#collections.delete(group);
    else this.#refused.add(plain(setting));
  }
}
