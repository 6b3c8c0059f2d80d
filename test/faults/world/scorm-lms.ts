import type { Dialect } from '../../../src/tracking/scorm/dialect.ts';
import { scorm12 } from '../../../src/tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../../src/tracking/scorm/scorm2004.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import type { Surroundings } from './surroundings.ts';

type Values = ReadonlyMap<string, string>;

/** Where an LMS has what it wrote down. */
export interface Shelf {
  values: Values;
}

/** An LMS's own store of one learner: what is there when everything else is gone. */
export class ScormLms {
  readonly world: Surroundings;
  readonly dialect: Dialect;
  /** Told of what was written down, and what was there before. */
  wroteDown: (before: Values, after: Values) => void = () => {};
  readonly #shelf: Shelf;

  constructor(world: Surroundings, shelf: Shelf = { values: new Map() }) {
    const { mark, launchData } = world.plan.course;
    const { reads } = (this.dialect = world.plan.version === '1.2' ? scorm12 : scorm2004);
    this.world = world;
    this.#shelf = shelf;
    if (shelf.values.size > 0) return;
    shelf.values = new Map([
      ...(mark === undefined ? [] : [[reads.mark!, String(mark)] as const]),
      ...(launchData ? [[reads.data!, launchData] as const] : []),
    ]);
  }

  get held(): Values {
    return this.#shelf.values;
  }

  /** What the next session finds. */
  left(): Record<string, string> {
    const { version } = this.dialect;
    return new StrictLms({ version, stored: Object.fromEntries(this.held) }).leftBehind();
  }

  /** Writes down what a session holds, or what was set in it. */
  write(all: Values, changes: Values): void {
    const { posts, keeps } = this.world.plan.nature;
    const before = this.held;
    const after = new Map(posts === 'all' ? all : [...before, ...changes]);
    const element = this.dialect.reads.state!;
    const state = after.get(element) ?? '';
    if (keeps !== undefined && state.length > keeps) {
      after.set(element, state.slice(0, keeps));
      this.world.meets('truncating');
    }
    this.#shelf.values = after;
    this.wroteDown(before, after);
  }
}
