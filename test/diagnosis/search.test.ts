import { describe, expect, test } from 'vitest';
import { searchFrom } from '../../src/diagnosis/read/search.ts';
import { findApi } from '../../src/tracking/scorm/find-api.ts';
import { scorm12 } from '../../src/tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm/scorm2004.ts';

type FakeWindow = Record<string, unknown>;

const api12 = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };

function windowWith(has: FakeWindow = {}): FakeWindow {
  const made: FakeWindow = { document: {}, opener: null, ...has };
  made['parent'] ??= made;
  return made;
}

function foreignWindow(has: FakeWindow = {}): FakeWindow {
  const readable = windowWith(has);
  const window: FakeWindow = new Proxy(readable, {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return target[name] === readable ? window : target[name];
      throw new Error('Blocked a frame from accessing a cross-origin frame');
    },
  });
  return window;
}

describe('the search for an API', () => {
  test('tells the way to every window, in the order in which a course looks', () => {
    const opener = windowWith({ API: api12 });
    const top = windowWith({ opener });
    const { windows, found } = searchFrom(windowWith({ parent: windowWith({ parent: top }) }), '1.2', 0);
    expect(windows.map(({ way }) => way.join(' '))).toEqual(['', 'parent', 'parent parent', 'parent parent opener']);
    expect(found?.window.way).toEqual(['parent', 'parent', 'opener']);
  });

  test.each([
    ['own window', windowWith({ API: api12, API_1484_11: api2004 })],
    ['parent', windowWith({ parent: windowWith({ API: api12, API_1484_11: api2004 }) })],
    ['document of the opener', windowWith({ opener: windowWith({ document: { API_1484_11: api2004 } }) })],
    ['nowhere', windowWith({ API: { tagName: 'DIV' } })],
    ['beyond another origin', windowWith({ parent: foreignWindow({ parent: windowWith({ API: api12 }) }) })],
  ])('agrees with what a course finds: %s', (_, from) => {
    for (const dialect of [scorm12, scorm2004])
      expect(searchFrom(from, dialect.version, 0).found === null).toBe(findApi(from, dialect) === undefined);
  });

  test('tells windows of another origin, and looks no further into them', () => {
    const { windows } = searchFrom(windowWith({ parent: foreignWindow({ API: api12 }) }), '1.2', 0);
    expect(windows.map(({ foreign, offers }) => [foreign, offers.length])).toEqual([
      [false, 0],
      [true, 0],
    ]);
  });

  test('tells both versions where both are on offer, and on what of the window', () => {
    const { windows } = searchFrom(windowWith({ API: api12, document: { API_1484_11: api2004 } }), '1.2', 0);
    expect(windows[0]?.offers).toEqual([
      { version: '1.2', on: 'window', lacks: expect.arrayContaining(['LMSCommit']) },
      { version: '2004', on: 'document', lacks: expect.arrayContaining(['Commit']) },
    ]);
  });
});
