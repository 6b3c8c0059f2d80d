import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSession } from '../../../src/tracking/scorm/open-session.ts';
import { storage, unreliable } from '../../fixtures/quirks/storage.ts';
import { apiOf } from '../../fixtures/strict-lms/api.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import { versions } from '../lms-setting.ts';
import { ManualClock } from '../manual-clock.ts';

const source = join(import.meta.dirname, '..', '..', '..', 'src');
const sourcesIn = (...folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${folder}/${file}`, readFileSync(join(source, folder, file), 'utf8')] as const),
  );

describe('an LMS that', () => {
  test.each(['has its frame’s storage blocked by the browser'] as const)(
    '%s is no trouble: packages keep nothing in the browser',
    async (name) => {
      for (const { dialect, version } of versions) {
        const api = apiOf(new StrictLms({ version }));
        const window = Object.assign(storage[name](), { [dialect.api]: api });
        const session = await openSession({ window, dialect, clock: new ManualClock() });
        expect(session?.recording).toBe(true);
      }
      const keeping = sourcesIn('sco', 'player', 'tracking', 'core', 'i18n').filter(([, code]) =>
        /\blocalStorage\b|\bindexedDB\b|\bdocument\.cookie\b/.test(code),
      );
      expect(keeping.map(([file]) => file)).toEqual([]);
    },
  );

  test.each(['sends .mjs and .wasm under other media types'] as const)('%s gets neither', (name) => {
    const builds = ['../vite.config.ts', '../src/embed/build/player-build.ts'].map((file) =>
      readFileSync(join(source, file), 'utf8'),
    );
    for (const ending of unreliable[name])
      for (const code of [...builds, ...sourcesIn('packaging').map(([, text]) => text)])
        expect(code).not.toMatch(new RegExp(`\\.${ending}\\b`));
  });
});
