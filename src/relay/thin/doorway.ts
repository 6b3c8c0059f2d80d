import type { Dialect } from '../../tracking/scorm/dialect.ts';
import { protocol } from '../protocol.ts';
import type { Welcome } from '../protocol.ts';
import type { Refusals } from '../refusals.ts';
import { isGreeting } from '../understood.ts';

/** As much of the frame as is needed to talk to what is in it. */
export interface Framed {
  readonly contentWindow: {
    postMessage(message: unknown, target: string, transfer: Transferable[]): void;
  } | null;
}

/** Where the thin page listens, to whom, and what it tells of itself. */
export interface Door {
  readonly page: EventTarget;
  readonly frame: Framed;
  /** The host's origin; nobody else is answered. */
  readonly origin: string;
  readonly version: Dialect['version'];
  /** Where the thin page stands, from its origin. */
  readonly path: string;
  readonly refusals: Refusals;
}

/**
 * Gives a port to whoever greets from the frame and from the host's origin, and to nobody else. A greeting that comes again
 * is that of a frame that was loaded anew, and is given another port.
 */
export function answerGreetings(door: Door, connected: (port: MessagePort) => void): void {
  const { page, frame, origin, version, path, refusals } = door;
  page.addEventListener('message', (event) => {
    const { data, source, origin: from } = event as MessageEvent<unknown>;
    if (source === null || source !== frame.contentWindow) return refusals.refuse('from another window');
    if (from !== origin) return refusals.refuse('from an address not allowed');
    if (!isGreeting(data)) return refusals.refuse('not ours, or too large');
    if (!data.speaks.includes(protocol)) return refusals.refuse('in another protocol');
    const { port1, port2 } = new MessageChannel();
    const welcome: Welcome = { dewis: 'relay', speaks: protocol, version, path };
    frame.contentWindow?.postMessage(welcome, origin, [port2]);
    connected(port1);
  });
}
