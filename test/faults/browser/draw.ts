import type { Language } from '../../../src/core/scenario/text.ts';
import { randomOf } from '../../mutation/random.ts';
import type { Random } from '../../mutation/random.ts';
import { kindsFor, kindOf } from '../kinds/all.ts';
import type { Fault, Nature, Plan, Version } from '../plan/plan.ts';
import { versions } from '../plan/plan.ts';
import { packagesOf } from './stage.ts';

/** One launch in a browser. */
export interface BrowserVisit {
  /** Presses of the learner before something happens to the page. */
  readonly presses: number;
  readonly faults: readonly Fault[];
  /**
   * `leave`: by our button. `shut`: the LMS takes the page away. `kill`: its process is gone. `reload`: it is loaded anew.
   * `stays`: it lives on while another window is opened.
   */
  readonly ends: 'leave' | 'shut' | 'kill' | 'reload' | 'stays';
  /** What happens half-way: the page is hidden and seen again, or the browser has no connection for some presses. */
  readonly halfway: 'nothing' | 'hidden' | 'disconnected';
}

/** Everything that happens in one run, as data. */
export interface BrowserPlan {
  readonly zip: string;
  readonly language: Language;
  readonly lms: Pick<Plan, 'version' | 'course' | 'nature'>;
  /** After these the learner comes back once more, and plays to the end in peace. */
  readonly visits: readonly BrowserVisit[];
}

/** The plan of a run by its seed and number. Versions take turns, and in each of them scenarios and languages. */
export function browserPlan(seed: number, run: number): BrowserPlan {
  const version = versions[run % versions.length]!;
  const turn = Math.floor(run / versions.length);
  const random = randomOf(seed, `faults in a browser ${run}`);
  return {
    zip: packagesOf[version][turn % 2]!,
    language: turn % 4 < 2 ? 'cy' : 'en',
    lms: {
      version,
      course: {
        played: '',
        keep: 'best',
        lms: { failed: 'failed', completed: 'ended', interactions: true },
        launchData: '',
      },
      nature: natureOf(random),
    },
    visits: Array.from({ length: 1 + random.below(2) }, () => visitOf(random, version)),
  };
}

function natureOf(random: Random): Nature {
  return {
    takes: random.of(['set', 'commit']),
    posts: 'changes',
    lacks: random.of([[], [], ['cmi.interactions']]),
    opensAgain: random.below(2) === 0,
    yes: random.of(['true', '1', 'True', 'nothing', 'false with error 0']),
    etags: random.below(3) > 0,
  };
}

function visitOf(random: Random, version: Version): BrowserVisit {
  // What kills a page by a throw of its LMS is no death in a browser: here it is its process.
  const kinds = kindsFor(version).filter((kind) => !kind.startsWith('killed'));
  const faults = Array.from({ length: random.below(3) }, (): Fault => {
    const kind = random.of(kinds);
    const from = random.below(version === 'cmi5' ? 12 : 60);
    const length = kindOf(kind).concerns ? random.of([10, 40]) : random.of([1, 2, 5, 10]);
    return { kind, from, to: from + length, how: random.below(12) };
  });
  return {
    presses: 2 + random.below(6),
    faults,
    ends: random.of(['leave', 'shut', 'kill', 'reload', 'stays']),
    halfway: random.of(['nothing', 'nothing', 'hidden', 'disconnected']),
  };
}
