import { randomOf } from '../../mutation/random.ts';
import type { Random } from '../../mutation/random.ts';
import { kindOf, kindsFor } from '../kinds/all.ts';
import { coursesToPlay } from './courses.ts';
import type { Act, CoursePlan, Fault, Nature, Plan, Version, Visit } from './plan.ts';

/** The plan of one run: by seed and number, so that it is had again without the others. */
export function drawn(seed: number, run: number, version: Version): Plan {
  const random = randomOf(seed, `faults ${version} ${run}`);
  const course = drawnCourse(random, version);
  const ours = !/small|made up/.test(course.played);
  const visits = Array.from({ length: 1 + random.below(ours ? 2 : 4) }, () =>
    drawnVisit(random, version, ours ? 3 : 1),
  );
  const calm: Visit = { acts: [], faults: [], ends: 'leave', calm: true };
  return { version, course, nature: drawnNature(random), visits: [...visits, calm] };
}

function drawnCourse(random: Random, version: Version): CoursePlan {
  const names = [...coursesToPlay.keys()];
  const small = names.filter((name) => /small/.test(name));
  const madeUp = names.filter((name) => name.startsWith('made up'));
  const ours = names.filter((name) => !small.includes(name) && !madeUp.includes(name));
  const asked = ['keep=best', 'keep=last', 'keep=first', 'failed=incomplete', 'interactions=no', 'lang=cy', 'lang=en'];
  return {
    played: random.of(often(random, 30) ? ours : often(random, 2) ? madeUp : small),
    keep: random.of(['best', 'best', 'first', 'last']),
    lms: {
      failed: random.of(['failed', 'incomplete']),
      completed: random.of(['ended', 'ended', 'passed']),
      interactions: !often(random, 8),
    },
    launchData: often(random, 4) ? random.of(asked) : '',
    ...(often(random, 5) && { mark: version === '1.2' ? random.of([50, 80]) : random.of([0.5, 0.8]) }),
  };
}

function drawnNature(random: Random): Nature {
  const lacks = [[], [], [], ['cmi.interactions'], ['cmi.objectives'], ['cmi.interactions', 'cmi.objectives']];
  return {
    ...random.of([
      { takes: 'set', posts: 'changes' },
      { takes: 'commit', posts: 'changes' },
      { takes: 'commit', posts: 'all' },
      { takes: 'finish', posts: 'all' },
    ] as const),
    lacks: random.of(lacks),
    opensAgain: often(random, 2),
    yes: random.of(['true', 'true', 'true', '1', 'True', 'nothing', 'false with error 0']),
    ...(often(random, 12) && { keeps: random.of([120, 255, 600]) }),
    etags: !often(random, 3),
  };
}

function drawnVisit(random: Random, version: Version, length: number): Visit {
  const acts = Array.from({ length: 2 + random.below(22 * length) }, () => drawnAct(random));
  const kinds = kindsFor(version);
  const faults = Array.from({ length: random.below(5) }, () => drawnFault(random, version, kinds));
  const ends = random.of(['leave', 'close', 'close', 'kill', 'reload', 'stays'] as const);
  return { acts, faults: faults.sort((one, other) => one.from - other.from), ends };
}

function drawnAct(random: Random): Act {
  const rest = ['menu', 'language', 'save', 'hide', 'show', 'wait', 'away', 'online', 'elsewhere'] as const;
  return {
    do: often(random, 5) ? random.of(rest) : 'step',
    pick: random.below(12),
    after: 1 + random.below(often(random, 10) ? 90 : 9),
  };
}

function drawnFault(random: Random, version: Version, kinds: ReturnType<typeof kindsFor>): Fault {
  const kind = random.of(kinds);
  const from = random.below(version === 'cmi5' ? 24 : often(random, 3) ? 300 : 90);
  // What makes a difference to few calls only would seldom meet one.
  const long = kindOf(kind).concerns ? random.of([10, 40, 200]) : random.of([1, 1, 2, 5, 20, 60]);
  return { kind, from, to: from + long, how: random.below(12) };
}

/** True once in so many times. */
function often(random: Random, once: number): boolean {
  return random.below(once) === 0;
}
