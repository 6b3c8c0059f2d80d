import type { Dialect } from '../../tracking/scorm/dialect.ts';
import { apiOn, peek, windowsFrom } from '../../tracking/scorm/find-api.ts';
import type { Api, Searchable } from '../../tracking/scorm/find-api.ts';
import { scorm12 } from '../../tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../tracking/scorm/scorm2004.ts';

export type Version = Dialect['version'];

/** An API of some version, and what of the window it is on. */
export interface Offer {
  readonly version: Version;
  readonly on: 'window' | 'document';
  /** The calls that an API of this version has to have and this one has not. */
  readonly lacks: readonly string[];
}

/** One window that was looked at; the first is our own. */
export interface SearchedWindow {
  /** The steps from our own window: none, `parent`, `parent` and `parent`, `opener` … */
  readonly way: readonly Step[];
  /** Of another origin, so that nothing on it can be used. */
  readonly foreign: boolean;
  readonly offers: readonly Offer[];
}

export type Step = 'parent' | 'opener';

/** What the search for an API came by, in its order. */
export interface Search {
  readonly windows: readonly SearchedWindow[];
  /** The version that was looked for. */
  readonly version: Version;
  /** Which of the windows has the API that is used; `null` where none has. */
  readonly found: { readonly window: SearchedWindow; readonly offer: Offer } | null;
  /** How long the LMS took to provide it; `null` where that was not measured. */
  readonly milliseconds: number | null;
}

/** Looks where `findApi` looks, and tells all of it. */
export function searchFrom(from: Searchable, version: Version, milliseconds: number | null): Search {
  const searched = [...windowsFrom(from)];
  const ways = waysTo(searched);
  const windows = searched.map((window, index): SearchedWindow => {
    const foreign = isForeign(window);
    return { way: ways[index]!, foreign, offers: foreign ? [] : offersOn(window) };
  });
  const founds = windows.flatMap((window) =>
    window.offers.flatMap((offer) => (offer.version === version ? [{ window, offer }] : [])),
  );
  return { windows, version, found: founds[0] ?? null, milliseconds };
}

/** How each window was come by, from the order they were come by in. */
function waysTo(windows: readonly Searchable[]): readonly (readonly Step[])[] {
  const ways: (readonly Step[])[] = [];
  for (const [index, window] of windows.entries()) {
    const before = ways[index - 1];
    const opened = ways[windows.findIndex((other) => peek(other, 'opener') === window)];
    if (before && peek(windows[index - 1], 'parent') === window) ways.push([...before, 'parent']);
    else ways.push(opened ? [...opened, 'opener'] : []);
  }
  return ways;
}

function offersOn(window: Searchable): readonly Offer[] {
  const places = [
    ['window', window],
    ['document', window.document],
  ] as const;
  return places.flatMap(([on, place]) =>
    [scorm12, scorm2004].flatMap((dialect) => {
      const api = apiOn(place, dialect);
      return api ? [{ version: dialect.version, on, lacks: lackedBy(api, dialect) }] : [];
    }),
  );
}

function lackedBy(api: Api, { calls }: Dialect): readonly string[] {
  return Object.values(calls).filter((name) => {
    try {
      return typeof api[name] !== 'function';
    } catch {
      return true;
    }
  });
}

function isForeign(window: Searchable): boolean {
  try {
    void window.document;
    return false;
  } catch {
    return true;
  }
}
