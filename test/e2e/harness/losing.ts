import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** Files that are lost for a while. */
export interface Lost {
  /** Every address asked for meanwhile. */
  readonly asked: readonly string[];
  find(): Promise<void>;
}

/** Has files of these names lost from now on. */
export async function losing(context: BrowserContext, names: RegExp): Promise<Lost> {
  const asked: string[] = [];
  await context.route(names, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return { asked, find: () => context.unroute(names) };
}

/** Most browsers keep a script that failed as failed: a second try has to go by another address. */
export function neverTwiceByOneAddress(asked: readonly string[]): void {
  expect(asked.length).toBeGreaterThan(1);
  expect(new Set(asked).size, asked.join('\n')).toBe(asked.length);
}
