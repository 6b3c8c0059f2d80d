import { expect } from 'vitest';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { isDecision } from '../../src/core/scenario/story.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { linesOf } from '../../src/player/scene/stage.ts';
import { closed, Listener, saidIn } from './harness/heard.ts';
import type { Heard } from './harness/heard.ts';
import { mark } from './harness/held.ts';
import { diner, repair } from './harness/our-two.ts';
import type { OurScenario } from './harness/our-two.ts';
import { languageNames } from './harness/play.ts';
import { bestRoute, worstRoute } from './harness/routes.ts';
import { test } from './harness/test.ts';
import { word } from './harness/words.ts';

/** What a moment says after its heading, in the order in which it has to be said. */
function expectedAt(run: Run, { texts, story }: OurScenario, language: Language): readonly string[] {
  const { moment } = run;
  const words = texts[language];
  const { narration, says } = linesOf(run, moment, words);
  if (moment.kind === 'reply') {
    const { label, coach } = words.nodes[moment.node]!.choices![moment.choice]!;
    return [label, says, word(language, 'reply.coach'), coach].map((one) => one ?? '');
  }
  if (moment.kind === 'ending') return [words.nodes[moment.node]!.ending!.title, says ?? ''];
  if (!('node' in moment)) return [];
  const node = story.nodes[moment.node]!;
  const { speaker } = node;
  const who = speaker === undefined ? words.places[node.place]! : story.cast[speaker]!.name;
  const asks = isDecision(node) && node.kind === 'reflection' ? 'scene.reflection' : 'scene.choices';
  return [who, narration ?? '', says ?? '', ...(moment.kind === 'decision' ? [word(language, asks)] : [])];
}

function onward(run: Run, language: Language): string {
  const { moment } = run;
  if (moment.kind === 'brief') return word(language, 'brief.begin');
  if (moment.kind === 'ending') return word(language, 'scene.toEnding');
  return word(language, moment.kind === 'reply' && moment.leadsBack ? 'scene.retake' : 'scene.continue');
}

/** Sees that texts are said one after the other. */
function inOrder(heard: readonly Heard[], texts: readonly string[]): void {
  const said = saidIn(heard);
  let from = 0;
  for (const text of texts.map(closed)) {
    const at = said.indexOf(text, from);
    expect(at, `“${text}” is said, after what comes before it, in ${said}`).toBeGreaterThanOrEqual(from);
    from = at + text.length;
  }
}

test.for([
  { zip: 'angry-diner.scorm2004-4', scenario: diner, language: 'cy', route: worstRoute(diner.story) },
  { zip: 'unexpected-repair-cost.scorm12', scenario: repair, language: 'en', route: bestRoute(repair.story) },
] as const)(
  '$zip is played to its end in $language by roles and names alone, each moment said in its order',
  async (whole, { open }) => {
    const { zip, scenario, language, route } = whole;
    const say = (key: string) => word(language, key);
    const listener = await Listener.of(await open({ zip, kind: 'scorm-again' }));
    await listener.press('button', languageNames[language]);
    const menu = await listener.arrives();
    expect(menu[0]).toMatchObject({ role: 'heading', level: 1 });
    await listener.press('button', new RegExp(`^${say('menu.start')}`));
    let run = takeUp(playOf(scenario.story), beginAttempt(scenario.story, 0, 0));
    let heard = await listener.until((all) => saidIn(all).includes(closed(scenario.texts[language].brief.you)));

    /** Stands at a moment: the focus on its heading, then all it says, in order; one live region, that says what has moved. */
    const stand = async () => {
      const expected = expectedAt(run, scenario, language);
      await listener.until(
        (all) => expected.every((text) => saidIn(all).includes(closed(text))) && all.some(isFocusedHeading),
      );
      heard = await listener.arrives();
      expect(heard[0]).toMatchObject({ role: 'heading', level: 1, focused: true });
      inOrder(heard, expected);
      expect(
        (await listener.hears()).filter(({ live }) => live === 'polite' || live === 'assertive').filter(isRegion),
      ).toHaveLength(1);
    };
    const further = async () => {
      await listener.press('button', onward(run, language));
      run = goOn(run, 0, mark);
      if (run.moment.kind !== 'debrief') await stand();
    };
    for (const choice of route) {
      while (run.moment.kind !== 'decision') await further();
      const labels = scenario.texts[language].nodes[run.moment.node]!.choices!;
      const buttons = heard.filter(({ role }) => role === 'button').map(({ name }) => closed(name));
      for (const one of run.moment.choices) expect(buttons).toContain(closed(labels[one]!.label));
      await listener.press('button', labels[choice]!.label);
      run = answer(run, choice, { language, took: 0 });
      await stand();
    }
    while (run.moment.kind !== 'debrief') await further();

    const debrief = await listener.until((all) => all.some(({ name }) => name === say('debrief.summary')));
    const levels = debrief.flatMap(({ role, level }) => (role === 'heading' ? [level!] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    await listener.press('button', say('debrief.route.all.open'));
    await listener.press('button', new RegExp(`^${escaped(say('debrief.whatIf'))}`));
    expect((await listener.arrives())[0]).toMatchObject({ name: say('debrief.practice.again') });
    await listener.press('button', new RegExp(`^${escaped(say('debrief.practice.close'))}`));
    await listener.press('button', say('bar.transcript'));
    expect((await listener.arrives())[0]).toMatchObject({ level: 1, name: say('transcript.title') });
    expect(await listener.hears()).toContainEqual(
      expect.objectContaining({ role: 'dialog', name: say('transcript.title') }),
    );
    await listener.press('button', say('preferences.close'));
    await listener.press('button', say('evidenceRecord.open'));
    expect((await listener.arrives())[0]).toMatchObject({ level: 1 });
    await listener.press('button', say('evidenceRecord.back'));
    await listener.press('button', say('switch.leave'));
    const farewell = await listener.until((all) => saidIn(all).includes(closed(say('farewell.finished'))));
    expect(farewell.some(isFocusedHeading)).toBe(true);
  },
);

function isFocusedHeading({ role, focused }: Heard): boolean {
  return role === 'heading' && focused;
}

// What a live region holds is told as live itself.
function isRegion({ role }: Heard): boolean {
  return role === 'status' || role === 'alert' || role === 'log';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
