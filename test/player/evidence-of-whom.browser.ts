import { assert, waitUntil } from '@open-wc/testing';
import { tablePlan } from '../fixtures/player-scenario.ts';
import { atDebrief, atRecord, atSecondRecord, chooseBoth, downloaded, press, textOf } from './record-stage.ts';
import type { Stage } from './stage.ts';

describe('which attempt an evidence record is of', () => {
  const attemptOf = (at: Stage) => textOf(at.one('[data-fact=attempt]'));

  it('is said of the only one, in both languages', async () => {
    const at = await atRecord();
    assert.strictEqual(attemptOf(at), "Ymgais 1 Yr ymgais hon sy'n cyfrif.");
    await chooseBoth(at);
    assert.include(attemptOf(at), 'Ymgais / Attempt 1');
    assert.include(attemptOf(at), 'This is the attempt that counts.');
    assert.notInclude((await downloaded(at)).name, 'ymgais');
  });

  it('is said of a further one that does not count, with the score that does, in the file, its name and at its foot', async () => {
    const at = await atSecondRecord();
    assert.match(attemptOf(at), /^Ymgais 2 Dydy'r ymgais hon ddim yn cyfrif\. Sgôr yr ymgais sy'n cyfrif: \d+$/);
    const { name, page, text } = await downloaded(at);
    assert.match(name, /^dewis-table-ymgais-2-\d{4}-\d\d-\d\d\.cy\.html$/);
    assert.strictEqual(textOf(page.querySelector('[data-fact=attempt]')), attemptOf(at));
    assert.match(page.title, /Ymgais: 2$/);
    assert.match(text, /@bottom-left[^}]*Ymgais/);
    await at.click('[part=language]');
    assert.match((await downloaded(at)).name, /^dewis-table-attempt-2-/);
  });

  it('is said to have been practice after one that was assessed', async () => {
    const at = await atSecondRecord({
      plan: { ...tablePlan, course: { ...tablePlan.course, mode: 'assessed', keep: 'first' } },
    });
    assert.match(attemptOf(at), /^Ymgais 2 Ymarfer oedd yr ymgais hon/);
  });
});

describe('the learner’s name on an evidence record', () => {
  it('is asked for when the record is opened, and never before', async () => {
    let asked = 0;
    const at = await atDebrief();
    at.store.learner = async () => {
      asked += 1;
      return 'Pritchard, Elin Ŵyn';
    };
    assert.strictEqual(asked, 0);
    await press(at, '[part=record]');
    await waitUntil(() => at.all('.learner').length === 1);
    assert.strictEqual(asked, 1);
    assert.strictEqual(textOf(at.one('.learner')), 'Pritchard, Elin Ŵyn');
  });

  const missing = {
    'that nobody could give': undefined,
    'that the LMS does not have': async () => '',
    'that never comes': () => new Promise<string>(() => {}),
    'that could not be read': async () => Promise.reject(new Error('no')),
  };
  for (const [kind, name] of Object.entries(missing))
    it(`${kind} is a line to write it on`, async () => {
      const at = await atRecord(name);
      assert.lengthOf(at.all('.learner'), 0);
      assert.lengthOf(at.all('dl.facts .blank'), 1);
    });

  const hostile = {
    'with markup': [
      '<img src=x onerror=alert(1)></style><script>1</script>',
      '<img src=x onerror=alert(1)></style><script>1</script>',
    ],
    'with control characters': ['Elin\u0000\u0007\r\n\u202E Pritchard\u2028\uD800', 'Elin Pritchard'],
    'from right to left': ['محمد بن عبد الله', 'محمد بن عبد الله'],
    'of joined letters': ['می\u200Cخواهم', 'می\u200Cخواهم'],
    'of 200 letters': ['Ŵ'.repeat(200), 'Ŵ'.repeat(200)],
    'without end': ['n'.repeat(100_000), 'n'.repeat(255)],
  } as const;
  for (const [kind, [given, shown]] of Object.entries(hostile))
    it(`${kind} is text, on screen and in the file, and stays within the page`, async () => {
      const at = await atRecord(async () => given);
      assert.strictEqual(at.one('.learner').textContent, shown);
      assert.strictEqual(at.one('.learner').localName, 'bdi');
      const { page } = await downloaded(at);
      assert.strictEqual(page.querySelector('.learner')?.textContent, shown);
      assert.lengthOf(page.querySelectorAll('img, script'), 0);
      const article = at.one('article');
      assert.isAtMost(article.scrollWidth, article.clientWidth);
    });

  it('is in nothing that is kept', async () => {
    const at = await atRecord(async () => 'Gwenllïan');
    assert.isFalse(JSON.stringify(at.store.state).includes('Gwenllïan'));
  });
});
