import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryMeter } from '../../src/core/scenario/story.ts';
import { heightOf } from '../../src/player/debrief/bands.ts';
import { levelOf } from '../../src/player/scene/level.ts';

const meter: StoryMeter = { range: [0, 10], start: 3, levels: [0, 3, 5, 6, 7, 9] };
const words = ['a', 'b', 'c', 'd', 'e', 'f'];
const value = fc.integer({ min: 0, max: 10 });

test('every value stands inside the band of its own word', () => {
  fc.assert(
    fc.property(value, (one) => {
      const band = Math.floor(heightOf(meter, one) * words.length);
      expect(words[band]).toBe(levelOf(meter, one, words));
    }),
  );
});

test('a greater value stands higher', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(Math.sign(heightOf(meter, one) - heightOf(meter, other))).toBe(Math.sign(one - other));
    }),
  );
});

test('a meter without words is drawn by its figures', () => {
  expect(heightOf({ range: [0, 400], start: 140, unit: 'pounds' }, 100)).toBe(0.25);
});
