import { inject } from 'vitest';
import { languages } from '../../src/core/scenario/text.ts';
import { Play } from '../e2e/harness/play.ts';
import { theBrowser } from '../e2e/harness/test.ts';
import { faults } from '../run/faults/seen-faults.ts';
import type { Looker } from './in-both.ts';

/** Brings about every fault a learner can come to see, in each language. */
export async function lookAtFaults(looker: Looker): Promise<void> {
  const browser = await theBrowser();
  for (const language of languages)
    for (const [name, fault] of Object.entries(faults)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
      context.setDefaultTimeout(15_000);
      const open = (opening = {}) =>
        Play.open(context, { zip: 'angry-diner.scorm12', kind: 'strict', ...opening }, inject('origin'));
      const play = await fault({ language, context, open });
      await looker.look(play, name, language);
      await context.close();
    }
}
