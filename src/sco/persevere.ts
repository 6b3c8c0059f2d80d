import type { Clock } from '../tracking/session/clock.ts';
import type { OpenWindow } from './window-channel.ts';

/** What trying again goes by. */
export interface Means {
  readonly clock: Clock;
  /** Fires `online` when the connection is back: a window. */
  readonly network: EventTarget & OpenWindow;
}

/** Something that is tried until it succeeds. */
export interface Effort<Made> {
  /** Never rejects. */
  readonly made: Promise<Made>;
  /** Tries now instead of waiting out the pause; nothing where a try is under way. */
  readonly again: () => void;
}

const firstPause = 250;
const longestPause = 30_000;

/**
 * Tries until it succeeds, for as long as the page lives: after pauses that double up to half a minute, and at once when
 * the connection is back. One failure is no trouble yet; `trouble` is told of every further one.
 */
export function persevere<Made>(
  make: () => Promise<Made>,
  { clock, network }: Means,
  trouble: (cause: unknown) => void,
): Effort<Made> {
  let resume = () => {};
  const again = () => resume();
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const stop = clock.after(milliseconds, resolve);
      resume = () => {
        stop();
        resolve();
      };
    });
  const tryOn = async () => {
    for (let failed = 0; ; failed += 1) {
      try {
        return await make();
      } catch (cause) {
        if (failed > 0) trouble(cause);
      }
      await pause(Math.min(longestPause, firstPause * 2 ** failed));
    }
  };
  network.addEventListener('online', again);
  return { made: tryOn().finally(() => network.removeEventListener('online', again)), again };
}
