import { assert, expect, waitUntil } from '@open-wc/testing';
import type { StoreSettings } from '../../src/player/state/settings.ts';
import { tablePlan, tableTexts } from '../fixtures/player-scenario.ts';
import { atFirstDecision } from './stage.ts';
import type { Stage } from './stage.ts';

/** Presses what may still have to be fetched. */
async function press(at: Stage, selector: string): Promise<void> {
  await waitUntil(() => at.all(selector).length === 1, selector, { timeout: 5000 });
  await at.click(selector);
}

/** A stage whose play has ended: a first answer, one taken once more in English, and a breach put right. */
async function atDebrief(settings: Partial<StoreSettings> = {}): Promise<Stage> {
  const at = await atFirstDecision(settings);
  await press(at, '[data-choice=scold]');
  await press(at, '[part=continue]');
  await press(at, '[part=language]');
  await press(at, '[data-choice=listen]');
  await press(at, '[part=continue]');
  await press(at, '[part=language]');
  await press(at, '[data-choice=fresh]');
  await press(at, '[part=continue]');
  await press(at, '[part=continue]');
  return at;
}

async function atRecord(name?: () => Promise<string>, settings: Partial<StoreSettings> = {}): Promise<Stage> {
  const at = await atDebrief(settings);
  at.store.learner = name;
  await openRecord(at);
  return at;
}

async function openRecord(at: Stage): Promise<void> {
  await press(at, '[part=record]');
  await waitUntil(() => at.all('article').length === 1, 'the record', { timeout: 5000 });
  await at.settled();
}

/** The record of a second attempt, which shows no more than the first. */
async function atSecondRecord(settings: Partial<StoreSettings> = {}): Promise<Stage> {
  // Seeds are alike here: the second attempt is told from the first by when it began, in seconds.
  let now = Date.now();
  const at = await atDebrief({ clock: () => (now += 1000), ...settings });
  const again = [
    'start',
    'continue',
    'continue',
    'choice=scold',
    'continue',
    'choice=scold',
    'continue',
    'choice=fresh',
  ];
  for (const one of [...again, 'continue', 'continue'])
    await press(at, one.includes('=') ? `[data-${one}]` : `[part=${one}]`);
  await openRecord(at);
  return at;
}

/** The file that *Download* saves, and what it is called. */
async function downloaded(at: Stage): Promise<{ name: string; text: string; page: Document }> {
  const made: Blob[] = [];
  const names: string[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return createObjectURL(blob);
  };
  // In place of the anchor that has the browser save it: a test saves nothing.
  const createElement = document.createElement.bind(document);
  document.createElement = (tag: string) => {
    const element = createElement(tag);
    if (element instanceof HTMLAnchorElement) element.click = () => names.push(element.download);
    return element;
  };
  try {
    await at.click('[part=download]');
  } finally {
    URL.createObjectURL = createObjectURL;
    document.createElement = createElement;
  }
  const text = await made[0]!.text();
  return { name: names[0]!, text, page: new DOMParser().parseFromString(text, 'text/html') };
}

const textOf = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const chooseBoth = async (at: Stage) => {
  at.one('[data-both=true]').click();
  await at.settled();
};

