/** How a learner who never waits goes to the first choice. */
export interface Way {
  /** What to press where the language offer stands. */
  readonly language: 'Cymraeg' | 'English';
  /** What to press on the menu: the first button of this part; *start* where there is nothing to resume. */
  readonly entry: 'start' | 'resume';
  /** Milliseconds to stay on each screen before anything is pressed. */
  readonly lingering: number;
}

/** The first choice, in milliseconds since the navigation began. */
export interface Arrival {
  /** `dewis-first-choice`: the choices are in the page and answer a click. */
  readonly usable: number;
  /** The frame with the choices in it was handed over to be shown. */
  readonly presented: number;
  /** When each button on the way was pressed, by its part. */
  readonly pressed: readonly (readonly [part: string, at: number])[];
  /** Sum over tasks longer than 50 ms, up to `presented`, of what they took beyond that. */
  readonly blocking: number;
}

/** One press and what it led to, in milliseconds from the press. */
export interface Step {
  /** `debrief` is going on from the ending to looking back; `record` is opening the evidence record from there. */
  readonly kind: 'choice' | 'continue' | 'debrief' | 'language' | 'record';
  /** Where it was pressed: the scene's `data-node`. */
  readonly node: string;
  /** Until the new moment's buttons are in the page. */
  readonly usable: number;
  /** Until the frame that shows them was handed over. */
  readonly presented: number;
}

/** The learner of the figures: sits inside the page, so that no talk with a test runner is part of what is measured. */
export interface Driver {
  readonly arrival: Promise<Arrival>;
  choose(choice: string): Promise<Step>;
  /** Goes on as far as the next decision, or as looking back. */
  goOn(): Promise<readonly Step[]>;
  /** Begins another attempt and goes on as far as its first decision. */
  startAgain(): Promise<void>;
  /** Switches the language of the moment on screen. */
  switchLanguage(): Promise<Step>;
  /** Opens the evidence record from looking back, where it can be had. */
  openRecord(): Promise<Step>;
  /** Gives the focus to the first button of these that can be pressed, for a key to be pressed by a hand; false where none is. */
  reach(selector: string): boolean;
  /** The moment on screen as one string. */
  moment(): string;
  /** The addresses of the drawings of the scene, once all of them are there; empty after five seconds without any. */
  sceneArt(): Promise<readonly string[]>;
  /** Resolves when nothing has been asked of the network for a while. */
  quiet(milliseconds: number): Promise<void>;
}

declare global {
  interface Window {
    bench: Driver;
  }
}

/**
 * Puts `window.bench` on a page; to be run before the page's own scripts. Self-contained: it is handed over as text.
 * Finds buttons through open shadow roots by the stable hooks alone.
 */
