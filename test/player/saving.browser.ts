import { aTimeout, assert } from '@open-wc/testing';
import type { Saving } from '../../src/player/state/state.ts';
import { atFirstDecision } from './stage.ts';
import type { Stage } from './stage.ts';

const words = {
  cy: { saved: 'Wedi’i gadw', saving: 'Yn cadw', unsaved: 'Heb ei gadw eto: cynnig arall cyn hir' },
  en: { saved: 'Saved', saving: 'Saving', unsaved: 'Not saved yet: trying again soon' },
} as const;

const shown = (at: Stage) =>
  (at.one('[part=saving]').innerText ?? '')
    .trim()
    .replace(/^[✓…] ?/, '')
    .replace("'", '’');

async function tell(at: Stage, ...all: readonly Saving[]): Promise<void> {
  for (const saving of all) {
    at.store.setSaving(saving);
    await at.settled();
  }
}

/** Everything the live region comes to say while something is done. */
async function heard(at: Stage, task: () => Promise<void>): Promise<readonly string[]> {
  const region = at.one('[role=status]');
  const said: string[] = [];
  const listener = new MutationObserver(() => said.push(region.textContent?.trim() ?? ''));
  listener.observe(region, { childList: true, characterData: true, subtree: true });
  await task();
  await aTimeout(50);
  listener.disconnect();
  return said;
}

describe('whether answers are saved', () => {
  for (const language of ['cy', 'en'] as const)
    it(`stands in the bar in the learner’s language: ${language}`, async () => {
      const at = await atFirstDecision({ recording: 'lms', language });
      for (const saving of ['saved', 'unsaved'] as const) {
        await tell(at, saving);
        assert.strictEqual(shown(at), words[language][saving]);
      }
    });

  it('is not said to be saving where that takes no longer than a moment, nor to be saved meanwhile', async () => {
    const at = await atFirstDecision({ recording: 'lms' });
    await tell(at, 'saving');
    const { animationName, animationDelay, animationFillMode } = getComputedStyle(at.one('[part=saving]'));
    // Unseen until then.
    assert.deepEqual([animationName, animationDelay, animationFillMode], ['appear', '0.4s', 'both']);
    await aTimeout(600);
    assert.strictEqual(getComputedStyle(at.one('[part=saving]')).visibility, 'visible');
    assert.strictEqual(shown(at), words.cy.saving);
  });

  for (const width of ['20rem', '80rem'])
    it(`moves nothing on the page, ${width} wide, whatever it says`, async () => {
      const at = await atFirstDecision({ recording: 'lms' });
      at.player.style.inlineSize = width;
      await at.settled();
      // What comes in is in its place.
      for (const moving of at.all('*').flatMap((one) => one.getAnimations())) moving.finish();
      const places = () =>
        at
          .all('h1, [part=choice], [part=language], progress')
          .map((one) => one.getBoundingClientRect().toJSON() as DOMRect);
      const before = places();
      assert.isNotEmpty(before);
      for (const saving of ['saving', 'unsaved', 'saved', 'unsaved'] as const) {
        await tell(at, saving);
        assert.deepEqual(places(), before, saving);
      }
      assert.isAtLeast(at.one('[part=saving]').getBoundingClientRect().height, 14);
    });

  it('is announced once when it fails and once when it has succeeded, and to nobody who has missed nothing', async () => {
    const at = await atFirstDecision({ recording: 'lms' });
    assert.deepEqual(await heard(at, () => tell(at, 'saving', 'saved', 'saving', 'saved')), []);
    assert.deepEqual(await heard(at, () => tell(at, 'unsaved')), [words.cy.unsaved]);
    assert.deepEqual(await heard(at, () => tell(at, 'saved')), ["Wedi'i gadw"]);
    await at.click('[data-choice=listen]');
    assert.notInclude(at.one('[role=status]').textContent ?? '', 'gadw');
  });
});

describe('a window in which nothing is kept any more', () => {
  for (const stopped of ['elsewhere', 'over'] as const)
    for (const language of ['cy', 'en'] as const)
      it(`says why and what can be done, ${stopped}, ${language}`, async () => {
        const at = await atFirstDecision({ recording: 'lms', language });
        let asked = 0;
        at.store.subscribe(({ cause }) => void (asked += cause === 'save' ? 1 : 0));
        at.store.handle({ ask: 'leave' });
        await aTimeout(200);
        await tell(at, stopped);
        const other = language === 'cy' ? 'en' : 'cy';
        const heading = at.one('h1').textContent;
        assert.isNotEmpty(heading);
        assert.lengthOf(at.all('[part=save]'), 1);
        assert.lengthOf(at.all('[part=menu], [part=leave], [part=back]'), 0);
        await at.click('[part=save]');
        assert.strictEqual(asked, 1);
        at.store.handle({ ask: 'language', language: other });
        await at.settled();
        assert.notStrictEqual(at.one('h1').textContent, heading);
        assert.notInclude(at.player.shadowRoot?.innerHTML ?? '', `stopped.${stopped}`);
      });
});
