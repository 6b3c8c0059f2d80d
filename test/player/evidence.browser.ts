import { assert, expect } from '@open-wc/testing';
import { tableTexts } from '../fixtures/player-scenario.ts';
import { atRecord, chooseBoth, downloaded, textOf } from './record-stage.ts';

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
