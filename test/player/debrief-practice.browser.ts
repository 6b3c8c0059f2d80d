import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { atLookingBack } from './looking-back.ts';
import type { Stage } from './stage.ts';

const practice = (at: Stage) => at.one('dewis-practice').shadowRoot!;
const textOf = (at: Stage) => practice(at).textContent?.replace(/\s+/g, ' ') ?? '';

async function open(at: Stage, step: number): Promise<void> {
  at.all('[part=what-if]')[step - 1]!.click();
  await at.settled();
}

async function practise(at: Stage, choice: string): Promise<void> {
  at.one(`[data-other=${choice}]`).click();
  await at.settled();
}

describe('practising one moment', () => {
  it('offers the choices that were not taken, beside the coach’s note on the one that was', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    await open(at, 1);
    assert.sameMembers(
      at.all('[part=other]').map(({ dataset }) => dataset['other']),
      ['listen', 'scold'],
    );
    assert.include(textOf(at), 'Nodyn yr hyfforddwr ar eich dewis chi');
  });

  it('keeps a speaker’s name, whatever letters it has, from turning the words around it', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    await open(at, 1);
    assert.strictEqual(practice(at).querySelector('.name > bdi')?.textContent, 'Meirion Pritchard');
  });

  it('tells what would have happened, the coach’s note, and both choices side by side', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    await open(at, 1);
    await practise(at, 'listen');
    assert.include(textOf(at), 'Dyna ni');
    assert.include(textOf(at), "mae eich canlyniad a'ch tystiolaeth yn aros fel y maen nhw");
    const rows = [...practice(at).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    );
    assert.deepEqual(rows[0], ['Hwyliau Meirion', 'blin', 'wedi codi: bodlon +4']);
    assert.deepEqual(rows[2], ['Ymateb i gwynion PC1', 'Yn rhannol', 'Yn llawn']);
    assert.deepEqual(rows[3], ["Sut mae'r drefn yn gweithio G1", 'Ddim y tro hwn', 'Yn llawn']);
  });

  it('draws both ways in one chart, and in one table', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    await open(at, 1);
    await practise(at, 'listen');
    const curve = practice(at).querySelector('dewis-curve')!.shadowRoot!;
    assert.lengthOf(curve.querySelectorAll('.canvas .taken, .canvas .practised'), 2);
    assert.deepEqual(
      [...curve.querySelectorAll('thead th')].map(({ textContent }) => textContent?.trim()),
      ['Penderfyniad', 'Eich llwybr chi', 'Ymarfer'],
    );
  });

  it('says where a choice would have broken a rule of safety', async () => {
    const at = await atLookingBack(['listen', 'fresh']);
    await open(at, 2);
    await practise(at, 'scrape');
    assert.include(textOf(at), "Byddai'r dewis hwn wedi torri rheol ddiogelwch.");
  });

  it('leaves the attempt, its result and everything that is kept as they were', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    const before = JSON.stringify([at.store.state.attempts, at.store.state.finished]);
    let changes = 0;
    const stop = at.store.subscribe(() => (changes += 1));
    await open(at, 1);
    await practise(at, 'listen');
    await open(at, 2);
    stop();
    assert.strictEqual(changes, 0);
    assert.strictEqual(JSON.stringify([at.store.state.attempts, at.store.state.finished]), before);
  });

  it('stays open, with what was practised, when the language is switched', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    await open(at, 1);
    await practise(at, 'listen');
    await at.click('[part=language]');
    assert.include(textOf(at), 'There we are');
    assert.include(textOf(at), 'your result and your evidence stay as they are');
  });

  it('is gone into, changed and left by the keyboard, and Escape leads back a step at a time', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    at.all('dewis-fork')[0]!.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    assert.strictEqual(at.focused(), at.all('[part=what-if]')[0]);
    await sendKeys({ press: 'Enter' });
    await at.settled();
    assert.strictEqual(at.focused()?.localName, 'h4');
    await sendKeys({ press: 'Tab' });
    const choice = at.focused()?.dataset['other'];
    await sendKeys({ press: 'Enter' });
    await at.settled();
    assert.strictEqual(at.focused()?.localName, 'h4');
    await sendKeys({ press: 'Escape' });
    await at.settled();
    assert.strictEqual(at.focused()?.dataset['other'], choice);
    await sendKeys({ press: 'Escape' });
    await at.settled();
    assert.lengthOf(at.all('dewis-practice'), 0);
    assert.strictEqual(at.focused(), at.all('[part=what-if]')[0]);
  });

  it('tells with which of its buttons another choice is tried and the practice is closed', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    await open(at, 1);
    await practise(at, 'listen');
    await at.click('[part=another]');
    assert.strictEqual(at.focused()?.dataset['other'], 'listen');
    await at.click('[part=close]');
    assert.strictEqual(at.focused(), at.all('[part=what-if]')[0]);
  });
});
