import { expect } from 'vitest';
import { test } from '../../e2e/harness/test.ts';
import { aroundScreens } from '../counted.ts';
import { lookAround } from '../look-around.ts';
import { lookAtFaults } from '../look-at-faults.ts';
import { lookAtTime } from '../look-at-time.ts';
import { Camera } from './camera.ts';
import { folder } from './folder.ts';
import { Sheets } from './sheet.ts';

test('every screen around the stories', async ({ open }) => {
  const sheets = new Sheets(folder, 'around');
  const done = await lookAround(open, new Camera(sheets, 3));
  await lookAtTime(new Camera(sheets));
  await sheets.close();
  expect([...done].sort()).toEqual([...aroundScreens].sort());
});

test('every fault a learner can come to see', async () => {
  const sheets = new Sheets(folder, 'faults');
  await lookAtFaults(new Camera(sheets));
  await sheets.close();
});
