import type { Browser } from 'playwright-core';
import type { Story } from '../../src/core/scenario/story.ts';
import { bestRoute } from '../e2e/harness/routes.ts';
import type { Figure } from './figure.ts';
import { responsesOf } from './measures/responses.ts';
import type { Response, Responses } from './measures/responses.ts';

/** A package that is played, and the scenario of it. */
export interface Played {
  /** As in `customer-service.scorm12`. */
  readonly name: string;
  readonly story: Story;
  readonly address: string;
}

/** How often each is played. */
const plays = 3;
/** The most a press may wait, in milliseconds: during play, and for looking back (issue 5). */
const promptly = 50;
const soon = 100;

/** How soon presses are answered over whole plays, with the CPU slowed four times; looking back also as fast as this machine is. */
export async function responseFigures(
  browser: Browser,
  packages: readonly Played[],
): Promise<{ readonly figures: readonly Figure[]; readonly responses: readonly Responses[] }> {
  const responses: Responses[] = [];
  const figures: Figure[] = [];
  for (const { name, story, address } of packages) {
    const slow = await responsesOf(browser, address, bestRoute(story), 4, plays);
    const fast = await responsesOf(browser, address, bestRoute(story), 1, plays);
    responses.push(slow);
    figures.push(
      ...spread(`${name}: choice → reply`, slow.choice, promptly),
      ...spread(`${name}: continue → next choices`, slow.onward, promptly),
      ...spread(`${name}: language switch`, slow.language),
      once(`${name}: ending → looking back painted`, slow.debrief, soon),
      once(`${name}: the same, CPU not slowed`, fast.debrief, soon),
      once(`${name}: looking back → evidence record painted`, slow.record),
      once(`${name}: the same, CPU not slowed`, fast.record),
    );
  }
  return { figures, responses };
}

function spread(name: string, response: Response, budget?: number): readonly Figure[] {
  const { usable, presented, slowestAt } = response;
  const terms = { unit: 'ms', timed: true, ...(budget !== undefined && { budget }) } as const;
  const note = `buttons there after ${Math.round(usable.median)}, at worst ${Math.round(usable.worst)}; slowest at ${slowestAt}`;
  return [
    { name: `${name}, frame handed over, median moment`, measured: presented.median, ...terms, note },
    { name: `${name}, frame handed over, slowest moment`, measured: presented.worst, ...terms },
  ];
}

// What comes once a play: the median of the plays.
function once(name: string, { presented }: Response, budget?: number): Figure {
  return { name, measured: presented.median, unit: 'ms', timed: true, ...(budget !== undefined && { budget }) };
}
