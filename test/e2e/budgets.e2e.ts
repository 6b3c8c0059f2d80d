import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveContent } from '../bench/content-server.ts';
import type { ContentServer } from '../bench/content-server.ts';
import type { Figure } from '../bench/figure.ts';
import { isOver } from '../bench/figure.ts';
import { usualHold } from '../bench/measures/requests.ts';
import { builtPackages, packagesFolder, storyIn } from '../bench/packages.ts';
import { requestedFigures } from '../bench/requested.ts';
import { callFigures, stateFigures } from '../bench/steady.ts';

/** The figures of `npm run bench` that do not hang on the clock. */

const packages = builtPackages(packagesFolder);
const filesOf = (name: string) => packages.find((one) => one.name === name)!.files;
const stories = ['angry-diner', 'unexpected-repair-cost'].map((id) => storyIn(filesOf('customer-service.scorm12'), id));
const diner = stories[0]!;

let browser: Browser;
let quick: ContentServer;
let held: ContentServer;

beforeAll(async () => {
  const sites = new Map(packages.map(({ name, files }) => [name, files]));
  quick = await serveContent(sites);
  held = await serveContent(sites, usualHold);
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser.close();
  quick.close();
  held.close();
});

// What is over stands in the message with its figure and its budget.
function expectMet(figures: readonly Figure[]): void {
  expect(figures.filter(({ budget }) => budget !== undefined)).not.toEqual([]);
  expect(figures.filter(isOver)).toEqual([]);
}

test.for(packages.map(({ name }) => name))(
  '%s asks for no more than it may before the first choice can be used',
  async (name) => {
    const version = name.includes('scorm12') ? '1.2' : '2004';
    expectMet((await requestedFigures(browser, held, name, version)).figures);
  },
);

test('the longest state a learner can leave fits what SCORM 1.2 can hold, reckoned and played', () => {
  expectMet(stateFigures(stories));
});

test.for([
  { name: 'angry-diner.scorm12', version: '1.2' },
  { name: 'angry-diner.scorm2004-3', version: '2004' },
  { name: 'angry-diner.scorm2004-4', version: '2004' },
] as const)('$name commits at most once a decision and reads nothing', async ({ name, version }) => {
  const { figures } = await callFigures(browser, `${quick.origin}/${name}/index.html?lang=cy`, diner, version);
  expectMet(figures);
});
