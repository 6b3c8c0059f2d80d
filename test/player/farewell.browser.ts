import { aTimeout, assert } from '@open-wc/testing';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

/** A learner who has left while the LMS keeps nothing; `mended` is when it does again. */
async function leftUnsaved(): Promise<Stage & { mended: boolean }> {
  const at = Object.assign(await stage({ language: 'en', recording: 'lms' }), { mended: false });
  const commit = () => {
    at.store.setSaving('saving');
    at.store.setSaving(at.mended ? 'saved' : 'unsaved');
  };
  at.store.subscribe(({ cause }) => {
    if (cause === 'leave' || cause === 'save') commit();
  });
  await at.click('[part=leave]');
  await aTimeout(200);
  return at;
}

/** Everything a live region comes to say while something is done, until some time after. */
async function saidDuring(at: Stage, task: () => Promise<void>): Promise<readonly string[]> {
  const region = at.one('[role=status]');
  const said: string[] = [];
  const listener = new MutationObserver(() => said.push(region.textContent?.trim() ?? ''));
  listener.observe(region, { childList: true, characterData: true, subtree: true });
  await task();
  await aTimeout(200);
  listener.disconnect();
  return said;
}

describe('the farewell of a learner whose answers are not saved', () => {
  it('says so once more where another try fails too, and leaves the focus on the button', async () => {
    const at = await leftUnsaved();
    const button = at.one('[part=save]');
    button.focus();
    for (let time = 0; time < 2; time += 1) {
      assert.deepEqual(await saidDuring(at, () => at.click('[part=save]')), ['', 'Not saved yet: trying again soon']);
      assert.strictEqual(at.focused(), button);
    }
  });

  it('says that all is saved where it is at last, and turns the focus to the heading', async () => {
    const at = await leftUnsaved();
    at.one('[part=save]').focus();
    at.mended = true;
    assert.deepEqual(await saidDuring(at, () => at.click('[part=save]')), ['', 'Saved']);
    assert.lengthOf(at.all('[part=save]'), 0);
    assert.strictEqual(at.focused(), at.one('h1'));
  });

  it('keeps the button and the focus where they are while a try takes its time', async () => {
    const at = await leftUnsaved();
    const button = at.one('[part=save]');
    button.focus();
    for (const saving of ['saving', 'unsaved', 'saving'] as const) {
      at.store.setSaving(saving);
      await at.settled();
      assert.strictEqual(at.focused(), button);
    }
    at.store.setSaving('saved');
    await at.settled();
    assert.strictEqual(at.focused(), at.one('h1'));
  });

  it('draws nobody away who is at another button when it is saved by itself', async () => {
    const at = await leftUnsaved();
    at.one('[part=language]').focus();
    assert.deepEqual(await saidDuring(at, async () => at.store.setSaving('saved')), ['Saved']);
    assert.strictEqual(at.focused(), at.one('[part=language]'));
  });
});
