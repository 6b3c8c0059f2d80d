import { assert } from '@open-wc/testing';
import type { DewisPlayer } from '../../src/embed/player.ts';
import { Network, all, newFolder, place, press, settled } from './host-page.ts';

const said = (player: DewisPlayer) =>
  all(player, '[part=fault] section').map((section) => [section.lang, section.textContent ?? ''] as const);

describe('a player with nothing to play', () => {
  let network: Network;
  let src = '';
  const printed: unknown[][] = [];
  const { error } = console;
  beforeEach(() => {
    network = new Network();
    src = newFolder();
    printed.length = 0;
    console.error = (...values) => void printed.push(values);
  });
  afterEach(() => {
    network.restore();
    console.error = error;
  });

  it('says in both languages that it is called by a name the folder does not have, and which ones it has', async () => {
    const player = await place(`scenario="tabel" src="${src}"`);
    assert.deepEqual(
      said(player).map(([lang]) => lang),
      ['cy', 'en'],
    );
    for (const [, text] of said(player)) assert.match(text, /tabel[^]*table, bench/);
    player.scenario = 'table';
    await settled(player);
    assert.lengthOf(all(player, '[part=fault]'), 0);
    assert.lengthOf(all(player, '[part=language-choice]'), 2);
  });

  it('says so too where no scenario has been named, and asks the network for nothing', async () => {
    const player = await place(`lang="cy" src="${src}"`);
    assert.deepEqual(
      said(player).map(([lang]) => lang),
      ['cy', 'en'],
    );
    assert.deepEqual(network.asked, []);
  });

  it('offers another try where the folder cannot be had, and tells the page’s maker why', async () => {
    network.down = true;
    const player = await place(`scenario="table" lang="cy" src="${src}"`);
    assert.lengthOf(said(player), 2);
    for (const [, text] of said(player)) assert.include(text, src);
    assert.lengthOf(printed, 1);
    network.down = false;
    await press(player, '[part=retry]');
    assert.lengthOf(all(player, '[part=start]'), 1);
  });

  it('takes a folder without a list of scenarios, and an address that is none, for one that cannot be had', async () => {
    for (const wrong of ['/empty/', 'http://']) {
      const player = await place(`scenario="table" lang="cy" src="${wrong}"`);
      assert.lengthOf(all(player, '[part=retry]'), 1, wrong);
    }
  });

  it('never takes a name for a path, or a markup', async () => {
    const player = await place(`scenario="../../x" src="${src}"`);
    assert.deepEqual(network.asked, [`${src}course.json`]);
    player.scenario = '<img src=x>';
    await settled(player);
    assert.lengthOf(all(player, 'img'), 0);
    assert.include(said(player)[0]?.[1], '<img src=x>');
  });
});
