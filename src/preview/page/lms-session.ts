import type { ScormVersion } from '../../core/course/package-config.ts';
import type { Cmi, Launch } from '../protocol.ts';
import { elementNames } from '../cmi/elements.ts';
import type { CallLog } from './call-log.ts';
import { makeEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { commitRecord, sendCalls } from './server-client.ts';

/** The functions an LMS offers by version, in the specifications' order. */
const functions: Readonly<Record<'1.2' | '2004', readonly string[]>> = {
  '1.2': [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
    'LMSGetDiagnostic',
  ],
  '2004': [
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ],
};

/** How long calls may wait to be stored when no commit takes them along, in milliseconds. */
const flushAfter = 1000;

export type ScormApi = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/**
 * One launch: scorm-again behind an API that writes down each call, its answer and its error code before the package
 * gets them. Dispatches `end` when the package ends its session; `navigation` is then what it asked for, if anything.
 */
export class LmsSession extends EventTarget {
  readonly launch: Launch;
  readonly log: CallLog;
  readonly api: ScormApi;
  readonly #engine: Engine;
  #navigation = '';
  #stored = true;
  #leaving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(launch: Launch, log: CallLog, engine: Engine) {
    super();
    this.launch = launch;
    this.log = log;
    this.#engine = engine;
    this.api = this.#loggedApi(launch.attempt.version);
  }

  /** Loads the engine for the launch's version and lays out its record. */
  static async open(launch: Launch, log: CallLog): Promise<LmsSession> {
    let session: LmsSession | undefined;
    const engine = await makeEngine(launch.attempt.version, (cmi) => session!.#store(cmi));
    engine.load(launch.cmi);
    session = new LmsSession(launch, log, engine);
    return session;
  }

  /** The record as it stands now, committed or not. */
  get cmi(): Cmi {
    return this.#engine.record();
  }

  /** False once a commit could not be stored. */
  get stored(): boolean {
    return this.#stored;
  }

  get navigation(): string {
    return this.#navigation;
  }

  /** The page is going away: what is still pending leaves at once, and from now on with each commit. */
  leave(): void {
    this.#leaving = true;
    this.flush();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    sendCalls(this.launch.attempt.id, this.log.takePending(), this.#leaving);
  }

  #store(cmi: Cmi): boolean {
    const names = elementNames(this.launch.attempt.version);
    // Kept with every commit, so that a session that is cut off counts as well.
    const record = { ...cmi, [names.totalTime]: this.#engine.totalTime() };
    this.#stored = commitRecord(this.launch.attempt.id, { cmi: record, calls: this.log.takePending() });
    return this.#stored;
  }

  #loggedApi(version: ScormVersion): ScormApi {
    const names = functions[version === '1.2' ? '1.2' : '2004'];
    return Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => this.#call(name, args)]));
  }

  #call(name: string, args: readonly unknown[]): unknown {
    const at = Date.now();
    const result = this.#engine.call(name, args);
    const [element = '', value = ''] = name.endsWith('Value') ? args.map(String) : ['', args.map(String).join(', ')];
    if (element === 'adl.nav.request' && result === 'true') this.#navigation = value;
    const error = this.#engine.error();
    this.log.add({ launch: this.launch.launch, at, function: name, element, value, result: String(result), error });
    if (this.#leaving) {
      if (/Commit|Finish|Terminate/.test(name)) this.flush();
    } else this.#timer ??= setTimeout(() => this.flush(), flushAfter);
    if (/Finish|Terminate/.test(name) && result === 'true') this.dispatchEvent(new Event('end'));
    return result;
  }
}
