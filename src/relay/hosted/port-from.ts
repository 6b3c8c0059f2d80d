import type { Clock } from '../../tracking/session/clock.ts';
import { protocol } from '../protocol.ts';
import type { Greeting, Welcome } from '../protocol.ts';
import type { Refusals } from '../refusals.ts';
import { isWelcome } from '../understood.ts';

/** As much of a window as is needed to talk to what frames it. */
export interface FramedWindow extends EventTarget {
  readonly parent: { postMessage(message: unknown, target: string): void };
}

/** What a hosted page was given by the page that frames it. */
export interface Connected {
  readonly port: MessagePort;
  readonly version: Welcome['version'];
  /** The address of the thin page, without its query. Its origin is what the browser says, whoever claims what. */
  readonly place: string;
}

/** A thin page answers at once; one whose LMS is busy a little later. */
const patience = 10_000;

/**
 * Greets whatever frames this page and waits for its port: `undefined` where nothing does, or nothing of ours. Takes one
 * port, from its parent, from an origin that is allowed; everything else is ignored.
 *
 * @param allowed Origins of the LMSs that are served; none for any, see `docs/decisions/0025`.
 */
export function portFrom(
  window: FramedWindow,
  { clock, refusals, allowed }: { clock: Clock; refusals: Refusals; allowed: readonly string[] },
): Promise<Connected | undefined> {
  const { parent } = window;
  if ((parent as unknown) === window) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    let isConnected = false;
    const stopWaiting = clock.after(patience, () => resolve(undefined));
    window.addEventListener('message', (event) => {
      const { data, source, origin, ports } = event as MessageEvent<unknown>;
      if (source !== parent) return refusals.refuse('from another window');
      if (allowed.length > 0 && !allowed.includes(origin)) return refusals.refuse('from an address not allowed');
      const [port, ...others] = ports;
      if (!isWelcome(data) || !port || others.length > 0) return refusals.refuse('not ours, or too large');
      if (data.speaks !== protocol) return refusals.refuse('in another protocol');
      if (isConnected) return refusals.refuse('connected already');
      isConnected = true;
      stopWaiting();
      resolve({ port, version: data.version, place: origin + data.path });
    });
    const greeting: Greeting = { dewis: 'relay', speaks: [protocol] };
    // To anybody: it says nothing, and whose page this is in only the answer tells.
    parent.postMessage(greeting, '*');
  });
}
