/** What an LMS holds, element by element. */
export type Cmi = Readonly<Record<string, string>>;

/** Which kind of LMS opens a package: one that forgives much, one that forgives nothing, or none. */
export type Kind = 'scorm-again' | 'strict' | 'none';

/** An LMS of one version, made ready for one session. */
export interface Engine {
  /** The object to be found on the window, by its version's name. */
  readonly api: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** What it holds now, committed or not. */
  held(): Cmi;
  /** What the learner's next session will find. */
  leftBehind(): Cmi;
}

export const apiNames = { '1.2': 'API', '2004': 'API_1484_11' } as const;
export type Version = keyof typeof apiNames;

const calls = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];

/** The functions of a version's API. */
export function functionsOf(version: Version): readonly string[] {
  return version === '1.2' ? [...calls, 'Finish'].map((name) => `LMS${name}`) : [...calls, 'Terminate'];
}
