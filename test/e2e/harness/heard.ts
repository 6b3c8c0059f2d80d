import type { CDPSession } from 'playwright-core';
import type { Play } from './play.ts';

/** One thing in the accessibility tree, as a screen reader is given it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level: number | undefined;
  readonly focused: boolean;
  /** Whether a change in it is said unasked, and how. */
  readonly live: string | undefined;
  readonly modal: boolean;
  /** How many others it is in. */
  readonly depth: number;
  readonly backend: number;
}

/** The protocol's own, as far as it is looked at. */
interface Node {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/**
 * A learner who has the browser's accessibility tree and nothing else: all is found by role and name, and pressed as
 * assistive technology presses it.
 */
export class Listener {
  readonly #session: CDPSession;
  readonly #frameId: string;
  readonly #play: Play;

  private constructor(session: CDPSession, frameId: string, play: Play) {
    this.#session = session;
    this.#frameId = frameId;
    this.#play = play;
  }

  static async of(play: Play): Promise<Listener> {
    const session = await play.page.context().newCDPSession(play.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    return new Listener(session, frameTree.childFrames![0]!.frame.id, play);
  }

  /** All there is to be heard, in the order it is read. */
  async hears(): Promise<readonly Heard[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree', { frameId: this.#frameId });
    const byId = new Map((nodes as readonly Node[]).map((node) => [node.nodeId, node]));
    const heard: Heard[] = [];
    const read = (node: Node | undefined, depth: number): void => {
      if (!node) return;
      if (!node.ignored) heard.push(heardOf(node, depth));
      for (const child of node.childIds ?? []) read(byId.get(child), depth + 1);
    };
    read(nodes[0] as Node, 0);
    return heard;
  }

  /** Listens until what is heard is as wished, at most ten seconds; throws with all that was heard where it never is. */
  async until(wished: (heard: readonly Heard[]) => boolean): Promise<readonly Heard[]> {
    const last = Date.now() + 10_000;
    for (;;) {
      const heard = await this.hears();
      if (wished(heard)) return heard;
      if (Date.now() > last)
        throw new Error(`not heard; only: ${JSON.stringify(heard.map(({ role, name }) => [role, name]))}`);
      await this.#play.page.waitForTimeout(20);
    }
  }

  /** Presses the one that has a role and a name; of several, the first. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const is = (one: Heard) =>
      one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name));
    const heard = await this.until((all) => all.some(is));
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: heard.find(is)!.backend });
    await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: 'function () { this.focus(); this.click(); }',
    });
  }

  /** Waits until the focus is on a heading, other than the one given, and returns what is read from there on. */
  async arrives(from?: string): Promise<readonly Heard[]> {
    const at = (one: Heard) => one.role === 'heading' && one.focused && one.name !== from;
    const heard = await this.until((all) => all.some(at));
    return heard.slice(heard.findIndex(at));
  }
}

/** All that is said, in one piece without its spaces: an accent within a sentence is a piece of its own. */
export function saidIn(heard: readonly Heard[]): string {
  return closed(heard.map(({ role, name }) => (role === 'StaticText' ? name : '')).join(''));
}

export function closed(text: string): string {
  return text.replace(/[\s*]+/g, '');
}

function heardOf({ role, name, properties = [], backendDOMNodeId = 0 }: Node, depth: number): Heard {
  const property = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    level: property('level') as number | undefined,
    focused: property('focused') === true,
    live: property('live') as string | undefined,
    modal: property('modal') === true,
    depth,
    backend: backendDOMNodeId,
  };
}