export function installDriver({ language, entry, lingering }: Way): void {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const nextTask = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  // A frame's own callback runs before it is painted, the task after it runs once it was.
  const presentation = async () => {
    await nextFrame();
    await nextTask();
    return performance.now();
  };

  const findAll = (selector: string, root: ParentNode = document, found: HTMLElement[] = []): HTMLElement[] => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) findAll(selector, element.shadowRoot, found);
    }
    return found;
  };
  const find = (selector: string): HTMLElement | undefined => findAll(selector)[0];
  const node = () => find('[data-node]')?.dataset['node'] ?? '';
  const signature = () => {
    const buttons = findAll('[data-choice], [part~="continue"], [part~="start"], [part~="verdict"], [part~="print"]');
    if (buttons.length === 0) return '';
    return [node(), ...buttons.map((button) => button.textContent?.trim())].join('|');
  };

  let blocking = 0;
  let longTasks: PerformanceObserver | undefined;
  const addBlocking = (list: readonly PerformanceEntry[]) => {
    for (const { duration } of list) blocking += duration - 50;
  };
  try {
    longTasks = new PerformanceObserver((list) => addBlocking(list.getEntries()));
    longTasks.observe({ type: 'longtask', buffered: true });
  } catch {
    // Not known to this browser: the figure stays 0.
  }

  const pressed: [string, number][] = [];
  const arrived = { done: false };
  const mark = performance.mark.bind(performance);
  const arrival = new Promise<Arrival>((resolve) => {
    performance.mark = (name, options) => {
      const entry = mark(name, options);
      if (name !== 'dewis-first-choice') return entry;
      void (async () => {
        const presented = await presentation();
        arrived.done = true;
        await pause(50);
        addBlocking(longTasks?.takeRecords() ?? []);
        longTasks?.disconnect();
        resolve({ usable: entry.startTime, presented, pressed, blocking });
      })();
      return entry;
    };
  });

  const onTheWay = (): [string, HTMLElement] | undefined => {
    const buttons = findAll('button');
    for (const part of [entry, 'start', 'continue']) {
      const button = buttons.find((button) => button.matches(`[part~="${part}"]:not([aria-disabled="true"])`));
      if (button) return [part, button];
    }
    const offered = buttons.find((button) => button.textContent?.trim() === language);
    return offered && ['offer', offered];
  };
  const walk = async () => {
    const tried = new WeakMap<HTMLElement, number>();
    while (!arrived.done) {
      await nextFrame();
      const [part, button] = onTheWay() ?? [];
      if (!part || !button || performance.now() - (tried.get(button) ?? -1e6) < 500) continue;
      if (lingering > 0) await pause(lingering);
      tried.set(button, performance.now());
      pressed.push([part, performance.now()]);
      button.click();
    }
  };
  void walk();

  const stepBy = async (kind: Step['kind'], button: HTMLElement): Promise<Step> => {
    const before = signature();
    const where = node();
    const start = performance.now();
    button.click();
    for (;;) {
      await nextTask();
      const usable = performance.now() - start;
      const now = signature();
      if (now !== '' && now !== before) {
        const presented = (await presentation()) - start;
        return {
          kind: kind === 'continue' && find('[part~="verdict"]') ? 'debrief' : kind,
          node: where,
          usable,
          presented,
        };
      }
      if (usable > 10_000) throw new Error(`nothing came after ${kind} at ${where}: ${before}`);
    }
  };
  // What follows a moment, such as decoding a drawing, is over before the next press.
  const settle = async () => {
    await pause(30);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
  };
  const buttonOf = (selector: string) => {
    const button = find(selector);
    if (!button) throw new Error(`no ${selector} at ${signature()}`);
    return button;
  };

  const goOn = async () => {
    const steps: Step[] = [];
    while (find('[part~="continue"]')) {
      steps.push(await stepBy('continue', buttonOf('[part~="continue"]')));
      await settle();
    }
    return steps;
  };

  window.bench = {
    arrival,
    goOn,
    async choose(choice) {
      const step = await stepBy('choice', buttonOf(`[data-choice="${choice}"]`));
      await settle();
      return step;
    },
    async startAgain() {
      await stepBy('continue', buttonOf('[part~="start"]'));
      await goOn();
    },
    async switchLanguage() {
      const step = await stepBy('language', buttonOf('[part~="language"]'));
      await settle();
      return step;
    },
    async openRecord() {
      // What looking back goes on to load has come by now.
      await pause(1000);
      const step = await stepBy('record', buttonOf('[part~="record"]'));
      await settle();
      return step;
    },
    reach(selector) {
      const button = findAll(selector).find((found) => found.getAttribute('aria-disabled') !== 'true');
      button?.focus();
      return button !== undefined;
    },
    moment: signature,
    async sceneArt() {
      const until = performance.now() + 5000;
      for (;;) {
        const images = findAll('img').filter((image) => !image.hidden) as HTMLImageElement[];
        if (images.length > 0 && images.every(({ complete }) => complete)) return images.map(({ src }) => src);
        if (performance.now() > until) return [];
        await pause(50);
      }
    },
    async quiet(milliseconds) {
      const count = () => performance.getEntriesByType('resource').length;
      for (let last = -1, now = count(); now !== last; now = count()) {
        last = now;
        await pause(milliseconds);
      }
    },
  };
}
