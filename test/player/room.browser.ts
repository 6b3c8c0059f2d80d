import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Texts } from '../../src/core/scenario/story.ts';
import { tableSource, tableTexts } from '../fixtures/player-scenario.ts';
import { atFirstDecision } from './stage.ts';
import type { Stage } from './stage.ts';

// Every word of the scenario twice: a short label can be 1.9 times as long in the other language.
const twice = <Tree>(tree: Tree): Tree =>
  typeof tree === 'string'
    ? (`${tree} ${tree}` as Tree)
    : Array.isArray(tree)
      ? (tree.map(twice) as Tree)
      : (Object.fromEntries(Object.entries(tree as object).map(([key, value]) => [key, twice(value)])) as Tree);

const source = { ...tableSource, texts: async () => twice<Texts>(tableTexts.cy) };

function overflowing(at: Stage): string[] {
  const wide = at
    .all('*')
    .filter((element) => !element.closest('svg, .hidden') && element.getBoundingClientRect().right > innerWidth + 1);
  return wide
    .filter((element) => element.getClientRects().length > 0 && !element.matches('img'))
    .map((element) => element.localName);
}

describe('there is room', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 360, 1280])
    it(`for words twice as long, ${width} px wide, without a horizontal scroll or a cut word`, async () => {
      await setViewport({ width, height: 720 });
      const at = await atFirstDecision({ source });
      assert.deepEqual(overflowing(at), []);
      await at.click('[data-choice=listen]');
      assert.deepEqual(overflowing(at), []);
      assert.isAtMost(document.documentElement.scrollWidth, width);
      for (const cut of at.all('button, p, h1')) assert.strictEqual(getComputedStyle(cut).textOverflow, 'clip');
    });

  it('for fingers: every button is at least 44 by 24 px', async () => {
    await setViewport({ width: 360, height: 740 });
    const at = await atFirstDecision();
    for (const button of at.all('button')) {
      assert.isAtLeast(button.getBoundingClientRect().height, 44);
      assert.isAtLeast(button.getBoundingClientRect().width, 24);
    }
  });
});
