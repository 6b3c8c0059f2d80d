import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast } from '../../src/packaging/art/palette.ts';
import { dark, light } from '../../src/player/look/palette.ts';
import { darkContrast, lightContrast } from '../../src/player/look/palettes-asked-for.ts';

// The table of docs/visual-identity.md gives what the palettes measure, and they measure what WCAG asks for.

const page = readFileSync(join(import.meta.dirname, '../../docs/visual-identity.md'), 'utf8');
const hexes = (css: string) =>
  Object.fromEntries([...css.matchAll(/--dewis-([a-z-]+): (#[\da-f]{6})/g)].map(([, name, hex]) => [name!, hex!]));
const palettes = [
  hexes(light),
  hexes(dark),
  { ...hexes(light), ...hexes(lightContrast) },
  { ...hexes(dark), ...hexes(darkContrast) },
];

const rows = [...page.matchAll(/^\| (text|edge) \| `([a-z-]+)` on `([a-z-]+)` \| (.*) \|$/gm)].map(
  ([, kind, one, other, figures]) => ({ kind, one: one!, other: other!, figures: figures!.split(' | ') }),
);

test('every text colour is measured on each of its grounds', () => {
  const pairs = rows.map(({ one, other }) => `${one} on ${other}`);
  for (const colour of ['ink', 'muted', 'sea', 'heat', 'partly', 'shown'])
    for (const ground of ['page', 'card']) expect(pairs).toContain(`${colour} on ${ground}`);
  for (const colour of ['sea', 'heat', 'partly', 'shown']) expect(pairs).toContain(`${colour} on ${colour}-wash`);
});

test.for(rows)('$one on $other measures what the page says, and enough', ({ kind, one, other, figures }) => {
  const ratios = palettes.map((palette) => contrast(palette[one]!, palette[other]!));
  expect(figures).toEqual(ratios.map((ratio) => ratio.toFixed(1)));
  const least = kind === 'text' ? [4.5, 4.5, 7, 7] : [3, 3, 4.5, 4.5];
  for (const [index, ratio] of ratios.entries()) expect(ratio).toBeGreaterThanOrEqual(least[index]!);
});
