import { assert, waitUntil } from '@open-wc/testing';
import { TellingPlayer } from '../../src/player/telling-player.ts';
import { atFirstDecision, stage } from './stage.ts';

customElements.define('telling-player', TellingPlayer);

describe('the moments of a scenario', () => {
  it('are walked from the language offer to the debrief, one continue a moment and none in menu and debrief', async () => {
    const at = await stage();
    assert.deepEqual(
      at.all('[part=language-choice]').map((button) => button.textContent?.trim()),
      ['Cymraeg', 'English'],
    );
    at.all('[part=language-choice]')[0]!.click();
    await at.settled();
    assert.lengthOf(at.all('[part=continue]'), 0);
    await at.click('[part=start]');
    for (const moment of ['brief', 'passage']) {
      assert.strictEqual(at.store.state.run?.moment.kind, moment);
      await at.click('[part=continue]');
    }
    assert.strictEqual(at.one('[data-node]').dataset['node'], 'shouting');
    assert.strictEqual(
      at.all('[part=choice]').every(({ localName }) => localName === 'button'),
      true,
    );
    await at.click('[data-choice=scold]');
    await at.click('[part=continue]');
    await at.click('[data-choice=listen]');
    await at.click('[part=continue]');
    await at.click('[data-choice=scrape]');
    assert.lengthOf(at.all('[part=breach]'), 1);
    await at.click('[part=continue]');
    await at.click('[data-choice=fresh]');
    await at.click('[part=continue]');
    assert.strictEqual(at.store.state.run?.moment.kind, 'ending');
    await at.click('[part=continue]');
    assert.lengthOf(at.all('dewis-criterion'), 2);
    assert.lengthOf(at.all('[part=continue]'), 0);
  });

  it('keep the choice made on screen as the learner’s own line, with what follows and the coach’s note', async () => {
    const at = await atFirstDecision();
    await at.click('[data-choice=listen]');
    assert.include(at.one('[part=line]').textContent ?? '', 'Mynd ato a gwrando ar ei gŵyn.');
    assert.include(at.one('[part=reply]').textContent ?? '', 'Dyna ni');
    assert.strictEqual(at.one('[part=coach]').querySelector('em')?.textContent, 'Gwrando');
    assert.lengthOf(at.all('[part=choice]'), 0);
  });

  it('show the choices in the same order whenever the attempt comes back to them', async () => {
    const at = await atFirstDecision();
    const order = () => at.all('[part=choice]').map(({ dataset }) => dataset['choice']);
    const before = order();
    await at.click('[part=menu]');
    await at.click('[part=resume]');
    assert.deepEqual(order(), before);
    assert.deepEqual(
      [...before].sort((one, other) => (one! < other! ? -1 : 1)),
      ['listen', 'scold', 'stall'],
    );
  });

  it('have the light of the face that is seen: warm round somebody in a rage, plain round the same once calm', async () => {
    const at = await atFirstDecision();
    const glow = () => Number(getComputedStyle(at.one('.light')).opacity);
    await waitUntil(() => glow() > 0, 'no light round a rage');
    await at.click('[data-choice=listen]');
    await waitUntil(() => glow() === 0, 'the light outlasts the rage');
  });

  it('resume on the very line that was on screen', async () => {
    const at = await atFirstDecision();
    await at.click('[data-choice=stall]');
    const line = at.one('[part=line]').textContent;
    await at.click('[part=menu]');
    await at.click('[part=resume]');
    assert.strictEqual(at.one('[part=line]').textContent, line);
  });

  it('tell the host page of a start, a choice and an end', async () => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const types = ['dewis-start', 'dewis-choose', 'dewis-end', 'dewis-language'];
    for (const type of types) document.addEventListener(type, hear);
    const at = await atFirstDecision({}, 'telling-player');
    await at.click('[data-choice=listen]');
    await at.click('[part=continue]');
    await at.click('[data-choice=fresh]');
    await at.click('[part=continue]');
    await at.click('[part=language]');
    for (const type of types) document.removeEventListener(type, hear);
    assert.deepEqual(heard, ['dewis-start', 'dewis-choose', 'dewis-choose', 'dewis-end', 'dewis-language']);
  });

  it('mark the time at which the first choice can be used', async () => {
    performance.clearMarks('dewis-first-choice');
    await atFirstDecision();
    assert.lengthOf(performance.getEntriesByName('dewis-first-choice'), 1);
  });
});
