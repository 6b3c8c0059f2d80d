import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TellingPlayer } from '../../src/player/telling-player.ts';
import { atFirstDecision, stage } from './stage.ts';
import type { Stage } from './stage.ts';

/** A stage on its menu, an answer given in the attempt under way. */
async function withAnAnswer(): Promise<Stage> {
  const at = await atFirstDecision();
  await at.click('[data-choice=listen]');
  await at.click('[part=menu]');
  return at;
}

async function press(at: Stage, key: string): Promise<void> {
  await sendKeys({ press: key });
  await at.settled();
}

customElements.define('telling-player', TellingPlayer);

describe('the menu, before it gives up an attempt under way', () => {
  it('asks in the page itself, in the learner’s language, and turns the focus to the question', async () => {
    const at = await withAnAnswer();
    await at.click('[part=start]');
    assert.strictEqual(at.store.state.screen, 'menu');
    assert.strictEqual(at.focused()?.textContent, 'Dechrau eto?');
    assert.lengthOf(at.all('[part=start]'), 1);
    await expect(at.player).to.be.accessible();
    await at.click('[part=language]');
    assert.strictEqual(at.one('#asked').textContent, 'Start again?');
  });

  it('goes back with Escape or a button, keeps the answers, and gives the focus back', async () => {
    const at = await withAnAnswer();
    const { attempts } = at.store.state;
    at.one('[part=start]').focus();
    await press(at, 'Enter');
    await press(at, 'Escape');
    assert.strictEqual(at.focused(), at.one('[part=start]'));
    await press(at, 'Enter');
    await press(at, 'Tab');
    await press(at, 'Tab');
    assert.strictEqual(at.focused(), at.one('[part=keep]'));
    await press(at, 'Enter');
    assert.strictEqual(at.focused(), at.one('[part=start]'));
    assert.lengthOf(at.all('dewis-start-again'), 0);
    assert.strictEqual(at.store.state.attempts, attempts);
  });

  it('begins anew with the keyboard alone, at the brief', async () => {
    const at = await withAnAnswer();
    at.one('[part=start]').focus();
    for (const key of ['Enter', 'Tab', 'Enter']) await press(at, key);
    assert.strictEqual(at.store.state.run?.moment.kind, 'brief');
    assert.strictEqual(at.focused(), at.one('h1'));
  });

  it('asks nothing where no answer would be lost', async () => {
    const at = await atFirstDecision();
    await at.click('[part=menu]');
    await at.click('[part=start]');
    assert.strictEqual(at.store.state.run?.moment.kind, 'brief');
  });

  it('asks on looking back too, where an attempt is under way besides', async () => {
    const at = await atFirstDecision();
    for (const step of ['listen', 'fresh']) {
      await at.click(`[data-choice=${step}]`);
      await at.click('[part=continue]');
    }
    await at.click('[part=continue]');
    await at.click('[part=start]');
    for (const step of ['[part=continue]', '[part=continue]', '[data-choice=stall]', '[part=menu]', '[part=look-back]'])
      await at.click(step);
    await at.click('[part=start]');
    assert.strictEqual(at.store.state.screen, 'debrief');
    assert.include(at.one('dewis-start-again').shadowRoot?.textContent ?? '', 'canlyniadau');
    await at.click('[part=keep]');
    assert.strictEqual(at.focused(), at.one('[part=start]'));
  });
});

describe('a further attempt', () => {
  /** A stage at the brief of a second attempt, the first having been passed. */
  async function withAResult(): Promise<Stage> {
    const at = await atFirstDecision();
    for (const step of ['listen', 'fresh']) {
      await at.click(`[data-choice=${step}]`);
      await at.click('[part=continue]');
    }
    await at.click('[part=continue]');
    await at.click('[part=start]');
    return at;
  }
  const words = (at: Stage, selector: string) =>
    at.all(selector).map((element) => element.textContent?.replaceAll(/\s+/g, ' ').trim());

  it('is said in the menu to be under way, and what an earlier one came to apart from it', async () => {
    const at = await withAResult();
    await at.click('[part=menu]');
    assert.deepEqual(words(at, '[part=status]'), ['Ar y gweill', 'Wedi pasio']);
    assert.deepEqual(words(at, '.facts'), ['Ar y gweill Ymgais: 2', 'Canlyniad hyd yma: Wedi pasio Sgôr: 100/100']);
    await expect(at.player).to.be.accessible();
  });

  it('begins a press away from the first moment: of the brief the aim is left, and the rest can be had', async () => {
    const at = await withAResult();
    assert.strictEqual(at.focused(), at.one('h1'));
    assert.deepEqual(words(at, '.kicker'), ['Ymgais: 2']);
    const rest = at.one('details') as HTMLDetailsElement;
    assert.isFalse(rest.open);
    assert.isTrue(at.all('dd')[0]!.checkVisibility());
    assert.include(at.all('dd')[0]!.textContent ?? '', 'Heddwch');
    await at.click('summary');
    assert.isTrue(rest.open);
    assert.include(rest.textContent ?? '', 'Hyd at £40');
    await expect(at.player).to.be.accessible();
  });

  it('is the only one to begin so', async () => {
    const at = await stage({ language: 'cy' });
    await at.click('[part=start]');
    assert.lengthOf(at.all('details'), 0);
    assert.lengthOf(at.all('dd'), 4);
  });
});

describe('the menu, of a scenario left on its ending', () => {
  it('leads back to that ending, then to looking back, and then shows the result as ever', async () => {
    const at = await atFirstDecision({}, 'telling-player');
    for (const step of ['[data-choice=listen]', '[part=continue]', '[data-choice=fresh]', '[part=continue]'])
      await at.click(step);
    const ending = at.one('h1').textContent;
    await at.click('[part=menu]');
    assert.lengthOf(at.all('[part=look-back]'), 0);
    assert.include(at.one('[part=resume]').textContent ?? '', 'Darllen y diweddglo');
    await expect(at.player).to.be.accessible();
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    document.addEventListener('dewis-end', hear);
    await at.click('[part=resume]');
    assert.strictEqual(at.one('h1').textContent, ending);
    await at.click('[part=continue]');
    document.removeEventListener('dewis-end', hear);
    assert.lengthOf(heard, 0);
    assert.lengthOf(at.all('dewis-criterion'), 2);
    await at.click('.secondary[part=menu]');
    assert.lengthOf(at.all('[part=resume]'), 0);
    assert.lengthOf(at.all('[part=look-back]'), 1);
  });
});
