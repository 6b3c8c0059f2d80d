import type { Plan, Visit } from './plan/plan.ts';
import { played } from './run.ts';

/** Trials are cheap, and there are many ways to leave something out. */
const mostTrials = 400;

/** A plan that fails by the same demand with as little as possible in it. */
export async function shrunk(plan: Plan, demand: string): Promise<Plan> {
  let least = plan;
  let trials = 0;
  for (let found = true; found;) {
    found = false;
    for (const smaller of smallerThan(least)) {
      if ((trials += 1) > mostTrials) return least;
      const { failures } = await played(smaller);
      if (!failures.some((failure) => failure.startsWith(`${demand}:`))) continue;
      least = smaller;
      found = true;
      break;
    }
  }
  return least;
}

/** The plan with something left out: a visit, then a fault, then a stretch of acts, the longest first. */
function* smallerThan(plan: Plan): Generator<Plan> {
  const { visits } = plan;
  const last = visits.length - 1;
  for (let at = 0; at < last; at += 1) yield { ...plan, visits: visits.toSpliced(at, 1) };
  for (const [at, visit] of visits.entries())
    for (const less of smallerVisits(visit)) yield { ...plan, visits: visits.with(at, less) };
}

function* smallerVisits(visit: Visit): Generator<Visit> {
  const { acts, faults } = visit;
  for (const index of faults.keys()) yield { ...visit, faults: faults.toSpliced(index, 1) };
  for (let length = acts.length; length > 0; length = Math.floor(length / 2))
    for (let from = 0; from + length <= acts.length; from += length)
      yield { ...visit, acts: acts.toSpliced(from, length) };
}
