import { describe, expect, test } from 'vitest';
import { findApi, findApiSoon } from '../../../src/tracking/scorm/find-api.ts';
import { apiOf } from '../../fixtures/strict-lms/api.ts';
import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import { coming, finding } from '../../fixtures/quirks/windows.ts';
import { versions } from '../lms-setting.ts';
import { ManualClock } from '../manual-clock.ts';

describe.each(versions)('SCORM $version, an LMS that', ({ dialect, version }) => {
  const other = versions.find((one) => one.version !== version)!;
  const offered = {
    name: dialect.api,
    api: apiOf(new StrictLms({ version })),
    other: { name: other.dialect.api, api: apiOf(new StrictLms(other)) },
  };

  test.each([
    'stands beyond a parent of another origin',
    'was opened by a window of another origin',
    'copies its API into the content’s own window',
    'keeps its API on the document of the top window’s opener',
    'has an element with the id of the API on the way',
    'offers the APIs of both versions',
    'lets its windows lead round to one another',
  ] as const)('%s is found, by the API of the version the package was built for', (name) => {
    expect(findApi(finding[name](offered), dialect)).toBe(offered.api);
  });

  test.each(['brings its API a second after the content'] as const)('%s is waited for', async (name) => {
    const { window, come } = coming[name](offered);
    const clock = new ManualClock();
    const search = findApiSoon(window, dialect, clock);
    for (let tenth = 0; tenth < 20; tenth += 1) {
      if (tenth === 10) come();
      clock.pass(0.1);
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(await search).toBe(offered.api);
  });
});
