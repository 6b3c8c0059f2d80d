import { assert, expect, waitUntil } from '@open-wc/testing';
import type { Course } from '../../src/core/course/course.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { atFurtherAttempt, atLookingBack, finishedAttempt, patience } from './looking-back.ts';
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
      ['Yn rhannol', 'Ymateb i gwynion PC1 Yn rhannol', "Sut mae'r drefn yn gweithio G1 Ddim y tro hwn"],
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
    at.all('dewis-criterion')[1]!.shadowRoot!.querySelector<HTMLElement>('[part=step]')!.click();
    await at.settled();
    assert.strictEqual(at.focused()?.localName, 'summary');
    assert.include(at.focused()?.textContent ?? '', 'Penderfyniad: 1');
    assert.isTrue((at.focused()!.parentElement as HTMLDetailsElement).open);
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

  it('unfolds everything for paper, and leaves open after it only what was open before', async () => {
    const at = await atLookingBack(['listen', 'fresh']);
    const folded = () => at.all('details').filter((details) => !(details as HTMLDetailsElement).open);
    const [first, ...others] = folded();
    (first as HTMLDetailsElement).open = true;
    window.dispatchEvent(new Event('beforeprint'));
    assert.isAbove(others.length, 4);
    assert.isEmpty(folded());
    window.dispatchEvent(new Event('afterprint'));
    assert.deepEqual(folded(), others);
  });

  it('folds up again what it unfolded for paper where it leaves the page before the printing is over', async () => {
    const at = await atLookingBack(['listen', 'fresh']);
    const open = () => at.all('details[open]');
    window.dispatchEvent(new Event('beforeprint'));
    assert.isAbove(open().length, 4);
    const home = at.player.parentElement!;
    at.player.remove();
    window.dispatchEvent(new Event('afterprint'));
    home.append(at.player);
    await at.settled();
    assert.isEmpty(open());
    const [own] = at.all('details') as HTMLDetailsElement[];
    own!.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    assert.deepEqual(open(), [own!]);
  });

  it('opens folded: no decision, no criterion and no long text stands between a reader and what to do next', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    assert.isEmpty(at.all('details[open]'));
    const order = at.all('dewis-verdict, .actions, dewis-next, dewis-curve, dewis-route-map, .summary, [part=actions]');
    assert.deepEqual(
      order.map(({ localName, className, part }) => className || part.value || localName),
      ['dewis-verdict', 'actions', 'dewis-next', 'dewis-curve', 'dewis-route-map', 'summary', 'secondary'],
    );
  });

  it('leads from its end back to what can be done next', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    await at.click('[part=actions]');
    assert.strictEqual(at.focused()?.part.value, 'start');
  });

  it('leads from its end to the question whether to start again, while that is asked', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    for (const step of ['[part=start]', '[part=continue]', '[part=continue]', '[data-choice=stall]', '[part=menu]'])
      await at.click(step);
    await at.click('[part=look-back]');
    await waitUntil(() => at.all('[part=actions]').length === 1, '[part=actions]', patience);
    await at.click('[part=start]');
    at.one('[part=actions]').focus();
    await at.click('[part=actions]');
    assert.strictEqual(at.focused(), at.one('#asked'));
  });

  it('opens and closes all decisions at once', async () => {
    const at = await atLookingBack(['stall', 'fresh']);
    const open = () => at.all('details.station').map((station) => (station as HTMLDetailsElement).open);
    await at.click('[part=unfold]');
    assert.deepEqual(open(), [true, true]);
    await at.click('[part=unfold]');
    assert.deepEqual(open(), [false, false]);
  });

  it('names no two fold-outs or ways to practise alike, and each by what it is about', async () => {
    const at = await atLookingBack(['stall', 'scrape', 'fresh']);
    at.all('[part=what-if]').forEach((button) => button.click());
    await at.settled();
    const names = at
      .all('summary, [part=practise], [part=what-if], [part=close]')
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
    assert.include(names.join('\n'), 'Penderfyniadau: 2 (Ymateb i gwynion)');
    assert.include(names.join('\n'), 'Ymarfer y foment hon (Ymateb i gwynion)');
    assert.include(names.join('\n'), "Cau'r ymarfer (Penderfyniad: 1)");
    assert.deepEqual(names, [...new Set(names)]);
  });

  it('names the essential criterion that was missing, and leads to the decision where it could have been met', async () => {
    const at = await atLookingBack(['scold', 'listen', 'scrape', 'fresh']);
    const verdict = at.one('dewis-verdict').shadowRoot!;
    assert.include(verdict.querySelector('.missed')?.textContent?.replace(/\s+/g, ' ') ?? '', 'Ymateb i gwynion PC1');
    verdict.querySelector<HTMLElement>('[part=step]')!.click();
    await at.settled();
    assert.include(at.focused()?.textContent ?? '', 'Penderfyniad: 1');
    assert.isTrue((at.focused()!.parentElement as HTMLDetailsElement).open);
  });

  const playedAgain = async (terms: Partial<Course>) => {
    const at = await atFurtherAttempt(['listen', 'fresh'], { terms });
    return at.one('dewis-verdict').shadowRoot!.textContent ?? '';
  };

  it('says of practice after an assessed attempt that it was practice and does not count', async () => {
    const told = await playedAgain({ mode: 'assessed', keep: 'first' });
    assert.include(told, 'Ymarfer oedd yr ymgais hon, felly dydy hi ddim yn cyfrif.');
  });

  it('says of an attempt beside a better one that it does not count, and how much the other has', async () => {
    const told = await playedAgain({ keep: 'best' });
    assert.include(told, "Dydy'r ymgais hon ddim yn cyfrif. Sgôr yr ymgais sy'n cyfrif: 100");
  });

  it('names the decision at which a rule of safety was broken', async () => {
    const at = await atLookingBack(['listen', 'scrape', 'scrape']);
    const why = at.one('dewis-verdict').shadowRoot!.querySelector('.why li');
    assert.include(at.one('dewis-verdict').shadowRoot!.textContent ?? '', 'Torrwyd rheol ddiogelwch');
    assert.include(at.one('dewis-verdict').shadowRoot!.textContent ?? '', 'Penderfyniad: 2');
    assert.isNotNull(why);
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
      at.all('details').forEach((details) => ((details as HTMLDetailsElement).open = true));
      await at.settled();
      await expect(at.player).to.be.accessible();
      at.all('[part=other]')[0]!.click();
      await at.settled();
      await expect(at.player).to.be.accessible();
    }).timeout(30_000);
});
