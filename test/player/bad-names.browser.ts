import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { tablePlan, tableSource, tableStory } from '../fixtures/player-scenario.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const letters = 'Llanfairpwllgwyngyll'.repeat(10);
const names: Readonly<Record<string, string>> = {
  'two hundred letters without a space': letters,
  'right to left': 'مريم بنت عبد الرحمن',
  'what looks like markup': '<img src=x onerror="throw 1"> & <b>Siân</b>',
};

/** The test scenario with a name in the cast, and as a title. */
function named(name: string) {
  const { meirion } = tableStory.cast;
  const story = { ...tableStory, cast: { ...tableStory.cast, meirion: { ...meirion!, name } } };
  const title = { cy: name, en: name };
  return {
    plan: { ...tablePlan, title, scenarios: tablePlan.scenarios.map((entry) => ({ ...entry, title })) },
    source: { ...tableSource, story: async () => story },
  };
}

function within(at: Stage, width: number): void {
  assert.isAtMost(document.documentElement.scrollWidth, width);
  const cut = at
    .all('h1, h2, p, button, bdi')
    .filter((element) => element.getClientRects().length > 0 && !element.closest('.hidden'))
    .filter((element) => element.getBoundingClientRect().right > width + 1);
  assert.deepEqual(
    cut.map((element) => element.localName),
    [],
  );
}

describe('a name', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [kind, name] of Object.entries(names))
    for (const width of [320, 1280])
      it(`of ${kind} stands whole in bar, menu and name plate, ${width} px wide`, async () => {
        await setViewport({ width, height: 740 });
        const at = await stage({ language: 'cy', ...named(name) });
        assert.strictEqual(at.one('h1').textContent?.trim(), name);
        within(at, width);
        await at.click('[part=start]');
        await at.click('[part=continue]');
        await at.click('[part=continue]');
        within(at, width);
        const plate = at.one('[part=name]');
        assert.include(plate.textContent, name);
        const above = plate.getBoundingClientRect();
        const balloon = at.one('[part=says]');
        // The plate's foot is set into the balloon's edge, and no further than the balloon's words.
        assert.isAtMost(above.bottom, balloon.querySelector('p')!.getBoundingClientRect().top + 4);
      });
});

describe('a drawing that cannot be had', () => {
  it('leaves the emblem where the place would be, and nobody without a face', async () => {
    const missing = { ...tableSource, art: () => '/no-such-drawing.svg' };
    const at = await stage({ language: 'en', source: missing });
    await at.click('[part=start]');
    await at.click('[part=continue]');
    await at.click('[part=continue]');
    const hidden = () => at.all('dewis-picture img').every((image) => image.hidden);
    for (let turn = 0; turn < 50 && !(at.all('.person img').length > 0 && hidden()); turn += 1) await at.settled();
    assert.isTrue(at.one('.emblem').checkVisibility());
    assert.isFalse(at.one('.person').checkVisibility());
    assert.include(at.one('[role=img]').getAttribute('aria-label') ?? '', 'Meirion');
  });
});
