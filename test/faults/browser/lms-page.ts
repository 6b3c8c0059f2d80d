import '../../e2e/lms-page/main.ts';
import { kindOf } from '../kinds/all.ts';
import type { Fault, Plan } from '../plan/plan.ts';
import { Caller } from '../world/caller.ts';
import { ScormDesk } from '../world/scorm-desk.ts';
import { ScormLms } from '../world/scorm-lms.ts';
import type { Shelf } from '../world/scorm-lms.ts';
import type { Surroundings } from '../world/surroundings.ts';

/** What goes wrong in a window's visit, and how its LMS is; left where every window of the browser finds it. */
export interface VisitTerms {
  readonly plan: Pick<Plan, 'version' | 'course' | 'nature'>;
  readonly faults: readonly Fault[];
}

/** What all windows of a browser have told of a run. */
export interface Told {
  readonly met: readonly string[];
  readonly unlawful: readonly string[];
  readonly held: readonly (readonly [element: string, value: string])[];
  readonly calls: number;
}

/** Where windows have what is theirs together: what one writes down is there for the next, however this one ends. */
const shelf = { terms: 'terms', held: 'held', met: 'met', unlawful: 'unlawful', calls: 'calls' };

function read<Value>(name: string, otherwise: Value): Value {
  const text = localStorage.getItem(name);
  return text === null ? otherwise : (JSON.parse(text) as Value);
}

function write(name: string, value: unknown): void {
  localStorage.setItem(name, JSON.stringify(value));
}

const browserShelf: Shelf = {
  get values() {
    return new Map(read<[string, string][]>(shelf.held, []));
  },
  set values(values) {
    write(shelf.held, [...values]);
  },
};

/** Longer than a page of a test may stand still, in milliseconds. */
const longestBlock = 60;

const terms = read<VisitTerms | undefined>(shelf.terms, undefined);
if (terms && terms.plan.version !== 'cmi5') {
  const surroundings: Surroundings = {
    plan: terms.plan,
    get calls() {
      return read(shelf.calls, 0);
    },
    set calls(calls: number) {
      write(shelf.calls, calls);
    },
    meets: (kind) => write(shelf.met, [...new Set([...read<string[]>(shelf.met, []), kind])]),
    demand: (_, holds, what) => holds || write(shelf.unlawful, [...read<string[]>(shelf.unlawful, []), what()]),
    tell: () => {},
    block: (seconds) => {
      for (const until = performance.now() + Math.min(longestBlock, seconds * 10); performance.now() < until;);
    },
  };
  const desk = new ScormDesk(new ScormLms(surroundings, browserShelf));
  const faults = terms.faults.filter(({ kind }) => kindOf(kind).scorm);
  const caller = new Caller('page', surroundings, faults, new Map());
  const api = terms.plan.version === '1.2' ? 'API' : 'API_1484_11';
  const looked = desk.windowFor(caller);
  Object.defineProperty(window, api, { get: () => (looked as Record<string, unknown>)[api] });
}

/** What the windows have told so far. */
function told(): Told {
  return {
    met: read(shelf.met, []),
    unlawful: read(shelf.unlawful, []),
    held: read(shelf.held, []),
    calls: read(shelf.calls, 0),
  };
}

declare global {
  interface Window {
    faultsTold: typeof told;
  }
}

window.faultsTold = told;
