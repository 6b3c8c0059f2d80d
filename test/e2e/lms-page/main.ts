import { apiNames } from './engine.ts';
import type { Cmi, Engine, Kind, Version } from './engine.ts';
import { pressIn } from './press.ts';
import type { Pressed } from './press.ts';
import { recorded } from './recorder.ts';
import type { Call } from './recorder.ts';
import { scormAgain } from './scorm-again.ts';
import { focusRingIn, seenIn } from './seen.ts';
import type { Seen } from './seen.ts';
import { strictLms } from './strict.ts';

/** How a package is opened. */
export interface Terms {
  readonly kind: Kind;
  readonly version: Version;
  /** What an earlier session left, and what the LMS itself sets. */
  readonly stored: Cmi;
  /** The address to open. */
  readonly content: string;
}

/** The page of an LMS: puts an API on its window and opens a package in a frame. */
class LmsPage {
  readonly calls: Call[] = [];
  #engine: Engine | undefined;
  #frame: HTMLIFrameElement | undefined;

  async open({ kind, version, stored, content }: Terms): Promise<void> {
    if (kind !== 'none') {
      this.#engine = kind === 'strict' ? strictLms(version, stored) : scormAgain(version, stored);
      Object.assign(window, { [apiNames[version]]: recorded(this.#engine, version, this.calls) });
    }
    const frame = document.createElement('iframe');
    this.#frame = frame;
    Object.assign(frame, { name: 'content', title: 'The activity', src: content });
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

  focusRing(): ReturnType<typeof focusRingIn> {
    return focusRingIn(this.#frame!.contentDocument!);
  }

  told(): { held: Cmi; leftBehind: Cmi; violations: readonly string[] } {
    const engine = this.#engine;
    return {
      held: engine?.held() ?? {},
      leftBehind: engine?.leftBehind() ?? {},
      violations: engine?.violations() ?? [],
    };
  }
}

declare global {
  interface Window {
    lms: LmsPage;
  }
}

window.lms = new LmsPage();
