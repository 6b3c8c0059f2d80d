import { assert } from '@open-wc/testing';
import { atFirstDecision, stage } from './stage.ts';

describe('the language switch', () => {
  it('keeps moment, focus, order and attempt, and says the other language’s own name', async () => {
    const at = await atFirstDecision();
    const button = at.one('[part=language]');
    assert.strictEqual(button.lang, 'en');
    assert.include(button.textContent ?? '', 'English');
    button.focus();
    const order = at.all('[part=choice]').map(({ dataset }) => dataset['choice']);
    const { run } = at.store.state;
    await at.click('[part=language]');
    assert.strictEqual(at.focused(), button);
    assert.strictEqual(button.lang, 'cy');
    assert.deepEqual(
      at.all('[part=choice]').map(({ dataset }) => dataset['choice']),
      order,
    );
    assert.strictEqual(at.one('[data-choice=listen]').textContent?.trim(), 'Go over and listen to his complaint.');
    assert.strictEqual(at.store.state.run, run);
    assert.strictEqual(at.player.lang, 'en');
  });

  it('works in the middle of a reply', async () => {
    const at = await atFirstDecision();
    await at.click('[data-choice=listen]');
    await at.click('[part=language]');
    assert.include(at.one('[part=line]').textContent ?? '', 'Go over and listen');
    assert.strictEqual(at.one('[part=continue]').textContent?.trim(), 'Continue');
  });

  it('stands on every screen after the offer, as does the button that leaves', async () => {
    const at = await atFirstDecision();
    const present = () => [at.all('[part=language]').length, at.all('[part=leave]').length];
    assert.deepEqual(present(), [1, 1]);
    await at.click('[data-choice=listen]');
    assert.deepEqual(present(), [1, 1]);
    await at.click('[part=menu]');
    assert.deepEqual(present(), [1, 1]);
    await at.click('[part=leave]');
    assert.lengthOf(at.all('[part=language]'), 1);
  });

  it('is not needed where the language is known, and asked for where it is not', async () => {
    assert.strictEqual((await stage({ language: 'en' })).one('h1').textContent, 'The table');
    const asking = await stage();
    assert.deepEqual(
      asking.all('h1 [lang]').map(({ lang }) => lang),
      ['cy', 'en'],
    );
    assert.lengthOf(asking.all('[part=leave]'), 1);
  });

  it('marks the language of everything shown', async () => {
    const at = await atFirstDecision();
    const spoken = (element: Element | null): string | undefined => {
      for (let up = element; up; up = up.parentElement ?? ((up.getRootNode() as ShadowRoot).host || null))
        if (up.getAttribute('lang')) return up.getAttribute('lang') ?? undefined;
      return undefined;
    };
    assert.strictEqual(spoken(at.one('[data-choice=listen]')), 'cy');
    assert.strictEqual(spoken(at.one('[part=language]')), 'en');
  });
});
