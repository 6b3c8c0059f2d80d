import { apiNames } from './engine.ts';
import type { Cmi, Engine, Kind, Version } from './engine.ts';
import { pressIn } from './press.ts';
import type { Pressed } from './press.ts';
import { recorded } from './recorder.ts';
import type { Call, Fault } from './recorder.ts';
import { scormAgain } from './scorm-again.ts';
import { drawnIn, focusRingIn, seenIn } from './seen.ts';
import type { Seen } from './seen.ts';
import { strictLms } from './strict.ts';
import { collectTrouble, troubleOf } from './trouble.ts';

/** How a package is opened. */
export interface Terms {
  readonly kind: Kind;
  readonly version: Version;
  /** What an earlier session left, and what the LMS itself sets. */
  readonly stored: Cmi;
  /** The address to open. */
  readonly content: string;
  /** Whether all windows of this browser have one record: what one commits, the next that is opened finds. */
  readonly shared?: boolean;
}

/** Where windows have their one record. */
const shelf = 'record';

/** The page of an LMS: puts an API on its window and opens a package in a frame. */
class LmsPage {
  readonly calls: Call[] = [];
  /** What is wrong with it from now on. */
  fault: Fault | undefined;
  #engine: Engine | undefined;
  #frame: HTMLIFrameElement | undefined;
  readonly #unfolded: HTMLDetailsElement[] = [];

  async open({ kind, version, stored, content, shared = false }: Terms): Promise<void> {
    if (kind !== 'none') {
      const found = shared ? (JSON.parse(localStorage.getItem(shelf) ?? '{}') as Cmi) : {};
      const engine = kind === 'strict' ? strictLms(version, { ...stored, ...found }) : scormAgain(version, stored);
      // Each window has its own copy of what the LMS held when it was opened, as those of LMSs do.
      const committed = () => shared && localStorage.setItem(shelf, JSON.stringify(engine.leftBehind()));
      const listening = { committed, fault: () => this.fault };
      this.#engine = engine;
      Object.assign(window, { [apiNames[version]]: recorded(engine, version, this.calls, listening) });
    }
    const frame = document.createElement('iframe');
    this.#frame = frame;
    Object.assign(frame, { name: 'content', title: 'The activity', src: content });
    collectTrouble(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      document.body.append(frame);
    });
  }

  /** Takes the package off the page, as an LMS does that goes on to something else. */
  async shut(): Promise<void> {
    const frame = this.#frame!;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      frame.src = 'about:blank';
    });
  }

  seen(): Seen | null {
    const content = this.#frame?.contentDocument;
    return content?.body ? seenIn(content) : null;
  }

  /** Presses a control of the package, and reads what comes next. */
  async press(pressed: Pressed): Promise<Seen | null> {
    await pressIn(this.#frame!.contentDocument!, pressed);
    return this.seen();
  }

  /** Unfolds all of the package's page that is folded. */
  unfold(): void {
    const folded = () => drawnIn(this.#frame!.contentDocument!, (one) => one.matches('details:not([open])'));
    // What is folded within a fold-out can be seen only then.
    for (let found = folded(); found.length > 0; found = folded())
      for (const one of found as readonly HTMLDetailsElement[]) {
        one.open = true;
        this.#unfolded.push(one);
      }
  }

  /** Folds what was unfolded. */
  fold(): void {
    for (const one of this.#unfolded.splice(0)) one.open = false;
  }

  /** Whatever went wrong on this page and the package's: for engines whose drivers do not tell. */
  trouble(): readonly string[] {
    return troubleOf(this.#frame!);
  }

  /** Two frames of the package's page: the first may have been under way already. */
  async frames(): Promise<void> {
    const window = this.#frame!.contentWindow!;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }

  focusRing(): ReturnType<typeof focusRingIn> {
    return focusRingIn(this.#frame!.contentDocument!);
  }

  told(): { held: Cmi; leftBehind: Cmi } {
    const engine = this.#engine;
    return {
      held: engine?.held() ?? {},
      leftBehind: engine?.leftBehind() ?? {},
    };
  }
}

declare global {
  interface Window {
    lms: LmsPage;
  }
}

window.lms = new LmsPage();
