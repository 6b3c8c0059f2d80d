import type { IHttpService, Settings } from 'scorm-again';
import type { ScormVersion } from '../../core/course/package-config.ts';
import type { Cmi } from '../protocol.ts';

/** scorm-again, narrowed to what a session needs of it. */
export interface Engine {
  load(cmi: Cmi): void;
  call(name: string, args: readonly unknown[]): unknown;
  /** The error code the last call left. */
  error(): string;
  record(): Cmi;
  /** Earlier sessions' time and this one's, in the version's own form. */
  totalTime(): string;
}

/**
 * Loads the engine for a version. `store` gets the whole record at each Commit and at the end, and says whether it is
 * kept: the package is answered `false` where it is not. scorm-again takes over-long values and more; its word proves
 * nothing about an LMS's limits.
 */
export async function makeEngine(version: ScormVersion, store: (cmi: Cmi) => boolean): Promise<Engine> {
  const api = await makeApi(version, {
    autocommit: false,
    // Never fetched: it only makes scorm-again hand each commit to the service below.
    lmsCommitUrl: '/commits',
    dataCommitFormat: 'flattened',
    logLevel: 'NONE',
    httpService: storing(store, version === '1.2' ? 101 : 391),
  });
  const cmi = api.cmi as unknown as { getCurrentTotalTime(): string };
  return {
    load: (record) => api.loadFromFlattenedJSON(record),
    call: (name, args) => (api as unknown as Record<string, (...given: unknown[]) => unknown>)[name]!(...args),
    error: () => api.lastErrorCode,
    record: () => strings(api.getFlattenedCMI()),
    totalTime: () => cmi.getCurrentTotalTime(),
  };
}

async function makeApi(version: ScormVersion, settings: Settings) {
  if (version === '1.2') {
    const { Scorm12API } = await import('scorm-again/scorm12');
    return new Scorm12API(settings);
  }
  const { Scorm2004API } = await import('scorm-again/scorm2004');
  return new Scorm2004API(settings);
}

function storing(store: (cmi: Cmi) => boolean, refused: number): IHttpService {
  return {
    processHttpRequest(_url, params) {
      const kept = store(strings(params as Record<string, unknown>));
      return kept ? { result: 'true', errorCode: 0 } : { result: 'false', errorCode: refused };
    },
    updateSettings() {},
  };
}

/** Empty lists come as objects; a record is text to text. */
function strings(flat: Readonly<Record<string, unknown>>): Cmi {
  const record: Record<string, string> = {};
  for (const [name, value] of Object.entries(flat)) {
    if (typeof value === 'string') record[name] = value;
    else if (typeof value === 'number' || typeof value === 'boolean') record[name] = String(value);
  }
  return record;
}
