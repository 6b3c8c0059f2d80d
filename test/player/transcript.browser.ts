import { assert, expect } from '@open-wc/testing';
import { transcriptOf } from '../../src/player/aside/transcript-of.ts';
import { tableTexts } from '../fixtures/player-scenario.ts';
import { allLoaded } from './all-loaded.ts';
import { atFirstDecision, stage } from './stage.ts';
import type { Stage } from './stage.ts';

const entries = (at: Stage) => {
  const { play, attempt } = at.store.state.run!;
  return transcriptOf(play, attempt, tableTexts.en, 'at-once');
};
const told = (at: Stage) => entries(at).map(({ kind, text }) => `${kind}: ${text}`);

const evening = [
  'place: The room',
  'narration: It is Saturday night.',
  'narration: He is on his feet.',
  'says: “Fifty minutes!”',
];
const answered = (label: string) => [`choice: ${label}`, 'reply: “There we are,” he says.', 'coach: *Listen* first.'];

describe('the transcript', () => {
  before(allLoaded);

  it('has nothing to open before anything was read', async () => {
    const at = await stage({ language: 'cy' });
    assert.lengthOf(at.all('[part=transcript]'), 0);
    await at.click('[part=start]');
    assert.lengthOf(at.all('[part=transcript]'), 0);
    await at.click('[part=continue]');
    assert.lengthOf(at.all('[part=transcript]'), 1);
  });

  it('holds all that was read so far, in order: places, what is seen, who says what, what was decided and what came of it', async () => {
    const at = await atFirstDecision();
    assert.deepEqual(told(at), evening);
    await at.click('[data-choice=listen]');
    const listened = [...evening, ...answered('Go over and listen to his complaint.')];
    assert.deepEqual(told(at), listened);
    await at.click('[part=continue]');
    assert.deepEqual(told(at), [...listened, 'narration: There is sesame on the plate.']);
  });

  it('says once what a decision that is taken again says, and both answers', async () => {
    const at = await atFirstDecision();
    await at.click('[data-choice=scold]');
    await at.click('[part=continue]');
    const scolded = [...evening, ...answered('Ask him to lower his voice.')];
    assert.deepEqual(told(at), scolded);
    await at.click('[data-choice=stall]');
    assert.deepEqual(told(at), [...scolded, ...answered('Send Elin back with some drinks.')]);
  });

  it('is shown in the language on screen, its newest in sight, and follows the switch', async () => {
    const at = await atFirstDecision();
    await at.click('[data-choice=listen]');
    await at.click('[part=transcript]');
    assert.strictEqual(at.one('dialog h1').textContent, 'Hanes');
    assert.include(at.one('.choice').textContent ?? '', 'Eich penderfyniad');
    const here = at.one('.here').getBoundingClientRect();
    assert.isAtMost(here.bottom, innerHeight);
    await expect(at.player).to.be.accessible();
    await at.click('dialog [part=language]');
    assert.include(at.one('.choice').textContent ?? '', 'Go over and listen to his complaint.');
    assert.strictEqual(at.one('.says h3').textContent, 'Meirion Pritchard');
  });

  it('has at its top, folded, who you are, what you may decide and the aim, in a further attempt too', async () => {
    const at = await atFirstDecision();
    const brief = () => at.one('dewis-transcript').shadowRoot!.querySelector('details')!;
    const holds = () => [...brief().querySelectorAll('dt, dd')].map((one) => (one.textContent ?? '').trim());
    await at.click('[part=transcript]');
    assert.isFalse(brief().open);
    assert.strictEqual(brief().querySelector('summary')!.textContent, 'Cyn dechrau');
    const told = ['Pwy ydych chi', 'Chi.', 'Beth gewch chi ei benderfynu', 'Hyd at £40.', 'Y nod', 'Heddwch.'];
    assert.deepEqual(holds(), told);
    brief().querySelector('summary')!.click();
    await at.settled();
    assert.isTrue(brief().querySelector('dd')!.checkVisibility());
    await expect(at.player).to.be.accessible();
    await at.click('dialog [part=language]');
    assert.include(holds(), 'Up to £40.');
    assert.isTrue(brief().open);
    assert.isAbove(
      at.one('dewis-transcript').shadowRoot!.querySelector('h2')!.getBoundingClientRect().top,
      brief().getBoundingClientRect().bottom,
    );
  });

  it('can be read in the debrief too, of the attempt that is looked back on, to its ending', async () => {
    const at = await atFirstDecision();
    for (const step of ['[data-choice=listen]', '[part=continue]', '[data-choice=fresh]', '[part=continue]'])
      await at.click(step);
    await at.click('[part=continue]');
    assert.strictEqual(at.store.state.screen, 'debrief');
    await at.click('[part=transcript]');
    assert.include(at.one('.ending').textContent ?? '', 'Ffrindiau');
    assert.lengthOf(at.all('.here'), 0);
  });
});
