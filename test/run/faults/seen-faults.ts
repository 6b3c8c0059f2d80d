import type { BrowserContext } from 'playwright-core';
import { encodeCourse, decodeCourse } from '../../../src/core/course/codec.ts';
import type { Language } from '../../../src/core/scenario/text.ts';
import { diner } from '../../e2e/harness/our-two.ts';
import type { Opening, Play } from '../../e2e/harness/play.ts';
import { bestRoute } from '../../e2e/harness/routes.ts';

/** What a fault is brought about with. */
export interface Scene {
  readonly language: Language;
  readonly context: BrowserContext;
  /** Opens a package in a new page. */
  readonly open: (opening?: Partial<Opening>) => Promise<Play>;
}

/** Brings a fault about, and gives the page on which the learner sees it. */
export type Fault = (scene: Scene) => Promise<Play>;

const { story } = diner;
const route = bestRoute(story);

async function toDecision(play: Play): Promise<void> {
  while ((await play.look(({ choices, continues }) => choices.length + continues.length > 0)).choices.length === 0)
    await play.goOn();
}

/** Begins in a language and answers so many decisions. */
async function played({ open, language }: Scene, answers: number, opening: Partial<Opening> = {}): Promise<Play> {
  const play = await open(opening);
  await play.offer(language);
  await play.start();
  for (const choice of route.slice(0, answers)) {
    await toDecision(play);
    await answered(play, choice);
  }
  await play.page.waitForTimeout(300);
  return play;
}

async function answered(play: Play, choice: string): Promise<void> {
  await play.choose(choice);
  await play.look(({ parts }) => 'reply' in parts);
}

async function failing(scene: Scene, fault: 'down' | 'lost'): Promise<Play> {
  const play = await played(scene, 1);
  await toDecision(play);
  await play.fails(fault);
  await answered(play, route[1]!);
  return play;
}

async function atMenu({ open, language }: Scene, opening: Partial<Opening>): Promise<Play> {
  const play = await open(opening);
  await play.offer(language);
  await play.look(({ parts }) => 'start' in parts || 'resume' in parts);
  return play;
}

async function stored(scene: Scene): Promise<string> {
  const play = await played(scene, 3);
  const { leftBehind } = await play.told();
  await play.page.close();
  return leftBehind['cmi.suspend_data'] ?? '';
}

async function cameBack(scene: Scene, state: string): Promise<Play> {
  const play = await scene.open({ stored: { 'cmi.suspend_data': state, 'cmi.core.lesson_status': 'incomplete' } });
  await play.page.waitForTimeout(500);
  if ((await play.seen()).parts['language-choice']) await play.offer(scene.language);
  await play.look(({ parts }) => 'start' in parts || 'resume' in parts);
  return play;
}

/** The API of 1.2 as it is found, changed before it is. */
async function changedApi({ context }: Scene, change: (api: Record<string, unknown>) => unknown): Promise<void> {
  await context.addInitScript(`{
    let api;
    const change = ${String(change)};
    Object.defineProperty(window, 'API', { configurable: true, get: () => api && change(api), set: (to) => (api = to) });
  }`);
}

async function withLost({ context }: Scene, names: RegExp): Promise<void> {
  await context.route(names, (request) => request.abort());
}

/** Every fault a learner can come to see, by what it is. */
export const faults: Readonly<Record<string, Fault>> = {
  'the LMS is down while answering': (scene) => failing(scene, 'down'),
  'the LMS is down at the next decision': async (scene) => {
    const play = await failing(scene, 'down');
    await toDecision(play);
    return play;
  },
  'the LMS is down while leaving': async (scene) => {
    const play = await failing(scene, 'down');
    await play.leave();
    return play;
  },
  'the LMS is back again': async (scene) => {
    const play = await failing(scene, 'down');
    await play.fails();
    await play.page.waitForTimeout(4000);
    return play;
  },
  'the LMS has lost the session': (scene) => failing(scene, 'lost'),
  'there is no API': (scene) => atMenu(scene, { kind: 'none' }),
  'there is no API, and the learner has left': async (scene) => {
    const play = await played(scene, 1, { kind: 'none' });
    await play.leave();
    return play;
  },
  'the API is late': async (scene) => {
    await changedApi(scene, (api) => (performance.now() > 1_900 ? api : undefined));
    const play = await scene.open();
    await play.page.waitForTimeout(500);
    return play;
  },
  'the LMS does not answer the launch': async (scene) => {
    await changedApi(scene, (api) =>
      Object.assign(api, {
        LMSGetValue: () => {
          throw new Error('GetValue is not to be had');
        },
      }),
    );
    return atMenu(scene, {});
  },
  'opened for browsing': (scene) => atMenu(scene, { stored: { 'cmi.core.lesson_mode': 'browse' } }),
  'opened for review': (scene) => atMenu(scene, { stored: { 'cmi.core.lesson_mode': 'review' } }),
  'opened without credit': (scene) => atMenu(scene, { stored: { 'cmi.core.credit': 'no-credit' } }),
  'the stored state is damaged': async (scene) => cameBack(scene, (await stored(scene)).slice(0, -9)),
  'the scenario has changed': async (scene) => {
    const { saved } = decodeCourse([story], await stored(scene));
    const { current, begun } = saved.attempts[story.id]!;
    const attempts = { [story.id]: { begun, current: { ...current!, revision: 'earlier1' } } };
    const play = await cameBack(scene, encodeCourse([story], { ...saved, attempts }));
    await play.resume();
    return play;
  },
  'opened in another window': async (scene) => {
    const play = await played(scene, 2, { shared: true });
    const other = await play.again();
    await play.look(({ parts }) => 'save' in parts);
    await other.page.close();
    return play;
  },
  'the session was ended and the page lives on': async (scene) => {
    const play = await played(scene, 1);
    await toDecision(play);
    await play.content.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
    await play.choose(route[1]!);
    await play.look(({ parts }) => 'save' in parts);
    return play;
  },
  'a file of the story is not to be had': async (scene) => {
    await withLost(scene, /\/text\/.*\.more\.json/);
    const play = await played(scene, 0);
    await toDecision(play);
    await play.choose(route[0]!);
    await play.look(({ parts }) => 'retry' in parts);
    return play;
  },
  'the player is not to be had': async (scene) => {
    await withLost(scene, /\/play\.js/);
    const play = await scene.open();
    await play.look(({ parts }) => 'retry' in parts);
    return play;
  },
  'left, and all is saved': async (scene) => {
    const play = await played(scene, 1);
    await play.leave();
    await play.page.waitForTimeout(500);
    return play;
  },
};
