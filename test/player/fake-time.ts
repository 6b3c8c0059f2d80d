/** The page's time, stopped, for as long as a test holds it: only `pass` lets any go by, and frames come as ever. */
export interface FakeTime {
  /** Lets so many milliseconds pass, each timer in its turn. */
  pass(milliseconds: number): Promise<void>;
  restore(): void;
}

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

export function fakeTime(): FakeTime {
  const real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  const timers = new Map<number, Timer>();
  let now = performance.now();
  let last = 1_000_000;
  Object.assign(window, {
    setTimeout: (call: () => void, after = 0) => {
      timers.set(++last, { at: now + after, call });
      return last;
    },
    clearTimeout: (id: number) => {
      if (!timers.delete(id)) real.clearTimeout.call(window, id);
    },
  });
  performance.now = () => now;
  // Whatever follows of itself, without any time going by.
  const settled = async () => {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  };
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return {
    async pass(milliseconds) {
      await drawn();
      const end = now + milliseconds;
      for (;;) {
        await settled();
        const [id, next] = [...timers].sort(([, one], [, other]) => one.at - other.at)[0] ?? [];
        if (id === undefined || next === undefined || next.at > end) break;
        timers.delete(id);
        now = Math.max(now, next.at);
        next.call();
      }
      now = end;
      await drawn();
    },
    restore() {
      Object.assign(window, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      // What was laid over it: its own stands on its prototype.
      Reflect.deleteProperty(performance, 'now');
      for (const { call } of timers.values()) real.setTimeout.call(window, call);
    },
  };
}
