import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Preferences } from '../../src/core/course/preferences.ts';
import { usualPreferences } from '../../src/core/course/preferences.ts';
import { allLoaded } from './all-loaded.ts';
import { atFirstDecision, stage } from './stage.ts';
import type { Stage } from './stage.ts';

const wish = (at: Stage, name: keyof Preferences, value: string) => at.click(`input[name=${name}][value="${value}"]`);
const dialog = (at: Stage) => at.one('dialog') as HTMLDialogElement;
const token = (at: Stage, name: string) => getComputedStyle(at.player).getPropertyValue(name).trim();

describe('the preferences', () => {
  before(allLoaded);

  it('open over the page from the bar, take the focus, and give it back when Escape or the cross closes them', async () => {
    const at = await stage({ language: 'cy' });
    const button = at.one('[part=preferences]');
    assert.strictEqual(button.textContent?.trim(), 'Gosodiadau');
    button.focus();
    await at.click('[part=preferences]');
    assert.isTrue(dialog(at).matches(':modal'));
    assert.strictEqual(at.focused()?.textContent, 'Gosodiadau');
    await at.click('[part=close]');
    assert.isFalse(dialog(at).open);
    assert.strictEqual(at.focused(), button);
    await at.click('[part=preferences]');
    // What a browser does for Escape.
    dialog(at).close();
    await at.settled();
    assert.isNull(at.store.state.aside);
    assert.strictEqual(at.focused(), button);
  });

  it('hold at once, all over the player, and are told to whoever keeps them', async () => {
    const told: string[] = [];
    const at = await stage({ language: 'en' });
    at.store.subscribe(({ cause }) => told.push(cause));
    await at.click('[part=preferences]');
    const width = at.one('dewis-menu').getBoundingClientRect().width;
    await wish(at, 'text', '200');
    assert.strictEqual(getComputedStyle(at.player).zoom, '2');
    // WebKit measures in the pixels of what is zoomed, the others in the page's (CSS Viewport 1, *zoom*).
    const zoomed = at.one('dewis-menu').getBoundingClientRect().width;
    assert.closeTo(zoomed < width * 0.75 ? zoomed * 2 : zoomed, width, 1);
    assert.notStrictEqual(token(at, '--dewis-quick'), '0s');
    await wish(at, 'motion', 'less');
    assert.deepEqual([token(at, '--dewis-quick'), token(at, '--dewis-slow')], ['0s', '0s']);
    const line = token(at, '--dewis-line');
    await wish(at, 'contrast', 'more');
    assert.notStrictEqual(token(at, '--dewis-line'), line);
    await wish(at, 'timing', 'none');
    assert.deepEqual(at.store.state.preferences, {
      ...usualPreferences,
      text: '200',
      motion: 'less',
      contrast: 'more',
      timing: 'none',
    });
    assert.lengthOf(
      told.filter((cause) => cause === 'preferences'),
      4,
    );
    await at.click('.foot .secondary');
    assert.deepEqual(at.store.state.preferences, usualPreferences);
    assert.strictEqual(getComputedStyle(at.player).zoom, '1');
  });

  it('offer no size of text where the browser could not give it', async () => {
    const { supports } = CSS;
    CSS.supports = (...given: readonly [string, string?]) =>
      given[0] !== 'zoom' && (Reflect.apply(supports, CSS, given) as boolean);
    const at = await stage({ language: 'en' });
    await at.click('[part=preferences]');
    const offered = at.all('[part=preference] input[type=radio]').map((input) => (input as HTMLInputElement).name);
    CSS.supports = supports;
    assert.notInclude(offered, 'text');
    assert.include(offered, 'contrast');
  });

  it('show by one outline which of them has the focus', async () => {
    const at = await stage({ language: 'en' });
    await at.click('[part=preferences]');
    at.one('input[name=text]:checked').focus();
    await sendKeys({ press: 'Tab' });
    await at.settled();
    const radio = at.focused()!;
    assert.isTrue(radio.matches('input[name=contrast]:focus-visible'));
    const outlined = [radio, radio.closest('label')!].map((element) => getComputedStyle(element).outlineStyle);
    assert.deepEqual(outlined, ['none', 'solid']);
  });

  it('that were kept hold before anything is pressed, and a player of usual ones is left as its page has it', async () => {
    const at = await stage({
      language: 'cy',
      preferences: { ...usualPreferences, text: '150', contrast: 'more', motion: 'less' },
    });
    assert.strictEqual(getComputedStyle(at.player).zoom, '1.5');
    assert.deepEqual([at.player.getAttribute('contrast'), at.player.getAttribute('motion')], ['more', 'less']);
    const usual = await stage({ language: 'cy' });
    assert.isFalse(usual.player.hasAttribute('contrast'));
  });

  it('switch the language in place, with nothing lost', async () => {
    const at = await atFirstDecision();
    const { run } = at.store.state;
    await at.click('[part=preferences]');
    await wish(at, 'contrast', 'more');
    const button = at.one('dialog [part=language]');
    button.focus();
    await at.click('dialog [part=language]');
    assert.strictEqual(at.one('dialog h1').textContent, 'Settings');
    assert.strictEqual(dialog(at).lang, 'en');
    assert.strictEqual(at.focused(), button);
    assert.isTrue((at.one('input[value=more]') as HTMLInputElement).checked);
    assert.strictEqual(at.store.state.run, run);
  });

  it('change neither the attempt nor what is shown of it', async () => {
    const at = await atFirstDecision();
    const { attempts, progress } = at.store.state;
    await at.click('[part=preferences]');
    await wish(at, 'timing', 'longer');
    assert.strictEqual(at.store.state.attempts, attempts);
    assert.strictEqual(at.store.state.progress, progress);
  });

  it('leave what a host page has asked for as it is, until the learner changes that very thing', async () => {
    const at = await stage({ language: 'cy' });
    at.player.setAttribute('contrast', 'more');
    at.player.setAttribute('motion', 'less');
    await at.click('[part=preferences]');
    await wish(at, 'text', '125');
    assert.strictEqual(at.player.getAttribute('contrast'), 'more');
    await wish(at, 'motion', 'less');
    assert.strictEqual(at.player.getAttribute('contrast'), 'more');
    await wish(at, 'contrast', 'more');
    await wish(at, 'contrast', 'device');
    assert.strictEqual(at.player.getAttribute('contrast'), 'device');
  });

  it('that cannot be had are told of as any file is, and tried again from there', async () => {
    const { error } = console;
    console.error = () => {};
    let lost = true;
    const { loadAside } = await import('../../src/player/later.ts');
    const at = await stage({ language: 'en', aside: () => (lost ? Promise.reject(new Error('lost')) : loadAside()) });
    await at.click('[part=preferences]');
    assert.strictEqual(at.store.state.screen, 'trouble');
    console.error = error;
    lost = false;
    await at.click('[part=retry]');
    assert.strictEqual(at.store.state.screen, 'menu');
    assert.isTrue(dialog(at).open);
  });

  it('are accessible in both languages and with more contrast', async () => {
    const at = await stage({ language: 'cy' });
    await at.click('[part=preferences]');
    await expect(at.player).to.be.accessible();
    await wish(at, 'contrast', 'more');
    await at.click('dialog [part=language]');
    await expect(at.player).to.be.accessible();
  });
});
