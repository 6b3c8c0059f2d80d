import { assert } from '@open-wc/testing';
import { DewisPlayer } from '../../src/embed/player.ts';
import { Network, all, newFolder, place, press, settled, toFirstDecision } from './host-page.ts';

const heading = (player: DewisPlayer) => all(player, 'h1')[0]?.textContent?.trim();

describe('a player on a web page', () => {
  let network: Network;
  let src = '';
  beforeEach(() => {
    network = new Network();
    src = newFolder();
  });
  afterEach(() => network.restore());

  it('plays the scenario it names, in its language, and leaves the page’s focus where it is', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    assert.strictEqual(heading(player), 'Y bwrdd');
    assert.strictEqual(document.activeElement, document.body);
    await toFirstDecision(player);
    assert.lengthOf(all(player, '[part=choice]'), 3);
    assert.strictEqual(document.activeElement, player);
  });

  it('asks for no file but those of its folder, and for the list of the folder once a page', async () => {
    await place(`scenario="table" lang="cy" src="${src}"`);
    await place(`scenario="bench" lang="en" src="${src.slice(0, -1)}"`);
    assert.isTrue(
      network.asked.every((path) => path.startsWith(src)),
      network.asked.join(),
    );
    assert.lengthOf(
      network.asked.filter((path) => path === `${src}course.json`),
      1,
    );
  });

  it('asks for the language where none is given, and writes down which was chosen', async () => {
    const player = await place(`scenario="table" src="${src}"`);
    assert.lengthOf(all(player, '[part=language-choice]'), 2);
    assert.isFalse(player.hasAttribute('lang'));
    await press(player, '[part=language-choice][lang=en]');
    assert.strictEqual(player.getAttribute('lang'), 'en');
    assert.strictEqual(heading(player), 'The table');
  });

  it('changes language with the attribute or the property, in the middle of a scene, and keeps everything', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    await toFirstDecision(player);
    const { run } = player.store!.state;
    const told: string[] = [];
    player.addEventListener('dewis-language', ({ language }) => told.push(language));
    player.setAttribute('lang', 'en-GB');
    await settled(player);
    assert.strictEqual(player.store!.state.run, run);
    assert.strictEqual(player.lang, 'en');
    assert.include(all(player, '[data-choice=listen]')[0]?.textContent, 'Go over and listen');
    player.lang = 'cy';
    await settled(player);
    assert.include(all(player, '[data-choice=listen]')[0]?.textContent, 'Mynd ato');
    assert.deepEqual(told, ['en', 'cy']);
  });

  it('takes a language that is asked for while a file is awaited', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    all(player, '[part=start]')[0]?.click();
    player.lang = 'en';
    await settled(player);
    assert.strictEqual(player.lang, 'en');
    assert.strictEqual(heading(player), 'The table');
  });

  it('leaves the language alone for one it does not speak, and for none', async () => {
    const player = await place(`scenario="table" lang="en" src="${src}"`);
    player.lang = 'fr';
    await settled(player);
    player.removeAttribute('lang');
    await settled(player);
    assert.strictEqual(heading(player), 'The table');
  });

  it('speaks and plays apart from every other player on the page', async () => {
    const welsh = await place(`scenario="table" lang="cy" src="${src}"`);
    const english = await place(`scenario="table" lang="en" src="${src}"`);
    await toFirstDecision(welsh);
    assert.strictEqual(heading(english), 'The table');
    await press(english, '[part=language]');
    assert.strictEqual(heading(english), 'Y bwrdd');
    await press(welsh, '[part=language]');
    assert.lengthOf(all(welsh, '[part=choice]'), 3);
    assert.strictEqual(english.lang, 'cy');
    assert.strictEqual(welsh.lang, 'en');
  });

  it('stands where it stood after it has been taken out of the page and put back', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    await toFirstDecision(player);
    const parent = player.parentElement!;
    const { run } = player.store!.state;
    player.remove();
    player.lang = 'en';
    await settled(player);
    parent.append(player);
    await settled(player);
    assert.strictEqual(player.store!.state.run, run);
    assert.include(all(player, '[data-choice=listen]')[0]?.textContent, 'Go over and listen');
    await press(player, '[data-choice=listen]');
    assert.lengthOf(all(player, '[part=reply]'), 1);
  });

  it('keeps its place and its language when it is moved to another part of the page', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    await toFirstDecision(player);
    const { run } = player.store!.state;
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(player);
    await settled(player);
    assert.strictEqual(player.store!.state.run, run);
    assert.lengthOf(all(player, '[part=choice]'), 3);
    elsewhere.remove();
  });

  it('has no landmarks of a whole page, which the host page has', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    await toFirstDecision(player);
    assert.lengthOf(all(player, 'main, header, footer, [role=main], [role=banner]'), 0);
  });

  it('looks the same however the page sets its own text and colours', async () => {
    const set = 'color font letter-spacing text-align text-indent text-transform white-space word-spacing'.split(' ');
    const looks = async (within: string) => {
      const player = await place(`scenario="table" lang="cy" src="${src}"`);
      const parent = document.createElement('div');
      parent.style.cssText = within;
      player.replaceWith(parent);
      parent.append(player);
      await settled(player);
      const seen = ['h1', '[part=start]', '[part=status]'].map((selector) =>
        getComputedStyle(all(player, selector)[0]!),
      );
      const told = seen.flatMap((style) => set.map((name) => style.getPropertyValue(name)));
      parent.remove();
      return told.join('\n');
    };
    const page =
      'color-scheme: dark; color: red; font: italic 700 2.5em/3 fantasy; letter-spacing: 1em; word-spacing: 1em;' +
      'text-align: center; text-indent: 3em; text-transform: uppercase; white-space: nowrap';
    assert.strictEqual(await looks(page), await looks(''));
  });

  it('opens another scenario when it is named, and has kept the first when it is named again', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    await toFirstDecision(player);
    player.blur();
    player.scenario = 'bench';
    await settled(player);
    assert.strictEqual(player.getAttribute('scenario'), 'bench');
    assert.lengthOf(all(player, '[part=start]'), 1);
    assert.lengthOf(all(player, '[part=resume]'), 0);
    player.setAttribute('scenario', 'table');
    await settled(player);
    await press(player, '[part=resume]');
    assert.lengthOf(all(player, '[part=choice]'), 3);
  });

  it('hands the focus on to the new scenario where it had it, and takes it from nobody else', async () => {
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    player.scenario = 'bench';
    await settled(player);
    assert.strictEqual(document.activeElement, elsewhere);
    all(player, '[part=start]')[0]?.focus();
    player.scenario = 'table';
    await settled(player);
    assert.strictEqual(document.activeElement, player);
    elsewhere.remove();
  });

  it('goes by the mark and the attempt to keep that it is given, and by the folder’s where they make no sense', async () => {
    const strict = await place(`scenario="table" lang="cy" src="${src}" mark="0.9" keep="first"`);
    assert.include(strict.store!.plan.course, { mark: 0.9, keep: 'first' });
    const odd = await place(`scenario="table" lang="cy" src="${src}" mark="70" keep="some"`);
    assert.include(odd.store!.plan.course, { mark: 0.6, keep: 'last' });
  });

  it('is played for practice or assessed, and coached, as its page says', async () => {
    const strict = await place(`scenario="table" lang="cy" src="${src}" mode="assessed" coach="fading" keep="last"`);
    assert.include(strict.store!.plan.course, { mode: 'assessed', coach: 'fading', keep: 'first' });
    assert.deepEqual([strict.mode, strict.coach], ['assessed', 'fading']);
    const plain = await place(`scenario="table" lang="cy" src="${src}"`);
    assert.doesNotHaveAnyKeys(plain.store!.plan.course, ['mode', 'coach']);
    const { warn } = console;
    const told: string[] = [];
    console.warn = (...values: unknown[]) => void told.push(values.join(' '));
    const odd = await place(`scenario="table" lang="cy" src="${src}" mode="exam" coach="never"`);
    console.warn = warn;
    assert.doesNotHaveAnyKeys(odd.store!.plan.course, ['mode', 'coach']);
    assert.match(told.join(), /mode="exam"[^]*coach="never"/);
  });

  it('takes no mark that everybody or nobody would reach, and tells the page’s maker which attribute is wrong', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (...values: unknown[]) => void told.push(values.join(' '));
    for (const mark of ['', '0', '-0.5', '1.01', '70', 'most']) {
      told.length = 0;
      const player = await place(`scenario="table" lang="cy" src="${src}" mark="${mark}"`);
      assert.strictEqual(player.store!.plan.course.mark, 0.6, mark);
      assert.match(told.join(), /mark=/, mark);
    }
    told.length = 0;
    const player = await place(`scenario="table" lang="cy" src="${src}" mark="1"`);
    assert.strictEqual(player.store!.plan.course.mark, 1);
    assert.deepEqual(told, []);
    console.warn = warn;
  });

  it('takes what is set late, and loses nothing by it', async () => {
    const player = await place('');
    player.src = src;
    player.mark = 0.8;
    player.scenario = 'table';
    player.lang = 'en';
    await settled(player);
    assert.strictEqual(player.store!.plan.course.mark, 0.8);
    await toFirstDecision(player);
    player.mark = 0.5;
    await settled(player);
    assert.lengthOf(all(player, '[part=choice]'), 3);
    assert.strictEqual(player.getAttribute('mark'), '0.5');
  });

  it('works under a tag of the host’s own', async () => {
    class OwnPlayer extends DewisPlayer {}
    customElements.define('own-player', OwnPlayer);
    const player = document.createElement('own-player') as OwnPlayer;
    Object.assign(player, { scenario: 'table', lang: 'en', src });
    document.body.append(player);
    await settled(player);
    await toFirstDecision(player);
    assert.lengthOf(all(player, '[part=choice]'), 3);
    player.remove();
  });
});
