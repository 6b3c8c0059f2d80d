import type { Api } from '../../src/tracking/scorm/find-api.ts';
import type { Clock } from '../../src/tracking/session/clock.ts';
import type { Dialect } from '../../src/tracking/scorm/dialect.ts';
import { Refusals } from '../../src/relay/refusals.ts';
import { ApiCalls } from '../../src/relay/thin/api-calls.ts';
import { Attendant } from '../../src/relay/thin/attendant.ts';
import { answerGreetings } from '../../src/relay/thin/doorway.ts';

export const lmsOrigin = 'https://lms.example.ac.uk';
export const hostOrigin = 'https://learn.example.org';
/** Where the LMS keeps the thin page. */
export const thinPath = '/content/7/index.html';

/** A window as another one sees it: it can be posted to. */
class Posted extends EventTarget {
  readonly origin: string;
  /** The window that what is posted here comes from, unless said otherwise. */
  other: Posted | undefined;

  constructor(origin: string) {
    super();
    this.origin = origin;
  }

  postMessage(data: unknown, target: string, ports: readonly unknown[] = []): void {
    if (target === '*' || target === this.origin) this.hear({ data, ports });
  }

  /** A message arrives, as a browser delivers it. */
  hear(message: { data: unknown; ports?: readonly unknown[]; source?: unknown; origin?: string }): void {
    const from = { source: this.other, origin: this.other?.origin, ports: [], ...message };
    this.dispatchEvent(Object.assign(new Event('message'), from));
  }
}

/** A thin page with an API within its reach, and a window framed by it, for a hosted page to be opened in. */
export class TwoPages {
  readonly thinPage = new Posted(lmsOrigin);
  readonly frame = new Posted(hostOrigin);
  /** What either page wrote into its log. */
  readonly log: string[] = [];
  readonly refusals = new Refusals((line) => this.log.push(line));
  readonly attendant: Attendant;
  /** The thin page's ends of the channels it gave out. */
  readonly ports: MessagePort[] = [];
  /** The LMS's window: where the API is looked for. */
  readonly lmsWindow: Record<string, unknown>;
  readonly #names: Dialect;

  constructor(dialect: Dialect, api: Api | undefined, clock: Clock) {
    this.#names = dialect;
    this.lmsWindow = { [dialect.api]: api };
    this.thinPage.other = this.frame;
    this.frame.other = this.thinPage;
    this.attendant = new Attendant(new ApiCalls(this.lmsWindow, dialect, clock), this.refusals);
  }

  /** The thin page listens. @param path Where it stands in the LMS. */
  open(path = thinPath): this {
    const { thinPage: page, refusals } = this;
    const { version } = this.#names;
    answerGreetings({ page, frame: this.framed, origin: hostOrigin, version, path, refusals }, (port) => {
      this.ports.push(port);
      this.attendant.attend(port);
    });
    return this;
  }

  /** The frame's window as the hosted page has it: framed by the thin page. */
  get hosted(): Posted & { readonly parent: Posted } {
    return Object.assign(this.frame, { parent: this.thinPage });
  }

  get framed(): { readonly contentWindow: Posted } {
    return { contentWindow: this.frame };
  }

  close(): void {
    for (const port of this.ports) port.close();
  }
}
