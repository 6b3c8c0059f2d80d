import { expect, test } from 'vitest';
import { missedAlike } from '../../src/player/debrief/missed.ts';

test('essential criteria missed at the same decisions stand together, in their order, and no others do', () => {
  const at8 = (criterion: string) => ({ criterion, steps: [], fork: 8 });
  const met8 = { criterion: 'P9', steps: [8] };
  const nowhere = { criterion: 'K1', steps: [] };
  expect(missedAlike([at8('P8'), met8, at8('P12'), nowhere, at8('P13')])).toEqual([
    [at8('P8'), at8('P12'), at8('P13')],
    [met8],
    [nowhere],
  ]);
});
