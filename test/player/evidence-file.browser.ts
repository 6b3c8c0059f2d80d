import { assert } from '@open-wc/testing';
import { atRecord, chooseBoth, downloaded, textOf } from './record-stage.ts';

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
