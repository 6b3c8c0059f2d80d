import { expect } from 'vitest';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { test } from '../e2e/harness/test.ts';
import { auditDebrief, auditPractice } from './audit-debrief.ts';
import { beginning, onceEach, shortName, walk } from './audit-route.ts';
import { Auditor } from './auditor.ts';
import { figures } from './figures.ts';
import { Reached } from './in-both.ts';
import { screensOf } from './screens.ts';

test.concurrent.for(ourScenarios)(
  'every screen of $story.id, from its brief to all that looking back shows',
  async (scenario, { open }) => {
    const { names, routes, practices, endings } = screensOf(scenario);
    const auditor = new Auditor();
    const [seen, practised, ended] = [new Set<string>(), new Set<string>(), new Set<string>()];
    const begun = performance.now();
    const look = onceEach(scenario, seen, async (play, learner) => {
      const page = new Reached(play, learner.language);
      await page.inBoth(auditor, shortName(learner));
      learner.language = page.language;
    });
    for (const [number, route] of routes.entries()) {
      const { play, learner } = await beginning(open, scenario);
      await walk(play, learner, route, look);
      const ending = learner.run.attempt.result!.ending;
      if (!ended.has(ending)) await auditDebrief(play, learner, auditor);
      ended.add(ending);
      await auditPractice(play, learner, auditor, practised);
      await play.page.close();
      console.log(
        `${scenario.story.id}: route ${number + 1} of ${routes.length}, ${auditor.tally.screens} screens, findings ${auditor.faults.size}`,
      );
    }
    figures(scenario.story.id, auditor, begun, { routes: routes.length });
    expect([...names].filter((name) => !seen.has(name))).toEqual([]);
    expect([...practices].filter((name) => !practised.has(name))).toEqual([]);
    expect([...ended].sort()).toEqual([...endings].sort());
    expect(auditor.report).toEqual([]);
  },
);
