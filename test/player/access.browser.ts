import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { atFirstDecision, stage } from './stage.ts';
import type { Stage } from './stage.ts';

async function clean(at: Stage): Promise<void> {
  await expect(at.player).to.be.accessible();
}

describe('every screen', () => {
  for (const language of ['cy', 'en'] as const)
    it(`breaks no rule of axe (${language})`, async () => {
      const at = await stage({ language });
      await clean(at);
      await at.click('[part=start]');
      await clean(at);
      await at.click('[part=continue]');
      await clean(at);
      await at.click('[part=continue]');
      await clean(at);
      await at.click('[data-choice=stall]');
      await clean(at);
      await at.click('[part=continue]');
      await at.click('[data-choice=scrape]');
      await clean(at);
      await at.click('[part=continue]');
      await at.click('[data-choice=scrape]');
      await at.click('[part=continue]');
      await clean(at);
      await at.click('[part=continue]');
      await clean(at);
      await at.click('dewis-debrief [part=menu], [part=menu].secondary');
      await clean(at);
      await at.click('[part=leave]');
      await clean(at);
    }).timeout(30_000);

  it('has one live region, and one heading that focus moves to', async () => {
    const at = await atFirstDecision();
    for (const step of [
      '[data-choice=listen]',
      '[part=continue]',
      '[data-choice=fresh]',
      '[part=continue]',
      '[part=continue]',
    ]) {
      await at.click(step);
      assert.lengthOf(at.all('[aria-live], [role=status], [role=alert]'), 1);
      assert.strictEqual(at.focused(), at.one('h1'));
    }
  });

  it('says in the live region how a meter moved', async () => {
    const at = await atFirstDecision();
    await at.click('[data-choice=listen]');
    assert.strictEqual(at.one('[aria-live]').textContent?.trim(), 'Hwyliau Meirion: bodlon.');
  });

  it('is played with the keyboard alone', async () => {
    const at = await stage({ language: 'en' });
    const press = async (selector: string) => {
      const there = () => at.focused()?.matches(selector) === true;
      for (let tabs = 0; tabs < 12 && !there(); tabs += 1) await sendKeys({ press: 'Tab' });
      assert.isTrue(there(), selector);
      await sendKeys({ press: 'Enter' });
      await at.settled();
    };
    await press('[part=start]');
    await press('[part=continue]');
    await press('[part=continue]');
    await press('[data-choice=listen]');
    await press('[part=continue]');
    await press('[data-choice=fresh]');
    await press('[part=continue]');
    await press('[part=continue]');
    assert.strictEqual(at.store.state.screen, 'debrief');
  });

  it('says that nothing is recorded where there is no LMS, in each language', async () => {
    const at = await stage({ language: 'cy', recording: 'none' });
    assert.include(at.one('[part=notice]').textContent ?? '', 'ddim yn cael eu cofnodi');
    await at.click('[part=language]');
    assert.include(at.one('[part=notice]').textContent ?? '', 'not being recorded');
  });
});
