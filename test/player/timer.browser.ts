import { assert, expect } from '@open-wc/testing';
import { usualPreferences } from '../../src/core/course/preferences.ts';
import type { Preferences } from '../../src/core/course/preferences.ts';
import { timedSource } from '../fixtures/timed-scenario.ts';
import { fakeTime } from './fake-time.ts';
import type { FakeTime } from './fake-time.ts';
import { defineLater } from '../../src/player/define-later.ts';
import { atFirstDecision, stage } from './stage.ts';
import type { Stage } from './stage.ts';

const later = async () => defineLater();

describe('the time for a decision', () => {
  let time: FakeTime | undefined;

  afterEach(() => {
    time?.restore();
    time = undefined;
  });

  async function timed(timing: Preferences['timing'] = 'set'): Promise<Stage> {
    const preferences = { ...usualPreferences, timing };
    const at = await stage({ language: 'cy', source: timedSource, later, preferences });
    await at.click('[part=start]');
    await at.click('[part=continue]');
    time = fakeTime();
    await at.click('[part=continue]');
    return at;
  }
  const shown = (at: Stage) => at.one('[role=timer]').textContent?.replaceAll(/\s+/g, ' ').trim();
  const news = (at: Stage) => at.one('[role=status]').textContent?.trim() ?? '';

  it('is told beforehand in the brief, with a way to change it', async () => {
    const at = await stage({ language: 'cy', source: timedSource, later });
    await at.click('[part=start]');
    assert.include(at.one('[part=rules]').textContent ?? '', 'Mae terfyn amser i rai penderfyniadau');
    await expect(at.player).to.be.accessible();
    await at.click('[part=rules] button');
    await at.settled();
    assert.strictEqual(at.store.state.aside, 'preferences');
  });

  it('breaks no rule of axe', async () => {
    const at = await atFirstDecision({ source: timedSource, later });
    assert.lengthOf(at.all('dewis-timer'), 1);
    await expect(at.player).to.be.accessible();
  });

  it('is there only where the decision has one', async () => {
    const at = await atFirstDecision({ later });
    assert.lengthOf(at.all('dewis-timer'), 0);
  });

  it('runs down in words from when the choices are shown, said once at its beginning and once near its end', async () => {
    const at = await timed();
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:30');
    assert.include(news(at), 'Eiliadau: 90');
    await time!.pass(30_000);
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:00');
    assert.include(news(at), 'Eiliadau: 90');
    await time!.pass(40_000);
    assert.include(news(at), 'Eiliadau: 20');
    await time!.pass(19_000);
    assert.include(news(at), 'Eiliadau: 20');
    assert.strictEqual(at.store.state.run?.moment.kind, 'decision');
  });

  it('ends with the choice that is given then, and the reply says so', async () => {
    const at = await timed();
    await time!.pass(90_000);
    assert.deepEqual(
      at.store.state.run?.attempt.answers.map(({ choice }) => choice),
      ['stall'],
    );
    assert.include(at.one('[part=line]').textContent ?? '', 'Daeth yr amser i ben');
    assert.include(news(at), 'Daeth yr amser i ben');
  });

  it('leaves room for the news that an answer could not be saved', async () => {
    const at = await timed();
    const begun = news(at);
    at.store.setSaving('unsaved');
    await at.settled();
    assert.include(news(at), 'Heb ei gadw eto');
    assert.include(news(at), begun);
    at.store.setSaving('saved');
    await at.settled();
    assert.include(news(at), "Wedi'i gadw");
  });

  it('tells once that an answer could not be saved, and not again with what is told of the time', async () => {
    const at = await timed();
    at.store.setSaving('unsaved');
    await time!.pass(75_000);
    assert.strictEqual(
      news(at),
      "Does dim llawer o amser ar ôl. Eiliadau: 20. Cewch chi fwy drwy'r botwm “Mwy o amser”.",
    );
    at.store.setSaving('saved');
    await at.settled();
    assert.include(news(at), "Wedi'i gadw");
    at.store.setSaving('unsaved');
    await at.settled();
    assert.include(news(at), 'Heb ei gadw eto');
    await at.click('[part=more-time]');
    assert.notInclude(news(at), 'Heb ei gadw eto');
    await at.click('[data-choice=listen]');
    assert.include(news(at), 'Heb ei gadw eto');
  });

  it('is nothing to an answer that comes before', async () => {
    const at = await timed();
    await time!.pass(10_000);
    await at.click('[data-choice=listen]');
    await time!.pass(200_000);
    assert.deepEqual(
      at.store.state.run?.attempt.answers.map(({ choice }) => choice),
      ['listen'],
    );
  });

  it('is longer by as much again with every press, as often as wanted, and the focus stays', async () => {
    const at = await timed();
    const more = at.one('[part=more-time]');
    more.focus();
    for (let press = 0; press < 12; press += 1) await at.click('[part=more-time]');
    assert.strictEqual(shown(at), 'Amser ar ôl: 19:30');
    assert.include(news(at), 'Eiliadau: 1170');
    assert.strictEqual(at.focused(), more);
    await time!.pass(1_169_000);
    assert.strictEqual(at.store.state.run?.moment.kind, 'decision');
  });

  it('is taken away with one press, in which nothing moves, and can be had back', async () => {
    const at = await timed();
    const height = () => at.one('dewis-timer').getBoundingClientRect().height;
    const before = height();
    await at.click('[part=no-limit]');
    assert.strictEqual(shown(at), 'Dim terfyn amser yma');
    assert.strictEqual(at.one('[part=no-limit]').getAttribute('aria-pressed'), 'true');
    assert.strictEqual(height(), before);
    await time!.pass(900_000);
    assert.strictEqual(at.store.state.run?.moment.kind, 'decision');
    await at.click('[part=no-limit]');
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:30');
  });

  it('stands still while something is open over the choices', async () => {
    const at = await timed();
    await time!.pass(10_000);
    at.store.handle({ ask: 'preferences' });
    await at.settled();
    assert.strictEqual(at.store.state.aside, 'preferences');
    await time!.pass(500_000);
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:20');
    at.store.handle({ ask: 'close' });
    await at.settled();
    await time!.pass(10_000);
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:10');
  });

  it('stands still while the page is hidden', async () => {
    const at = await timed();
    const hide = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    await time!.pass(10_000);
    hide(true);
    await time!.pass(500_000);
    hide(false);
    Reflect.deleteProperty(document, 'hidden');
    await time!.pass(10_000);
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:10');
  });

  it('stands still while the player is out of the page, and runs on when it is back', async () => {
    const at = await timed();
    await time!.pass(10_000);
    const { player } = at;
    const home = player.parentElement!;
    player.remove();
    await time!.pass(500_000);
    home.append(player);
    await at.settled();
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:20');
    await time!.pass(10_000);
    assert.strictEqual(shown(at), 'Amser ar ôl: 1:10');
    await time!.pass(70_000);
    assert.strictEqual(at.store.state.run?.moment.kind, 'reply');
  });

  it('is ten times as long, or without end, for a learner who prefers that', async () => {
    const longer = await timed('longer');
    assert.strictEqual(shown(longer), 'Amser ar ôl: 15:00');
    time!.restore();
    const none = await timed('none');
    assert.strictEqual(shown(none), 'Dim terfyn amser yma');
    assert.strictEqual(news(none), '');
    await time!.pass(900_000);
    assert.strictEqual(none.store.state.run?.moment.kind, 'decision');
  });

  it('goes on in the other language where it was', async () => {
    const at = await timed();
    await time!.pass(10_000);
    at.store.handle({ ask: 'language', language: 'en' });
    await at.settled();
    assert.strictEqual(shown(at), 'Time left: 1:20');
  });
});
