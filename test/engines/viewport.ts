import type { Page } from 'puppeteer-core';

/**
 * A page whose size can be set in a Firefox that knows no screen orientation, as 140 does not: puppeteer gives size and
 * orientation together, and the one is set whether or not the other is refused.
 */
export function sizable(page: Page): Page {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((cause: unknown) => {
      if (!String(cause).includes('setScreenOrientationOverride')) throw cause;
    });
  return page;
}
