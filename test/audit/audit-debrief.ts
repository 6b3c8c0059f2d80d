import { routeOf } from '../../src/core/lookback/route.ts';
import type { Learner } from '../e2e/harness/learner.ts';
import type { Play } from '../e2e/harness/play.ts';
import { Reached } from './in-both.ts';
import type { Looker } from './in-both.ts';
import { lightAndDark } from './looks.ts';

/** Looks at looking back on an attempt: as it opens, unfolded and as tables, its transcript and its evidence record. */
export async function auditDebrief(play: Play, learner: Learner, looker: Looker): Promise<void> {
  const ending = learner.run.attempt.result?.ending ?? '';
  const page = new Reached(play, learner.language);
  await page.waitFor('details.figures');
  await page.inBoth(looker, `debrief ${ending}`);
  await play.content.evaluate(() => window.dewisAudit.unfoldAll());
  await page.press('[part~="reading"]', undefined, 1);
  await page.inBoth(looker, `debrief ${ending}, unfolded, with tables`, { scope: lightAndDark });
  await page.press('[part~="reading"]', undefined, 0);
  await page.press('[part~="transcript"]', 'dewis-transcript');
  await page.inBoth(looker, `transcript to ${ending}`, { scope: lightAndDark });
  await page.press('[part~="close"]', 'details.figures');
  await page.press('[part~="record"]', 'dewis-evidence-record');
  await play.content.evaluate(() => window.dewisAudit.unfoldAll());
  await page.inBoth(looker, `evidence record of ${ending}`, { scope: lightAndDark });
  await page.press('[data-both="true"]');
  await page.inBoth(looker, `evidence record of ${ending} in both languages`, { scope: lightAndDark });
  await page.press('[part~="results"]', 'details.figures');
  learner.language = page.language;
}

/** Practises every moment of an attempt with every choice that was not looked at before; each is added to `seen`. */
export async function auditPractice(play: Play, learner: Learner, looker: Looker, seen: Set<string>): Promise<void> {
  const page = new Reached(play, learner.language);
  await page.waitFor('details.figures');
  await play.content.evaluate(() => window.dewisAudit.unfoldAll());
  for (const { node, number, offered, chosen } of routeOf(learner.run.play, learner.run.attempt).steps) {
    const others = offered.filter((choice) => choice !== chosen);
    const unseen = others.filter((choice) => !seen.has(`${node}/${choice}`));
    if (unseen.length === 0) continue;
    const fork = `dewis-fork[data-step="${number}"]`;
    await page.press(`${fork} >>> [part~="what-if"]`, `${fork} >>> [part~="other"]`);
    if (!seen.has(node)) await page.inBoth(looker, `practice ${node}`, { scope: lightAndDark, part: fork });
    seen.add(node);
    for (const choice of unseen) {
      seen.add(`${node}/${choice}`);
      await page.press(`${fork} >>> [data-other="${choice}"]`, `${fork} >>> [part~="reply"]`);
      await page.inBoth(looker, `practice ${node}/${choice}`, { scope: lightAndDark, part: fork });
      if (others.length > 1) await page.press(`${fork} >>> [part~="another"]`, `${fork} >>> [part~="other"]`);
    }
    await page.press(`${fork} >>> [part~="close"]`);
  }
  learner.language = page.language;
}
