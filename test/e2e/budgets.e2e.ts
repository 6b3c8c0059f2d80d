import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { encodeCourse } from '../../src/core/course/codec.ts';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import { serveContent } from '../bench/content-server.ts';
import type { ContentServer } from '../bench/content-server.ts';
import type { Figure } from '../bench/figure.ts';
import { isOver } from '../bench/figure.ts';
import { requestsOf, usualHold } from '../bench/measures/requests.ts';
import { builtPackages, packagesFolder, storyIn } from '../bench/packages.ts';
import { firstChoiceBudget, requestedFigures } from '../bench/requested.ts';
import { callFigures, memoryFigures, stateFigures } from '../bench/steady.ts';

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

test('a learner who comes back waits for no longer a row of answers: all that is needed is asked side by side', async () => {
  let run = takeUp(playOf(diner), beginAttempt(diner, 1, 1_772_000_000));
  while (run.moment.kind !== 'decision') run = goOn(run, 1_772_000_000, 0.7);
  run = answer(run, run.moment.choices[0]!, { language: 'cy', took: 3 });
  const attempts = { [diner.id]: { begun: 1, current: run.attempt } };
  const stored = {
    'cmi.suspend_data': encodeCourse(stories, { language: 'cy', attempts }),
    'cmi.core.lesson_location': `${diner.id}/reply`,
    'cmi.core.lesson_status': 'incomplete',
  };
  const lms = { version: '1.2', stored } as const;
  const { asked } = await requestsOf(browser, held, 'customer-service.scorm12', { way: { entry: 'resume' }, lms });
  // What is asked ahead for later is not waited for.
  const needed = asked.filter(({ path }) =>
    /^(dewis|play|define-later|records|words-cy)\.js$|^story\/.*\.cy\./.test(path),
  );
  expect(needed.map(({ path }) => path).sort()).toEqual([
    'define-later.js',
    'dewis.js',
    'play.js',
    'records.js',
    'story/angry-diner.cy.json',
    'story/angry-diner.cy.more.json',
    'story/unexpected-repair-cost.cy.json',
    'words-cy.js',
  ]);
  expect(Math.max(...needed.map(({ depth }) => depth))).toBeLessThanOrEqual(firstChoiceBudget.chain);
});

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

test('ten plays in one page leave no more behind than the second did', async () => {
  const address = `${quick.origin}/angry-diner.scorm12/index.html?lang=en`;
  const { figures } = await memoryFigures(browser, { name: diner.id, story: diner, address });
  expectMet(figures);
});
