import { assert } from '@open-wc/testing';
import { encodeCourse } from '../../src/core/course/codec.ts';
import type { DewisPlayer } from '../../src/embed/player.ts';
import { Network, all, newFolder, place, press, settled, toFirstDecision } from './host-page.ts';

const key = 'host-page.training';

/** Makes every attempt to store fail, until what is returned is called. */
function refuseToStore(): () => void {
  const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
  if (!real) throw new Error('this browser stores otherwise');
  const value = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.defineProperty(Storage.prototype, 'setItem', { ...real, value });
  return () => Object.defineProperty(Storage.prototype, 'setItem', real);
}

describe('what this browser remembers', () => {
  let network: Network;
  let src = '';
  beforeEach(() => {
    network = new Network();
    src = newFolder();
    localStorage.clear();
  });
  afterEach(() => network.restore());

  it('is nothing, unless the page asks for it', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    assert.include(all(player, '[part=notice]')[0]?.textContent, 'tra bydd y dudalen hon ar agor');
    await toFirstDecision(player);
    await press(player, '[data-choice=listen]');
    assert.lengthOf(localStorage, 0);
  });

  it('is kept under the one key the page names, and goes on in a new element at the same line and in the same language', async () => {
    const before = await place(`scenario="table" lang="en" src="${src}" remember="${key}"`);
    await toFirstDecision(before);
    await press(before, '[data-choice=listen]');
    const line = all(before, '[part=line]')[0]?.textContent;
    assert.deepEqual(Object.keys(localStorage), [key]);
    await press(before, '[part=leave]');
    assert.include(
      all(before, 'p')
        .map((told) => told.textContent)
        .join(),
      'Everything is saved',
    );
    await press(before, '[part=back]');
    assert.include(all(before, '[part=notice]')[0]?.textContent, 'in this browser');
    before.remove();
    const after = await place(`scenario="table" src="${src}" remember="${key}"`);
    assert.strictEqual(after.lang, 'en');
    await press(after, '[part=resume]');
    assert.strictEqual(all(after, '[part=line]')[0]?.textContent, line);
  });

  for (const language of ['cy', 'en'] as const)
    it(`asks for nothing in a language that is not the one remembered: ${language}`, async () => {
      localStorage.setItem(key, JSON.stringify({ table: encodeCourse([], { language, attempts: {} }) }));
      const player = await place(`scenario="table" src="${src}" remember="${key}"`);
      assert.strictEqual(player.lang, language);
      const stories = network.asked.filter((path) => path.includes('/story/'));
      assert.deepEqual([...new Set(stories)], [`${src}story/table.${language}.json`]);
    });

  it('is kept scenario by scenario', async () => {
    const player = await place(`scenario="table" lang="en" src="${src}" remember="${key}"`);
    await toFirstDecision(player);
    player.scenario = 'bench';
    await settled(player);
    await toFirstDecision(player);
    assert.hasAllKeys(JSON.parse(localStorage.getItem(key)!), ['table', 'bench']);
  });

  it('holds what a learner likes in a scenario, though the one before it was played as usual', async () => {
    const liked = await place(`scenario="bench" lang="en" src="${src}" remember="${key}"`);
    liked.store!.handle({ ask: 'prefer', preferences: { text: '150' } });
    liked.remove();
    const player = await place(`scenario="table" lang="en" src="${src}" remember="${key}"`);
    player.scenario = 'bench';
    await settled(player);
    assert.strictEqual(player.store!.state.preferences.text, '150');
    player.store!.handle({ ask: 'prefer', preferences: { text: '200' } });
    player.scenario = 'table';
    await settled(player);
    assert.strictEqual(player.store!.state.preferences.text, '200');
  });

  it('loses no result that one tab has finished when another, opened before, goes on', async () => {
    const attributes = `scenario="table" lang="en" src="${src}" remember="${key}"`;
    const finish = async (tab: DewisPlayer) =>
      press(tab, '[data-choice=listen]', '[part=continue]', '[data-choice=fresh]', '[part=continue]');
    const [one, other] = [await place(attributes), await place(attributes)];
    await toFirstDecision(one);
    await finish(one);
    const { kept } = one.store!.state.attempts['table']!;
    await toFirstDecision(other);
    await press(other, '[data-choice=stall]');
    const later = await place(attributes);
    const { attempts } = later.store!.state;
    assert.deepEqual(attempts['table']?.kept, kept);
    assert.deepEqual(attempts['table']?.first, kept);
    assert.deepEqual(attempts['table']?.current, other.store!.state.attempts['table']?.current);
    await press(later, '[part=look-back]');
    assert.lengthOf(all(later, '[part=verdict]'), 1);
  });

  it('keeps an attempt under way that another tab knows nothing of', async () => {
    const attributes = `scenario="table" lang="en" src="${src}" remember="${key}"`;
    const [one, other] = [await place(attributes), await place(attributes)];
    await toFirstDecision(one);
    await press(one, '[data-choice=listen]');
    await press(other, '[part=language]');
    const later = await place(`scenario="table" src="${src}" remember="${key}"`);
    assert.strictEqual(later.lang, 'cy');
    assert.deepEqual(later.store!.state.attempts, one.store!.state.attempts);
  });

  it('starts anew and says so where it is damaged', async () => {
    localStorage.setItem(key, JSON.stringify({ table: 'dewis1.cy.something-else.0000' }));
    const player = await place(`scenario="table" lang="en" src="${src}" remember="${key}"`);
    assert.lengthOf(all(player, '[part=start]'), 1);
    assert.include(all(player, '[part=notice]')[0]?.textContent, 'could be read');
  });

  it('starts anew where something of somebody else’s stands under the key', async () => {
    for (const foreign of ['not JSON', '7', 'null', '[]', '{"table":7}']) {
      localStorage.setItem(key, foreign);
      const player = await place(`scenario="table" lang="en" src="${src}" remember="${key}"`);
      assert.lengthOf(all(player, '[part=start]'), 1, foreign);
      player.remove();
    }
  });

  it('is nothing where the browser refuses to store, and the scenario plays all the same', async () => {
    const allow = refuseToStore();
    try {
      const player = await place(`scenario="table" lang="en" src="${src}" remember="${key}"`);
      assert.include(all(player, '[part=notice]')[0]?.textContent, 'while this page is open');
      await toFirstDecision(player);
      assert.lengthOf(all(player, '[part=choice]'), 3);
    } finally {
      allow();
    }
  });

  it('is told as unsaved where the browser begins to refuse in the middle', async () => {
    const player = await place(`scenario="table" lang="en" src="${src}" remember="${key}"`);
    await toFirstDecision(player);
    const allow = refuseToStore();
    try {
      await press(player, '[data-choice=listen]');
      assert.strictEqual(player.store!.state.saving, 'unsaved');
    } finally {
      allow();
    }
    await press(player, '[part=continue]');
    assert.strictEqual(player.store!.state.saving, 'saved');
  });
});
