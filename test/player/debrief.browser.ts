import { assert, expect, waitUntil } from '@open-wc/testing';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { atLookingBack, finishedAttempt, patience } from './looking-back.ts';
import { stage } from './stage.ts';

describe('looking back', () => {
  it('tells how it ended in the words of the ending, and the score with what it means', async () => {
    const at = await atLookingBack(['listen', 'fresh']);
    assert.include(at.one('dewis-ending').shadowRoot?.textContent ?? '', 'Ffrindiau');
    assert.include(at.one('dewis-ending').shadowRoot?.textContent ?? '', 'Nos da.');
    assert.include(at.one('[part=verdict]').textContent ?? '', '100');
  });

  it('shows the score before the parts below it are at hand', async () => {
    const at = await atLookingBack(['stall', 'fresh'], { wait: false });
    assert.lengthOf(at.all('[part=verdict]'), 1);
    await waitUntil(() => at.all('dewis-route-map').length === 1, 'dewis-route-map', patience);
  });

  it('has one h1, and no heading that skips a level', async () => {
    const at = await atLookingBack(['scold', 'listen', 'scrape', 'fresh']);
    at.all('[part=what-if]')[0]!.click();
    await at.settled();
    const levels = at.all('h1, h2, h3, h4, h5').map(({ localName }) => Number(localName.slice(1)));
    assert.strictEqual(levels.filter((level) => level === 1).length, 1);
    levels.slice(1).forEach((level, index) => assert.isAtMost(level - levels[index]!, 1));
  });

  it('lists the steps of the route in order, each with what was asked, what was chosen and what that showed', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    const [first, second] = at.all('dewis-fork').map((fork) => fork.shadowRoot!);
    assert.include(first!.textContent ?? '', '“Hanner can munud!”');
    assert.include(first!.querySelector('.chosen')?.textContent ?? '', 'Anfon Elin yn ôl gyda diodydd.');
    assert.deepEqual(
      [...first!.querySelectorAll('.chip')].map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim()),
      ['Yn rhannol: PC1 Ymateb i gwynion', "Ddim y tro hwn: G1 Sut mae'r drefn yn gweithio"],
    );
    assert.include(second!.textContent ?? '', 'Mae sesame ar y plât.');
  });

  it('keeps the second answer at a decision beside the first', async () => {
    const at = await atLookingBack(['scold', 'listen', 'fresh']);
    const lines = [...at.all('dewis-fork')[0]!.shadowRoot!.querySelectorAll('.chosen')];
    assert.lengthOf(lines, 2);
    assert.include(lines[0]!.textContent ?? '', 'Gofyn iddo ostwng ei lais.');
    assert.include(lines[1]!.textContent ?? '', 'Mynd ato a gwrando');
  });

  it('leads from a decision that gave evidence to its step', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    at.all('details').forEach((details) => ((details as HTMLDetailsElement).open = true));
    at.all('[part=step]')[1]!.click();
    await at.settled();
    assert.strictEqual(at.focused()?.localName, 'h3');
    assert.include(at.focused()?.textContent ?? '', '2');
  });

  it('names what to practise next, and leads there', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    const [first] = at.all('[part=practise]');
    first!.click();
    await at.settled();
    assert.strictEqual(at.focused()?.localName, 'h4');
    assert.lengthOf(at.all('dewis-practice'), 1);
  });

  it('says so where all was shown', async () => {
    const at = await atLookingBack(['listen', 'fresh']);
    assert.include(at.one('dewis-next').shadowRoot?.textContent ?? '', 'bob un o');
    assert.lengthOf(at.all('[part=practise]'), 0);
  });

  it('offers chart or table, and the table to a screen reader in either case', async () => {
    const at = await atLookingBack(['listen', 'fresh']);
    const curve = at.one('dewis-curve').shadowRoot!;
    assert.strictEqual(curve.querySelector('.charts')?.getAttribute('aria-hidden'), 'true');
    const told = curve.querySelector('table')?.textContent;
    assert.include(told ?? '', 'bodlon (7/10)');
    assert.include(told ?? '', '£140');
    at.all('[part=reading]')[1]!.click();
    await at.settled();
    assert.isNull(curve.querySelector('.charts'));
    assert.strictEqual(curve.querySelector('table')?.textContent, told);
    assert.strictEqual(at.all('[part=reading]')[1]!.getAttribute('aria-pressed'), 'true');
    at.all('[part=reading]')[0]!.click();
    await at.settled();
  });

  it('unfolds the decisions of every criterion for paper, and folds them again', async () => {
    const at = await atLookingBack(['listen', 'fresh']);
    const open = () => at.all('details').filter((details) => (details as HTMLDetailsElement).open).length;
    window.dispatchEvent(new Event('beforeprint'));
    await at.settled();
    assert.strictEqual(open(), 2);
    window.dispatchEvent(new Event('afterprint'));
    await at.settled();
    assert.strictEqual(open(), 0);
  });

  const found = async (change: (attempt: Attempt) => Attempt) => {
    const attempt = change(finishedAttempt(['stall', 'fresh']));
    const at = await stage({
      language: 'cy',
      attempts: { table: { begun: 1, first: attempt, kept: attempt, current: attempt } },
    });
    await at.click('[part=look-back]');
    await waitUntil(() => at.all('dewis-look-back').length === 1, 'dewis-look-back', patience);
    await at.settled();
    return at;
  };

  it('says plainly that an attempt without a log has no route to show, and shows all else', async () => {
    const at = await found((attempt) => ({ ...attempt, answers: [] }));
    assert.lengthOf(at.all('dewis-route-map'), 0);
    assert.include(at.one('.known').textContent ?? '', 'Does dim modd dilyn');
    assert.lengthOf(at.all('dewis-criterion'), 2);
    assert.lengthOf(at.all('[part=verdict]'), 1);
  });

  it('shows of a route what this release still plays, and says that it is not all', async () => {
    const at = await found((attempt) => ({ ...attempt, answers: attempt.answers.slice(0, 1) }));
    assert.lengthOf(at.all('dewis-fork'), 1);
    assert.include(at.one('.known').textContent ?? '', 'dim ond dechrau');
    assert.include(at.one('dewis-ending').shadowRoot?.textContent ?? '', 'Ffrindiau');
  });

  for (const language of ['cy', 'en'] as const)
    it(`breaks no rule of axe, with a practice open too (${language})`, async () => {
      const at = await atLookingBack(['stall', 'scrape', 'fresh'], { language });
      await expect(at.player).to.be.accessible();
      at.all('[part=what-if]')[0]!.click();
      await at.settled();
      await expect(at.player).to.be.accessible();
      at.all('[part=other]')[0]!.click();
      await at.settled();
      await expect(at.player).to.be.accessible();
    }).timeout(30_000);
});