describe('the evidence record', () => {
  it('is opened from the debrief, takes the focus, and gives it back to the button it was opened by', async () => {
    const at = await atRecord();
    assert.strictEqual(at.focused()?.localName, 'h1');
    assert.strictEqual(textOf(at.focused()), 'Cofnod tystiolaeth');
    assert.isFalse(at.one('[part=start]').checkVisibility());
    await at.click('.controls [part=results]');
    assert.lengthOf(at.all('dewis-evidence-record'), 0);
    assert.isTrue(at.one('[part=start]').checkVisibility());
    assert.strictEqual(at.focused(), at.one('[part=record]'));
  });

  it('can be closed from its end too, which paper does not show', async () => {
    const at = await atRecord();
    const [top, end] = at.all('[part=results]');
    assert.strictEqual(end!.textContent, top!.textContent);
    assert.isAbove(end!.getBoundingClientRect().top, at.one('article footer').getBoundingClientRect().bottom);
    const { page } = await downloaded(at);
    assert.lengthOf(page.querySelectorAll('button'), 0);
    end!.click();
    await at.settled();
    assert.lengthOf(at.all('dewis-evidence-record'), 0);
    assert.strictEqual(at.focused(), at.one('[part=record]'));
  });

  it('says what it is and claims nothing beyond it', async () => {
    const at = await atRecord();
    await chooseBoth(at);
    const told = textOf(at.one('article')).toLowerCase();
    for (const words of ['tystiolaeth parodrwydd', 'readiness evidence', 'formative practice', 'an assessor decides'])
      assert.include(told, words);
    for (const claim of ['competent', 'nvq', 'approved', 'endorsed', 'cymwys ']) assert.notInclude(told, claim);
  });

  it('tells every criterion and every answer in order, the language of each, and which was taken once more', async () => {
    const at = await atRecord();
    assert.deepEqual(
      at.all('tr[data-criterion]').map(({ dataset }) => dataset['criterion']),
      ['PC01', 'K01'],
    );
    assert.deepEqual(
      at.all('li[data-choice]').map(({ dataset }) => `${dataset['node']}/${dataset['choice']}`),
      ['shouting/scold', 'shouting/listen', 'dish/fresh'],
    );
    const [first, retake, last] = at.all('li[data-choice]').map(textOf) as [string, string, string];
    assert.include(first, 'Penderfyniad: 1 Yr ystafell');
    assert.include(first, 'Iaith: Cymraeg');
    assert.match(first, /Mae ar ei draed\. ?Meirion Pritchard ?“Hanner can munud!”/);
    assert.include(first, 'PC1 Ymateb i gwynion Ddim y tro hwn');
    assert.include(first, "G1 Sut mae'r drefn yn gweithio Ddim y tro hwn");
    assert.include(retake, 'Penderfyniad: 1');
    assert.include(retake, 'Ail ateb: dydy hwn ddim');
    assert.include(retake, 'Iaith: Saesneg');
    assert.notInclude(retake, 'PC1');
    assert.include(last, 'Penderfyniad: 2');
    assert.include(last, 'PC1 Ymateb i gwynion Yn llawn');
    assert.notInclude(last, 'Meirion');
    assert.include(textOf(at.one('tr[data-criterion=PC01]')), '2/4');
  });

  it('counts decisions by language, not answers: what was taken once more is one decision, in its first language', async () => {
    const at = await atRecord();
    assert.match(textOf(at.one('dl.facts')), /Cymraeg: 2$/);
  });

  it('names the scenario, its revision, and the standard with its URN, version and link', async () => {
    const at = await atRecord();
    const facts = textOf(at.one('dl.facts'));
    for (const fact of [
      'Y bwrdd',
      at.store.state.finished!.revision,
      'Y safon',
      'PPLHSL19',
      '2016',
      'https://example.org/',
    ])
      assert.include(facts, fact);
    assert.strictEqual(tableTexts.cy.standardDate, '2016');
  });

  it('speaks the language on screen, or both with the Welsh first, each under its own lang', async () => {
    const at = await atRecord();
    assert.lengthOf(at.all('article [lang=en]'), 0);
    await chooseBoth(at);
    const [heading] = at.all('article h1');
    assert.deepEqual(
      [...heading!.querySelectorAll('[lang]')].map((one) => [(one as HTMLElement).lang, textOf(one)]),
      [
        ['cy', 'Cofnod tystiolaeth'],
        ['en', 'Evidence record'],
      ],
    );
    for (const pair of at.all('article .voices'))
      assert.deepEqual(
        [...pair.children].map((one) => (one as HTMLElement).lang),
        ['cy', 'en'],
      );
  });
});

describe('the decisions of an evidence record', () => {
  it('are folded on screen, to be opened one by one or all at once', async () => {
    const at = await atRecord();
    const isOpen = () => (at.all('article details') as HTMLDetailsElement[]).map(({ open }) => open);
    assert.deepEqual(isOpen(), [false, false, false]);
    assert.isTrue(at.one('li[data-choice=fresh] h3').checkVisibility());
    at.one('li[data-choice=fresh] summary').click();
    await at.settled();
    assert.deepEqual(isOpen(), [false, false, true]);
    assert.strictEqual(textOf(at.one('.controls [part=unfold]')), 'Agor pob penderfyniad');
    await at.click('.controls [part=unfold]');
    assert.deepEqual(isOpen(), [true, true, true]);
    assert.strictEqual(textOf(at.one('.controls [part=unfold]')), 'Cau pob penderfyniad');
    await at.click('.controls [part=unfold]');
    assert.deepEqual(isOpen(), [false, false, false]);
  });

  it('stand open in the file and on paper, whatever is folded on screen', async () => {
    const at = await atRecord();
    const { page } = await downloaded(at);
    window.dispatchEvent(new Event('beforeprint'));
    const paper = document.querySelector('dewis-printed-record')!.shadowRoot!;
    for (const copy of [page, paper]) {
      assert.lengthOf(copy.querySelectorAll('details'), 3);
      assert.lengthOf(copy.querySelectorAll('details:not([open])'), 0);
    }
    window.dispatchEvent(new Event('afterprint'));
    assert.lengthOf(at.all('article details[open]'), 0);
  });
});

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

