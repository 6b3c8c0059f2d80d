import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagesFolder } from '../bench/packages.ts';
import { engineNames, findEngines } from '../engines/engines.ts';
import { startEngine } from '../engines/start.ts';
import type { EngineWindow } from '../engines/start.ts';
import { bundleLmsPage } from './harness/bundle.ts';
import { EnginePlay } from './harness/engine-play.ts';
import {
  attemptsIn,
  interactionsFor,
  interactionsIn,
  objectivesFor,
  objectivesIn,
  standingFor,
  standingIn,
} from './harness/held.ts';
import { Keyboard } from './harness/keyboard.ts';
import { Learner } from './harness/learner.ts';
import type { LocalServer } from './harness/local-server.ts';
import { diner, repair } from './harness/our-two.ts';
import { languageNames } from './harness/play.ts';
import { bestRoute, worstRoute } from './harness/routes.ts';
import { serve } from './harness/serve.ts';
import { openPackage } from './harness/zip.ts';

const plays = [
  { zip: 'angry-diner.scorm12', scenario: diner, route: bestRoute(diner.story), language: 'cy' },
  { zip: 'angry-diner.scorm2004-4', scenario: diner, route: worstRoute(diner.story), language: 'en' },
  { zip: 'unexpected-repair-cost.scorm12', scenario: repair, route: worstRoute(repair.story), language: 'en' },
  { zip: 'unexpected-repair-cost.scorm2004-4', scenario: repair, route: bestRoute(repair.story), language: 'cy' },
] as const;

const engines = findEngines();
const here = engineNames.filter((name) => engines[name]);

describe.for(here)('in %s', (name) => {
  let window: EngineWindow;
  let server: LocalServer;
  const lost: string[] = [];

  beforeAll(async () => {
    const packages = plays.map(({ zip }) => {
      const bytes = readFileSync(join(packagesFolder, `${zip}.zip`));
      return [`${zip}.zip`, openPackage(new Uint8Array(bytes))] as const;
    });
    server = await serve(new Map(packages), await bundleLmsPage(), (address) => {
      lost.push(address);
      return undefined;
    });
    window = await startEngine(name, engines);
  });
  afterAll(async () => {
    await window?.close();
    server?.close();
  });

  test.for(plays)('$zip is played from the offer to its farewell by the keyboard alone', async (given) => {
    const { zip, scenario, route, language } = given;
    const play = await EnginePlay.open(window, zip, server.origin);
    const keyboard = new Keyboard(play);
    const arrived = async () => {
      await keyboard.arrivesAtHeading();
      await play.resize(320);
      expect(await play.sideways()).toBe(0);
      await play.resize();
    };
    await keyboard.press({ text: languageNames[language] });
    await arrived();
    const learner = await Learner.begin(play, scenario, language, { hands: keyboard });
    await arrived();
    // No key is pressed before the focus has come to what is on screen.
    const goOnTo = async (kind: 'decision' | 'ending') => {
      while (learner.run.moment.kind !== kind) {
        await learner.goOn();
        await arrived();
      }
    };
    const middle = Math.floor(route.length / 2);
    for (const [index, choice] of route.entries()) {
      await goOnTo('decision');
      await learner.choose(choice);
      await arrived();
      if (index === middle) await learner.switchLanguage();
    }
    await goOnTo('ending');
    await learner.goOn();
    await arrived();
    await learner.leave();
    await arrived();

    const { held } = await play.told();
    const { attempt } = learner.run;
    const { story } = scenario;
    expect(standingIn(held, play.version)).toEqual(standingFor(attempt));
    expect(objectivesIn(held, play.version)).toEqual(objectivesFor(story, attempt));
    expect(interactionsIn(held)).toEqual(interactionsFor(story, attempt.answers, play.version));
    expect(attempt.answers.map(({ choice }) => choice)).toEqual(route);
    expect(attemptsIn(held, [story], story.id)?.kept?.result?.score).toBe(attempt.result?.score);
    expect(await play.trouble()).toEqual([]);
    expect(lost).toEqual([]);
  });
});
