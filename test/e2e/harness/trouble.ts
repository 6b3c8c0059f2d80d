import type { BrowserContext } from 'playwright-core';

/**
 * Collects whatever went wrong in a context's pages: errors on the console (a breach of the Content-Security-Policy is
 * one), errors nobody caught (an illegal call to the strict LMS is one), answers of 400 and above, requests that leave
 * the machine.
 */
export function collectTrouble(context: BrowserContext, origin: string): readonly string[] {
  const trouble: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => trouble.push(`uncaught: ${String(error.error())}`));
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['data:', 'blob:', 'about:'].includes(protocol)) trouble.push(`left for ${request.url()}`);
  });
  return trouble;
}
