/** Time as the session needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds from any beginning; never falls. */
  now(): number;
  /** Calls back once after so many milliseconds, unless the function it returns is called first. */
  after(milliseconds: number, callBack: () => void): () => void;
}

/** The clock of a browser window: one that a change of the system's time does not move. */
export function clockOf(
  window: Pick<Window & typeof globalThis, 'performance' | 'setTimeout' | 'clearTimeout'>,
): Clock {
  return {
    now: () => window.performance.now(),
    after: (milliseconds, callBack) => {
      const timer = window.setTimeout(callBack, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}
