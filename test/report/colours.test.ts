import { expect, test } from 'vitest';
import { dark, light } from '../../src/player/look/palette.ts';
import { colours } from '../../src/report/html/style/colours.ts';

test('the report wears the colours of the player, light and dark', () => {
  const hexes = (css: string) => new Set(css.match(/#[0-9a-f]{6}/g));
  const pairs = [...colours.matchAll(/light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  expect(pairs).not.toEqual([]);
  for (const [, day, night] of pairs) {
    expect(hexes(light)).toContain(day);
    expect(hexes(dark)).toContain(night);
  }
});
