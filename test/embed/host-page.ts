import { aTimeout, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { PackageConfig } from '../../src/core/course/package-config.ts';
import { usualLmsSettings } from '../../src/core/course/course-file.ts';
import { isLanguage } from '../../src/core/scenario/text.ts';
import { DewisPlayer } from '../../src/embed/player.ts';
import { drawn } from '../../src/player/frame/heading.ts';
import { allLoaded } from '../player/all-loaded.ts';
import '../player/mocha.ts';
import './mocha-hooks.ts';
import { tablePlan, tableStory, tableTexts } from '../fixtures/player-scenario.ts';

/** A folder of two scenarios, alike but for their ids. */
const [entry] = tablePlan.scenarios;
const config: PackageConfig = {
  format: null,
  course: { id: 'both', scenarios: [], mark: 0.6, keep: 'last' },
  title: tablePlan.title,
  lms: usualLmsSettings,
  scenarios: ['table', 'bench'].map((id) => ({
    ...entry!,
    id,
    revision: tableStory.revision,
    first: { place: 'room' },
  })),
};

/** What the network answers; every address asked for is written down. */
export class Network {
  readonly asked: string[] = [];
  /** While set, nothing is to be had. */
  down = false;
  readonly #real = window.fetch;

  constructor() {
    window.fetch = async (address) => {
      const path = new URL(new Request(address).url).pathname;
      this.asked.push(path);
      const content = this.down ? undefined : contentAt(path);
      return content === undefined ? new Response(null, { status: 404 }) : Response.json(content);
    };
  }

  restore(): void {
    window.fetch = this.#real;
  }
}

function contentAt(path: string): unknown {
  const [, id = '', language] = /\/story\/(\w+?)\.(\w+)\.json$/.exec(path) ?? [];
  if (path.endsWith('/course.json')) return path.includes('/empty/') ? {} : config;
  return isLanguage(language) ? { story: { ...tableStory, id }, texts: tableTexts[language] } : undefined;
}

let folders = 0;

/** The address of a folder nobody has asked for yet: what is known of one is kept for as long as the page lives. */
export function newFolder(): string {
  folders += 1;
  return `/folder-${folders}/`;
}

/** A player as a host page writes it, in a page where the element is defined. */
export async function place(attributes: string): Promise<DewisPlayer> {
  DewisPlayer.define();
  await allLoaded();
  const player = await fixture<DewisPlayer>(html`${unsafeStatic(`<dewis-player ${attributes}></dewis-player>`)}`);
  await settled(player);
  return player;
}

/** Waits until nothing is on its way any more. */
export async function settled(player: DewisPlayer): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await aTimeout(10);
    await player.updateComplete;
    await drawn(player.shadowRoot as ShadowRoot);
  }
}

export function all(player: DewisPlayer, selector: string): HTMLElement[] {
  return within(player.shadowRoot as ShadowRoot, selector);
}

export async function press(player: DewisPlayer, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    let [found, ...others] = all(player, selector);
    // A busy machine may need longer than `settled` gives it.
    for (let wait = 0; !found && wait < 50; wait += 1) {
      await settled(player);
      [found, ...others] = all(player, selector);
    }
    if (!found || others.length > 0)
      throw new Error(`${selector}: ${others.length + (found ? 1 : 0)} found, one expected`);
    found.click();
    await settled(player);
  }
}

/** Takes a player from its menu to the first decision. */
export function toFirstDecision(player: DewisPlayer): Promise<void> {
  return press(player, '[part=start]', '[part=continue]', '[part=continue]');
}

function within(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as HTMLElement] : []),
    ...(element.shadowRoot ? within(element.shadowRoot, selector) : []),
  ]);
}