describe('the evidence record, for everyone', () => {
  it('breaks no rule of axe, in one language or in both', async () => {
    const at = await atRecord(async () => 'Pritchard, Elin');
    await expect(at.player).to.be.accessible();
    await at.click('.controls [part=unfold]');
    await chooseBoth(at);
    await expect(at.player).to.be.accessible();
  }).timeout(30_000);

  it('stays in one language, and says so, where the words of the other are not to be had', async () => {
    const at = await atRecord();
    at.store.bring = async () => Promise.reject(new Error('no network'));
    await chooseBoth(at);
    assert.lengthOf(at.all('article [lang=en]'), 0);
    assert.isTrue((at.one('[data-both=false]') as HTMLInputElement).checked);
    assert.include(textOf(at.one('[role=alert]')), 'Gwiriwch eich cysylltiad');
  });

  it('follows the language on screen and keeps its place', async () => {
    const at = await atRecord(async () => 'Elin');
    await at.click('[part=language]');
    assert.strictEqual(textOf(at.one('article h1')), 'Evidence record');
    assert.strictEqual(at.one('article').lang, 'en');
    assert.strictEqual(textOf(at.one('.learner')), 'Elin');
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

describe('the file of an evidence record', () => {
  it('stands alone: no script may run in it, nothing is loaded, and its name is plain ASCII', async () => {
    const at = await atRecord(async () => 'Siân Ŷ');
    const { name, text, page } = await downloaded(at);
    assert.match(name, /^dewis-table-\d{4}-\d\d-\d\d\.cy\.html$/);
    assert.match(text, /^<!doctype html>\n<html lang="cy">/);
    assert.strictEqual(page.querySelector('head')?.firstElementChild?.getAttribute('charset'), 'utf-8');
    assert.match(
      page.querySelector('[http-equiv]')?.getAttribute('content') ?? '',
      /^default-src 'none'; style-src 'unsafe-inline';/,
    );
    assert.lengthOf(page.querySelectorAll('script, link, img, iframe, object, [src]'), 0);
    const handlers = [...page.querySelectorAll('*')].flatMap((one) =>
      one.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
    );
    assert.deepEqual(handlers, []);
    assert.notMatch(text, /<!--/);
    assert.notMatch(text, /url\(|@import/);
  });

  it('holds what is on screen, word for word, in the language or the languages chosen', async () => {
    const at = await atRecord();
    for (const languages of ['cy', 'cy-en']) {
      if (languages === 'cy-en') await chooseBoth(at);
      const { name, page } = await downloaded(at);
      assert.include(name, `.${languages}.html`);
      assert.strictEqual(textOf(page.querySelector('article')), textOf(at.one('article')));
      assert.lengthOf(page.querySelectorAll('tr[data-criterion]'), 2);
      assert.lengthOf(page.querySelectorAll('li[data-choice]'), 3);
      assert.strictEqual(page.documentElement.lang, 'cy');
    }
    assert.include(textOf(at.one('article')), 'Go over and listen to his complaint.');
  });
});

describe('an evidence record where the browser makes no files', () => {
  it('stays as it is, and can be printed all the same', async () => {
    const at = await atRecord();
    const createObjectURL = URL.createObjectURL.bind(URL);
    const { warn } = console;
    const warned: unknown[] = [];
    const thrown: unknown[] = [];
    const note = ({ error }: ErrorEvent) => thrown.push(error);
    URL.createObjectURL = () => {
      throw new TypeError('no files here');
    };
    console.warn = (...told) => warned.push(...told);
    // In place of the test runner, which takes any for a failure of its own.
    const { onerror } = window;
    Object.assign(window, { onerror: null });
    window.addEventListener('error', note);
    try {
      await at.click('[part=download]');
    } finally {
      window.removeEventListener('error', note);
      Object.assign(window, { onerror });
      URL.createObjectURL = createObjectURL;
      console.warn = warn;
    }
    assert.isEmpty(thrown);
    assert.lengthOf(warned, 2);
    assert.lengthOf(at.all('[part=print]'), 1);
  });
});

describe('printing an evidence record', () => {
  const holders = () => [...document.body.children].filter(({ localName }) => localName === 'dewis-printed-record');

  it('lays a copy of it alone on the page, and takes it away afterwards', async () => {
    const at = await atRecord(async () => 'Elin');
    const sheets = document.adoptedStyleSheets.length;
    const { title } = document;
    window.dispatchEvent(new Event('beforeprint'));
    const [holder] = holders();
    assert.strictEqual(textOf(holder!.shadowRoot!.querySelector('article')), textOf(at.one('article')));
    const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join('\n');
    assert.match(rules, /@page/);
    assert.match(rules, /body > :not\(dewis-printed-record\) \{\s*display: none !important/);
    assert.include(document.title, 'Cofnod tystiolaeth');
    window.dispatchEvent(new Event('afterprint'));
    assert.lengthOf(holders(), 0);
    assert.lengthOf(document.adoptedStyleSheets, sheets);
    assert.strictEqual(document.title, title);
  });

  it('is left alone once the record is closed', async () => {
    const at = await atRecord();
    window.dispatchEvent(new Event('beforeprint'));
    await at.click('.controls [part=results]');
    assert.lengthOf(holders(), 0);
    window.dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(holders(), 0);
  });

  it('that is refused breaks nothing', async () => {
    const at = await atRecord();
    const print = window.print.bind(window);
    window.print = () => {
      throw new DOMException('not in this frame', 'SecurityError');
    };
    await at.click('[part=print]');
    window.print = print;
    assert.lengthOf(at.all('article'), 1);
  });
});
