import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.ts';
import { serveContent } from '../bench/content-server.ts';
import { visit } from '../bench/visit.ts';
import { builtPackages, packagesFolder, storyIn } from '../bench/packages.ts';
import { bestRoute } from '../e2e/harness/routes.ts';
import { writeFileSync } from 'node:fs';
const packages = builtPackages(packagesFolder);
const server = await serveContent(new Map(packages.map(({ name, files }) => [name, files])));
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
const story = storyIn(packages.find((p) => p.name === 'customer-service.scorm12')!.files, 'angry-diner');
const route = bestRoute(story);
for (let run = 0; run < 2; run += 1)
await visit(browser, `${server.origin}/angry-diner.scorm12/index.html?lang=en`, { conditions: { cpu: 4 } }, async ({ page, devtools }) => {
  await page.evaluate(() => window.bench.arrival);
  await page.evaluate(() => window.bench.quiet(1500));
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  for (let i = 0; i < 3; i += 1) {
    await devtools.send('Profiler.start');
    const step = await page.evaluate((c) => window.bench.choose(c), route[i]!);
    const { profile } = await devtools.send('Profiler.stop');
    console.log(run, i, JSON.stringify(step));
    writeFileSync(`/tmp/lead7/p${run}${i}.json`, JSON.stringify(profile));
    await page.evaluate(() => window.bench.goOn());
    await page.evaluate(() => window.bench.quiet(500));
  }
});
await browser.close(); server.close();
