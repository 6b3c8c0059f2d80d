import { expect } from 'vitest';
import type { Language } from '../../src/core/scenario/text.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { axeFaults } from './harness/axe.ts';
import { Learner } from './harness/learner.ts';
import type { Play } from './harness/play.ts';
import { otherEndings, routeTo } from './harness/routes.ts';
import { diner, repair } from './harness/our-two.ts';
import type { OurScenario } from './harness/our-two.ts';
import { test } from './harness/test.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

// What is wrong with the screen as it stands, each fault once with the looks it is seen in.
async function faultsOf(play: Play, screen: string): Promise<readonly string[]> {
  const seenIn = new Map<string, string[]>();
  for (const { colorScheme, width } of looks) {
    await play.page.emulateMedia({ colorScheme });
    await play.page.setViewportSize({ width, height: width === 320 ? 640 : 720 });
    const faults = [...(await axeFaults(play.content))];
    // How far the page can be scrolled sideways, in pixels.
    const sideways = await play.content.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (sideways > 0) faults.push(`${sideways} px too wide`);
    for (const fault of faults) seenIn.set(fault, [...(seenIn.get(fault) ?? []), `${colorScheme} ${width}`]);
  }
  return [...seenIn].map(([fault, where]) => `${screen} (${where.join(', ')}): ${fault}`);
}

test.for([
  { scenario: diner, language: 'cy' },
  { scenario: repair, language: 'en' },
] as const satisfies readonly { scenario: OurScenario; language: Language }[])(
  'every screen of $scenario.story.id in $language is without a fault that axe finds, light and dark, narrow and wide',
  async ({ scenario, language }, { open }) => {
    const { story } = scenario;
    const play = await open({ zip: 'customer-service.scorm2004-4', kind: 'scorm-again' });
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await faultsOf(play, screen)));
    await play.look(({ parts }) => 'language-choice' in parts);
    await look('offer');
    await play.offer(language);
    await play.look(({ parts }) => 'start' in parts);
    await look('menu');
    const stories = ourScenarios.map((one) => one.story);
    const learner = await Learner.begin(play, scenario, language, { stories });
    const met = new Set<string>();
    const lookOnce = async () => {
      const { kind } = learner.run.moment;
      if (met.has(kind)) return;
      met.add(kind);
      await look(kind);
    };
    await lookOnce();
    for (const choice of routeTo(story, otherEndings(story)[0]!)!) {
      while (learner.run.moment.kind !== 'decision') {
        await learner.goOn();
        await lookOnce();
      }
      await learner.choose(choice);
      await lookOnce();
    }
    await learner.goOnToNext();
    await lookOnce();
    await learner.goOn();
    await look('debrief');
    await play.button('menu').first().click();
    await play.look(({ parts }) => 'look-back' in parts);
    await look('menu with a result');
    await learner.leave();
    await look('goodbye');
    expect([...met]).toEqual(expect.arrayContaining(['brief', 'decision', 'reply', 'ending']));
    expect(found).toEqual([]);
  },
);
