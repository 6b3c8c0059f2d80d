import { assert, expect, waitUntil } from '@open-wc/testing';
import type { Course } from '../../src/core/course/course.ts';
import { tablePlan } from '../fixtures/player-scenario.ts';
import { defineLater } from '../../src/player/define-later.ts';
import { atFirstDecision, stage } from './stage.ts';

const later = async () => defineLater();
// An attempt is known by the second it began in, and by its seed, which is fixed here.
let now = 1_000_000;
const clock = () => (now += 1000);
const terms = (course: Partial<Course>) => ({
  later,
  clock,
  plan: { ...tablePlan, course: { ...tablePlan.course, ...course } },
});
const assessed = terms({ mode: 'assessed', keep: 'first' });

describe('the coach', () => {
  it('speaks with what happens, where nothing else was asked for', async () => {
    const at = await atFirstDecision({ later });
    await at.click('[data-choice=stall]');
    assert.strictEqual(at.one('[part=coach]').localName, 'section');
  });

  it('keeps note and criteria for the end where the course says so, and shows what happens', async () => {
    const at = await atFirstDecision(terms({ coach: 'at-end' }));
    await at.click('[data-choice=stall]');
    assert.include(at.one('[part=reply]').textContent ?? '', 'Dyna ni');
    assert.lengthOf(at.all('[part=coach], .chip'), 0);
    assert.notInclude(at.one('dewis-reply').shadowRoot!.textContent ?? '', 'Gwrando');
  });

  it('tells in the debrief, at its moment, what it had kept for the end', async () => {
    const at = await atFirstDecision(terms({ coach: 'at-end' }));
    for (const choice of ['stall', 'fresh']) {
      await at.click(`[data-choice=${choice}]`);
      await at.click('[part=continue]');
    }
    await at.click('[part=continue]');
    await waitUntil(() => at.all('dewis-fork').length === 2);
    assert.lengthOf(at.all('[part=coach]'), 2);
    assert.include(at.all('[part=coach]')[0]!.textContent ?? '', 'Gwrando');
    await expect(at.player).to.be.accessible();
  }).timeout(30_000);

  it('says at once why a safety rule was broken and why a decision is taken again, at the end or not', async () => {
    const at = await atFirstDecision(terms({ coach: 'at-end' }));
    await at.click('[data-choice=scold]');
    assert.lengthOf(at.all('[part=coach]'), 1);
    await at.click('[part=continue]');
    await at.click('[data-choice=listen]');
    assert.lengthOf(at.all('[part=coach]'), 0);
    await at.click('[part=continue]');
    await at.click('[data-choice=scrape]');
    assert.lengthOf(at.all('[part=coach]'), 1);
  });

  it('folds the note of a second strong answer away where notes fade, for whoever wants it to open', async () => {
    const at = await atFirstDecision(terms({ coach: 'fading' }));
    await at.click('[data-choice=listen]');
    assert.strictEqual(at.one('[part=coach]').localName, 'section');
    await at.click('[part=continue]');
    await at.click('[data-choice=fresh]');
    const folded = at.one('[part=coach]') as HTMLDetailsElement;
    assert.deepEqual([folded.localName, folded.open], ['details', false]);
    await at.click('summary');
    assert.isTrue(folded.open);
    await expect(at.player).to.be.accessible();
  });
});

describe('an assessed course', () => {
  it('says in menu and brief that the attempt is assessed and what counts, and offers no way to begin it anew', async () => {
    const at = await stage({ language: 'cy', ...assessed });
    assert.include(at.one('[part=mode]').textContent ?? '', "yr ymgais gyntaf a orffennwch chi sy'n cyfrif");
    await at.click('[part=start]');
    assert.include(at.one('[part=rules]').textContent ?? '', 'Caiff yr ymgais hon ei hasesu');
    await expect(at.player).to.be.accessible();
    await at.click('[part=continue]');
    await at.click('[part=continue]');
    await at.click('[data-choice=stall]');
    await at.click('[part=menu]');
    assert.lengthOf(at.all('[part=start]'), 0);
    assert.lengthOf(at.all('[part=resume]'), 1);
  });

  it('calls what comes after it practice', async () => {
    const at = await atFirstDecision(assessed);
    await at.click('[data-choice=stall]');
    await at.click('[part=continue]');
    await at.click('[data-choice=fresh]');
    await at.click('[part=continue]');
    await at.click('[part=menu]');
    assert.include(at.one('[part=mode]').textContent ?? '', 'mae eich canlyniad yn sefyll');
    await at.click('[part=start]');
    assert.include(at.one('[part=rules]').textContent ?? '', "mae'n sefyll");
  });
});

describe('a brief', () => {
  it('says nothing of rules where all is as usual', async () => {
    const at = await stage({ language: 'cy', later });
    await at.click('[part=start]');
    assert.lengthOf(at.all('[part=rules]'), 0);
  });
});
