import { expect } from 'vitest';
import { faults } from '../run/faults/seen-faults.ts';
import { test } from '../e2e/harness/test.ts';
import { Auditor } from './auditor.ts';
import { aroundScreens, timeScreens } from './counted.ts';
import { figures } from './figures.ts';
import { lookAround } from './look-around.ts';
import { lookAtFaults } from './look-at-faults.ts';
import { lookAtTime } from './look-at-time.ts';

test('every screen around the stories: language, menu, settings, transcript, farewell', async ({ open }) => {
  const auditor = new Auditor();
  const begun = performance.now();
  const done = await lookAround(open, auditor);
  figures('around the stories', auditor, begun);
  expect([...done].sort()).toEqual([...aroundScreens].sort());
  expect(auditor.report).toEqual([]);
});

test('a decision with a time limit, and with the limit turned off', async () => {
  const auditor = new Auditor();
  const begun = performance.now();
  const done = await lookAtTime(auditor);
  figures('time limits', auditor, begun);
  expect([...done].sort()).toEqual([...timeScreens].sort());
  expect(auditor.report).toEqual([]);
});

test('every fault a learner can come to see', async () => {
  const auditor = new Auditor();
  const begun = performance.now();
  await lookAtFaults(auditor);
  figures('faults', auditor, begun, { faults: Object.keys(faults).length });
  expect(auditor.report).toEqual([]);
});
