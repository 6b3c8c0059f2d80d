import type { Browser } from 'playwright-core';
import { bestRoute } from '../e2e/harness/routes.ts';
import type { Played } from './answered.ts';
import type { Figure } from './figure.ts';
import { slowLineAndCpu } from './measures/first-choice.ts';
import { shiftsOf } from './measures/shifts.ts';
import type { Shift } from './measures/shifts.ts';

/** A phone and a wide window, in CSS pixels. */
const screens = { phone: { width: 360, height: 740 }, wide: { width: 1280, height: 720 } } as const;

/**
 * What moves by itself over a whole play on a slow line with the CPU slowed four times: nothing may (issue 5). What follows a
 * key within half a second is counted apart, as by every measure of layout shift: somebody asked for it.
 */
export async function shiftFigures(browser: Browser, packages: readonly Played[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, story, address } of packages)
    for (const [size, screen] of Object.entries(screens)) {
      const found = await shiftsOf(browser, address, bestRoute(story), { screen, conditions: slowLineAndCpu });
      const { unasked, answered } = found;
      const sum = (shifts: readonly Shift[]) => shifts.reduce((total, { value }) => total + value, 0);
      const told = ({ value, moment, moved }: Shift) => `${value.toFixed(4)} at ${moment}: ${moved.join(', ')}`;
      const [most] = [...answered].sort((one, other) => other.value - one.value);
      figures.push(
        {
          name: `${name}, ${size}: layout shift over a whole play`,
          measured: sum(unasked),
          unit: '',
          budget: 0,
          ...(unasked.length > 0 && { note: unasked.map(told).join('; ') }),
        },
        {
          name: `${name}, ${size}: of answers to a key, apart`,
          measured: sum(answered),
          unit: '',
          note: `${answered.length} shifts${most ? `, the largest ${told(most)}` : ''}`,
        },
      );
    }
  return figures;
}
