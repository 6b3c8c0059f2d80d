import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../run/browser.ts';
import { responseFigures } from './answered.ts';
import type { Played } from './answered.ts';
import { checkTimeFigures, tellCheckTime } from './check-time.ts';
import { serveContent } from './content-server.ts';
import type { ContentServer, Site } from './content-server.ts';
import { fieldTable } from './field.ts';
import type { Column } from './field.ts';
import { isOver, table } from './figure.ts';
import type { Figure } from './figure.ts';
import { lookbackFigures } from './lookback.ts';
import { usualHold } from './measures/requests.ts';
import { builtPackages, packagesFolder, storyIn, textsIn } from './packages.ts';
import type { BuiltPackage } from './packages.ts';
import { inkPage } from './peer/ink-page.ts';
import { firstSceneFigures, requestedFigures } from './requested.ts';
import { coverFigures } from './route-cover.ts';
import { shiftFigures } from './shifted.ts';
import { callFigures, memoryFigures, slowLmsFigures, stateFigures } from './steady.ts';
import { firstChoiceFigures, ourColumn } from './timed.ts';

/**
 * `npm run bench [-- --inkjs FOLDER]`: every figure of the built packages beside its budget, then the field's table.
 * `npm run bench -- --check`: the figures of `dewis check` alone, which need neither packages nor a browser.
 * Exit code 1 where a figure is over its budget that does not hang on the clock; one that does is only told, since other
 * work on the machine moves it.
 *
 * `--inkjs` names a folder with the npm package `inkjs` 2.4 in it: the bare page is then measured in the same run.
 */
const { values: options } = parseArgs({ options: { inkjs: { type: 'string' }, check: { type: 'boolean' } } });
if (options.check) process.exit(tellCheckTime() ? 0 : 1);

const began = Date.now();
const packages = builtPackages(packagesFolder);
const scenarios = ['angry-diner', 'unexpected-repair-cost'] as const;
const course = named('customer-service.scorm12');
const stories = scenarios.map((id) => storyIn(course.files, id));
const [diner] = stories as [(typeof stories)[number]];
const ink = options.inkjs ? inkPage(options.inkjs, diner, textsIn(course.files, diner.id, 'en')) : undefined;
const sites = new Map<string, Site>(packages.map(({ name, files }) => [name, files]));
if (ink) sites.set('inkjs', ink.files);

const quick = await serveContent(sites);
const held = await serveContent(sites, usualHold);
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
try {
  process.exitCode = (await figures(browser, quick, held)) ? 0 : 1;
} finally {
  await browser.close();
  quick.close();
  held.close();
}

async function figures(browser: Browser, quick: ContentServer, held: ContentServer): Promise<boolean> {
  const all: Figure[] = [];
  const tell = (title: string, figures: readonly Figure[]) => {
    all.push(...figures);
    console.log(`\n${title}\n${table(figures)}`);
  };
  const address = (name: string, query = '?lang=en') => `${quick.origin}/${name}/index.html${query}`;
  const alone = address('angry-diner.scorm12');
  console.log(`Figures of ${packagesFolder}, ${new Date().toISOString().slice(0, 16)}, Chromium ${browser.version()}`);

  const requested = new Map(
    await inTurn(['angry-diner', 'unexpected-repair-cost', 'customer-service'], async (id) => {
      const name = `${id}.scorm12`;
      return [name, await requestedFigures(browser, held, name)] as const;
    }),
  );
  for (const [name, { figures, requests }] of requested)
    tell('Asked of the network', [...figures, ...firstSceneFigures(name, requests)]);

  const arrival = await firstChoiceFigures(browser, quick, diner, requested, ink);
  tell('First choice on 1.6 Mbit/s, 150 ms, CPU ×4', arrival.figures);
  const played: readonly Played[] = [
    ...stories.map((story) => ({ name: story.id, story, address: address(`${story.id}.scorm12`) })),
    { name: 'customer-service', story: diner, address: address('customer-service.scorm12') },
  ];
  const response = await responseFigures(browser, played);
  tell('Answers to a press, CPU ×4', response.figures);
  tell('Moved by itself, 1.6 Mbit/s, CPU ×4', await shiftFigures(browser, played));

  tell('Stored', stateFigures(stories));
  tell('Routes as tests', coverFigures(stories));
  tell('Worked out for a debrief', lookbackFigures(stories));
  const calls12 = await callFigures(browser, alone, diner, '1.2');
  const calls2004 = await callFigures(browser, address('angry-diner.scorm2004-4'), diner, '2004');
  tell('Asked of the LMS', [...calls12.figures, ...calls2004.figures]);
  tell('With an LMS that answers in 200 ms', [
    ...(await slowLmsFigures(browser, alone, diner, '1.2')),
    ...(await slowLmsFigures(browser, address('angry-diner.scorm2004-4'), diner, '2004')),
  ]);
  const memories = await inTurn(played, (one) => memoryFigures(browser, one));
  tell(
    'Held in memory',
    memories.flatMap(({ figures }) => figures),
  );

  const ours = await ourColumn(browser, alone, diner, {
    requests: requested.get('angry-diner.scorm12')!.requests,
    arrival: arrival.straight,
    responses: response.responses,
    heap: memories[0]!.series[0]!.heap,
    calls: calls12.calls.decisions,
  });
  tell('Beside the field', ours.figures);
  tell('Sizes', [
    ...packages.map(({ name, bytes }) => ({ name: `${name}.zip`, measured: bytes / 1000, unit: 'kB' })),
    checkTime(),
  ]);
  tell('The check', checkTimeFigures());
  const columns: readonly Column[] = [ours.column, ...arrival.peers];
  console.log(`\n${fieldTable(columns)}\n`);

  const over = all.filter(isOver);
  for (const { name, timed } of over) console.log(`OVER${timed ? ' (by the clock)' : ''}: ${name}`);
  console.log(`${all.length} figures, ${over.length} over budget, ${Math.round((Date.now() - began) / 1000)} s`);
  return over.every(({ timed }) => timed);
}

function named(name: string): BuiltPackage {
  const found = packages.find((one) => one.name === name);
  if (!found) throw new Error(`${packagesFolder} has no ${name}.zip. Build it first: npm run build`);
  return found;
}

// One after another: two pages at once would measure each other.
async function inTurn<Given, Made>(all: readonly Given[], make: (one: Given) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}

function checkTime(): Figure {
  const root = join(import.meta.dirname, '..', '..');
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['src/cli/dewis.ts', 'check', 'scenarios'], { cwd: root });
  return {
    name: '`dewis check` of both scenarios',
    measured: performance.now() - start,
    unit: 'ms',
    note: `exit code ${status}`,
  };
}
