import { expect } from 'vitest';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { test } from '../e2e/harness/test.ts';
import type { Play } from '../e2e/harness/play.ts';
import { beginning, onceEach, shortName, walk } from './audit-route.ts';
import { Auditor, prepare } from './auditor.ts';
import { figures } from './figures.ts';
import { Reached } from './in-both.ts';
import { widths } from './looks.ts';
import { screensOf } from './screens.ts';

/** 1,280 × 1,024 px at a zoom of 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 } as const;

/** Looks at a screen as it is where text is bigger, wider apart or longer than usual, and where the window is small. */
async function strained(play: Play, auditor: Auditor, screen: string): Promise<void> {
  await prepare(play.content);
  const wide = (strain: string) => async () => {
    for (const width of widths) await auditor.layout(play, `${screen}, ${strain}, ${width}`, width);
  };
  await auditor.layout(play, `${screen}, zoom 400 %`, zoomed.width, zoomed.height);
  await auditor.focus(play, `${screen}, zoom 400 %`);
  const { content } = play;
  await content.evaluate(() => window.dewisAudit.spaceTexts(true));
  await wide('text spaced')();
  await content.evaluate(() => window.dewisAudit.spaceTexts(false));
  await content.evaluate(() => window.dewisAudit.sizeText('200'));
  await wide('text at 200 %')();
  await content.evaluate(() => window.dewisAudit.sizeText('100'));
  await content.evaluate(() => window.dewisAudit.doubleLabels(true));
  await wide('labels doubled')();
  await content.evaluate(() => window.dewisAudit.doubleLabels(false));
}

test.concurrent.for(ourScenarios)(
  '$story.id holds at a zoom of 400 %, with text spaced, at its largest, and with labels doubled',
  async (scenario, { open }) => {
    const { routes } = screensOf(scenario);
    const auditor = new Auditor();
    const begun = performance.now();
    const { play, learner } = await beginning(open, scenario);
    const page = new Reached(play, 'cy');
    const also = async (screen: string) => {
      await strained(play, auditor, `${screen} cy`);
      await page.switchLanguage();
      await strained(play, auditor, `${screen} en`);
      await page.switchLanguage();
    };
    const look = onceEach(scenario, new Set(), () => also(shortName(learner)));
    await walk(play, learner, routes[0]!, look);
    await page.waitFor('details.figures');
    await also('debrief');
    await page.press('[part~="unfold"]', '[part~="what-if"]');
    await page.press('dewis-fork >>> [part~="what-if"]', '[part~="other"]');
    await also('practice');
    await page.press('[part~="other"]', 'dewis-practice >>> [part~="reply"]');
    await also('practised');
    for (const [aside, shown] of [
      ['transcript', 'dewis-transcript'],
      ['preferences', 'dewis-preferences'],
    ] as const) {
      await page.press(`[part~="${aside}"]`, shown);
      await also(aside);
      await page.press('[part~="close"]', 'details.figures');
    }
    await page.press('[part~="record"]', 'dewis-evidence-record');
    await also('evidence record');
    await page.press('[part~="menu"]', '[part~="look-back"]');
    await also('menu');
    await page.press('[part~="leave"]', 'dewis-farewell');
    await also('farewell');
    figures(`${scenario.story.id}, strained`, auditor, begun);
    expect(auditor.report).toEqual([]);
  },
);
