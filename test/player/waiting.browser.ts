import { aTimeout, assert, expect } from '@open-wc/testing';
import { definePlayer } from '../../src/player/define.ts';
import { loadLater } from '../../src/player/later.ts';
import { DewisPlayer } from '../../src/player/player.ts';
import { tablePlan, tableSource, tableStory } from '../fixtures/player-scenario.ts';
import { atFirstDecision, stage } from './stage.ts';

const [table] = tablePlan.scenarios;
const bench = { ...table!, id: 'bench' };
const twoScenarios = {
  ...tablePlan,
  course: { ...tablePlan.course, scenarios: ['table', 'bench'].map((id) => ({ id, weight: 1 })) },
  scenarios: [table!, bench],
};

/** What is loaded when the test says so. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

// The failures are meant, and told to the console.
function quietly(): () => void {
  const { error } = console;
  console.error = () => {};
  return () => (console.error = error);
}

describe('what has not come yet', () => {
  it('leaves the moment on screen until the reply can be drawn, says so, and then turns to the reply', async () => {
    const { opened, open } = gate();
    const at = await atFirstDecision({ later: () => opened.then(loadLater) });
    await at.click('[data-choice=listen]');
    assert.lengthOf(at.all('[part=choice]'), 3);
    assert.strictEqual(at.one('[role=status]').textContent?.trim(), 'Yn llwytho');
    open();
    await at.settled();
    assert.include(at.one('[part=line]').textContent ?? '', 'Mynd ato a gwrando');
    assert.strictEqual(at.focused(), at.one('h1'));
    assert.strictEqual(at.one('[role=status]').className, 'hidden');
  });

  it('is told of where it cannot be had, with another try that leads to the reply', async () => {
    const loud = quietly();
    let lost = true;
    const later = () => (lost ? Promise.reject(new Error('lost')) : loadLater());
    const at = await atFirstDecision({ later });
    await at.click('[data-choice=listen]');
    assert.strictEqual(at.focused(), at.one('h1'));
    assert.lengthOf(at.all('dewis-trouble [lang=en], [part=choice]'), 0);
    lost = false;
    await at.click('[part=retry]');
    assert.include(at.one('[part=line]').textContent ?? '', 'Mynd ato a gwrando');
    assert.strictEqual(at.focused(), at.one('h1'));
    loud();
  });

  it('is told of without a word about answers, which may or may not be saved', async () => {
    const loud = quietly();
    const at = await atFirstDecision({ recording: 'lms', later: async () => Promise.reject(new Error('lost')) });
    at.store.setSaving('unsaved');
    for (const [language, answers, unsaved] of [
      ['cy', 'atebion', 'Heb ei gadw eto'],
      ['en', 'answers', 'Not saved yet'],
    ] as const) {
      at.store.handle({ ask: 'language', language });
      await at.settled();
      await at.click(language === 'cy' ? '[data-choice=listen]' : '[part=retry]');
      assert.include(at.one('[part=saving]').textContent ?? '', unsaved);
      assert.notInclude(at.one('dewis-trouble').shadowRoot?.textContent ?? '', answers);
    }
    loud();
  });

  it('stands in nobody’s way to another scenario', async () => {
    const loud = quietly();
    const story: typeof tableSource.story = (id, language) =>
      id === 'bench' ? Promise.reject(new Error('lost')) : tableSource.story(id, language);
    const at = await stage({ language: 'en', plan: twoScenarios, source: { ...tableSource, story } });
    await at.click('[part=start][data-scenario=bench]');
    await expect(at.player).to.be.accessible();
    await at.click('[part=menu]');
    await at.click('[part=start][data-scenario=table]');
    assert.strictEqual(at.store.state.run?.moment.kind, 'brief');
    loud();
  });

  it('leads to no menu before a language is known, nor after a session with an LMS', async () => {
    const loud = quietly();
    const story = async () => Promise.reject(new Error('lost'));
    const asking = await stage({ source: { ...tableSource, story } });
    asking.store.handle({ ask: 'start', scenario: tableStory.id });
    await asking.settled();
    assert.lengthOf(asking.all('[part=menu]'), 0);
    for (const recording of ['lms', 'page'] as const) {
      const left = await stage({ language: 'en', recording, later: async () => Promise.reject(new Error('lost')) });
      await left.click('[part=leave]');
      assert.strictEqual(left.store.state.screen, 'trouble');
      assert.lengthOf(left.all('[part=menu]'), recording === 'lms' ? 0 : 1);
    }
    loud();
  });

  it('is told of in both languages, Welsh first, to a learner whose language is not known', async () => {
    const loud = quietly();
    const story = async () => Promise.reject(new Error('lost'));
    const at = await stage({ source: { ...tableSource, story } });
    at.store.handle({ ask: 'start', scenario: tableStory.id });
    await at.settled();
    const spoken = (selector: string) => at.all(selector).map(({ lang, textContent }) => [lang, textContent?.trim()]);
    assert.deepEqual(spoken('[part=retry] span'), [
      ['cy', 'Rhoi cynnig arall arni'],
      ['en', 'Try again'],
    ]);
    assert.strictEqual(at.one('h1').textContent, "Doedd dim modd llwytho'r dudalen nesaf");
    assert.strictEqual(at.one('h2').textContent, 'The next page could not be loaded');
    await expect(at.player).to.be.accessible();
    loud();
  });
});

describe('a language that cannot be had', () => {
  it('is told of in both, with the way back to the menu, and no text without its words', async () => {
    const loud = quietly();
    const texts: typeof tableSource.texts = (scenario, language) =>
      language === 'cy' ? Promise.reject(new Error('lost')) : tableSource.texts(scenario, language);
    const at = await atFirstDecision({ language: 'en', source: { ...tableSource, texts } });
    await at.click('[part=language]');
    assert.strictEqual(at.one('[part=menu]').textContent?.trim(), 'Dewislen / Menu');
    for (const { textContent } of at.all('button, p, h1, h2, [role=status]'))
      assert.notMatch(textContent ?? '', /^\s*[a-z]+\.[a-z]+/i);
    await at.click('[part=menu]');
    assert.strictEqual(at.one('h1').textContent, 'The table');
    loud();
  });
});

describe('what is made ready ahead', () => {
  it('cannot be found in the page, and leaves nothing behind in it', async () => {
    const at = await atFirstDecision();
    await customElements.whenDefined('dewis-reply');
    await aTimeout(300);
    assert.lengthOf(at.all('dewis-reply, [part=continue]'), 0);
    assert.deepEqual(
      [...at.player.shadowRoot!.children].map(({ className }) => className),
      ['player'],
    );
  });
});

class GuestPlayer extends DewisPlayer {
  protected override get landmarks(): boolean {
    return false;
  }
}

describe('landmarks', () => {
  it('are those of the page where the player is all of it, and none where it is a guest', async () => {
    const host = await stage({ language: 'cy' });
    assert.lengthOf(host.all('main'), 1);
    assert.lengthOf(host.all('header'), 1);
    definePlayer();
    customElements.define('guest-player', GuestPlayer);
    const guest = await stage({ language: 'cy' }, 'guest-player');
    assert.lengthOf(guest.all('main, header'), 0);
    assert.lengthOf(guest.all('[part=start]'), 1);
  });
});
