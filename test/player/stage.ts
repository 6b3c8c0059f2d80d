import { fixture, nextFrame } from '@open-wc/testing';
import { definePlayer } from '../../src/player/define.ts';
import { drawn } from '../../src/player/frame/heading.ts';
import type { DewisPlayer } from '../../src/player/player.ts';
import type { StoreSettings } from '../../src/player/state/settings.ts';
import { PlayerStore } from '../../src/player/state/store.ts';
import { tablePlan, tableSource } from '../fixtures/player-scenario.ts';
import { allLoaded } from './all-loaded.ts';
import './mocha.ts';

/** A player on a page, with what a test does to it. */
export interface Stage {
  readonly player: DewisPlayer;
  readonly store: PlayerStore;
  all(selector: string): HTMLElement[];
  one(selector: string): HTMLElement;
  click(selector: string): Promise<void>;
  settled(): Promise<void>;
  /** The focused element, however deeply nested. */
  focused(): HTMLElement | null;
}

export async function stage(settings: Partial<StoreSettings> = {}, tag = 'dewis-player'): Promise<Stage> {
  definePlayer();
  await allLoaded();
  const store = new PlayerStore({ plan: tablePlan, source: tableSource, random: () => 0.5, ...settings });
  const player = (await fixture(document.createElement(tag) as DewisPlayer)) as DewisPlayer;
  player.store = store;
  const all = (selector: string) => deep(player.shadowRoot as ShadowRoot, selector);
  const one = (selector: string) => {
    const [found, ...others] = all(selector);
    if (!found || others.length > 0)
      throw new Error(`${selector}: ${others.length + (found ? 1 : 0)} found, one expected`);
    return found;
  };
  const settled = async () => {
    // A request may load, draw and fetch a chunk: as many turns as all that takes.
    for (let turn = 0; turn < 6; turn += 1) {
      await nextFrame();
      await drawn(player.shadowRoot as ShadowRoot);
    }
  };
  const stage: Stage = {
    player,
    store,
    all,
    one,
    settled,
    click: async (selector) => {
      one(selector).click();
      await settled();
    },
    focused: () => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element as HTMLElement | null;
    },
  };
  await settled();
  return stage;
}

/** Takes a stage to the first decision, in Welsh. */
export async function atFirstDecision(settings: Partial<StoreSettings> = {}, tag?: string): Promise<Stage> {
  const at = await stage({ language: 'cy', ...settings }, tag);
  await at.click('[part=start]');
  await at.click('[part=continue]');
  await at.click('[part=continue]');
  return at;
}

function deep(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as HTMLElement] : []),
    ...(element.shadowRoot ? deep(element.shadowRoot, selector) : []),
  ]);
}
