import { expect } from 'vitest';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { test } from '../../e2e/harness/test.ts';
import { auditDebrief, auditPractice } from '../audit-debrief.ts';
import { beginning, shortName, walk } from '../audit-route.ts';
import type { Look } from '../audit-route.ts';
import { Reached } from '../in-both.ts';
import { inTurns } from '../looks.ts';
import { screensOf } from '../screens.ts';
import { Camera } from './camera.ts';
import { folder } from './folder.ts';
import { Sheets } from './sheet.ts';

test.for(ourScenarios)(
  'every moment of $story.id, its replies, its endings and what looks back on them',
  async (scenario, { open }) => {
    const { routes, endings, practices } = screensOf(scenario);
    const { id } = scenario.story;
    const [moments, replies, after] = [
      new Sheets(folder, `${id}-moments`),
      new Sheets(folder, `${id}-replies`),
      new Sheets(folder, `${id}-after`),
    ];
    const [moment, reply, opening, whole] = [
      new Camera(moments),
      new Camera(replies),
      new Camera(after),
      new Camera(after, 10),
    ];
    const [seen, ended] = [new Set<string>(), new Set<string>()];
    const look: Look = async (play, learner) => {
      const name = shortName(learner);
      if (seen.has(name)) return;
      seen.add(name);
      const page = new Reached(play, learner.language);
      const isReply = learner.run.moment.kind === 'reply';
      await page.inBoth(isReply ? reply : moment, name, isReply ? { scope: inTurns } : {});
      learner.language = page.language;
    };
    for (const route of routes) {
      const { play, learner } = await beginning(open, scenario);
      await walk(play, learner, route, look);
      const { ending } = learner.run.attempt.result!;
      const page = new Reached(play, learner.language);
      await page.waitFor('details.figures');
      if (ended.size === 0) {
        await auditDebrief(play, learner, whole);
        // All but the first few, as though they had been looked at.
        await auditPractice(play, learner, opening, new Set([...practices].slice(8)));
      } else if (!ended.has(ending)) await page.inBoth(opening, `debrief ${ending}`);
      ended.add(ending);
      await play.page.close();
    }
    for (const sheets of [moments, replies, after]) await sheets.close();
    expect([...ended].sort()).toEqual([...endings].sort());
  },
);
