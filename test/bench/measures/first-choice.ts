import type { Browser } from 'playwright-core';
import { median } from '../figure.ts';
import type { Arrival } from '../page/driver.ts';
import { visit } from '../visit.ts';
import type { Conditions, Network, VisitOptions } from '../visit.ts';
import type { Requests } from './requests.ts';
import { longestChain, sum } from './requests.ts';

/** The field was measured so: a slow mobile line, a cheap phone's processor. */
export const slowLine: Network = { bytesPerSecond: 200_000, latency: 150 };
export const slowLineAndCpu = { cpu: 4, network: slowLine } as const satisfies Conditions;

/** One way to a first choice. */
export interface Candidate {
  readonly name: string;
  readonly address: string;
  readonly visit?: VisitOptions;
}

/** Medians over the runs, in milliseconds from the navigation. */
export interface FirstChoice {
  readonly usable: number;
  readonly presented: number;
  readonly blocking: number;
  /** Of `usable`, all runs. */
  readonly runs: readonly number[];
  /** Of the run in the middle. */
  readonly pressed: Arrival['pressed'];
}

/** Opens every candidate so often, taking turns: whatever else disturbs the machine disturbs them alike. */
export async function firstChoices(
  browser: Browser,
  candidates: readonly Candidate[],
  runs: number,
): Promise<ReadonlyMap<string, FirstChoice>> {
  const arrivals = new Map<string, Arrival[]>(candidates.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const { name, address, visit: options = {} } of candidates)
      arrivals
        .get(name)
        ?.push(
          await visit(browser, address, { ...options, conditions: slowLineAndCpu }, ({ page }) =>
            page.evaluate(() => window.bench.arrival),
          ),
        );
  return new Map([...arrivals].map(([name, all]) => [name, summed(all)]));
}

/** The least time that bytes and round trips alone take on a line, in milliseconds. */
export function floorOf(requests: Requests, { bytesPerSecond, latency }: Network): number {
  return (longestChain(requests) + 1) * latency + (sum(requests.asked) / bytesPerSecond) * 1000;
}

function summed(all: readonly Arrival[]): FirstChoice {
  const of = (value: (arrival: Arrival) => number) => median(all.map(value));
  return {
    usable: of(({ usable }) => usable),
    presented: of(({ presented }) => presented),
    blocking: of(({ blocking }) => blocking),
    runs: all.map(({ usable }) => usable),
    pressed: [...all].sort((a, b) => a.usable - b.usable)[all.length >> 1]?.pressed ?? [],
  };
}
