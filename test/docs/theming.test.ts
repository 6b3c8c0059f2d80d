import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// docs/theming.md names every token and every part that a host page can set, and none besides.

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/theming.md');
const listed = (row: RegExp) => [...page.matchAll(row)].map(([, name]) => name!).toSorted();
const distinct = (names: Iterable<string>) => [...new Set(names)].toSorted();

/** The learner's own, set by the player. */
const notForHosts = ['--dewis-zoom'];

test('every token that the player draws with is in the list', () => {
  const files = globSync('src/player/**/*.ts', { cwd: root });
  const used = files.flatMap((file) => [...read(file).matchAll(/var\((--dewis-[a-z-]+)/g)].map(([, name]) => name!));
  expect(listed(/^\| `(--dewis-[a-z-]+)` \|/gm)).toEqual(distinct(used.filter((name) => !notForHosts.includes(name))));
});

test('every part that reaches a host page is in the list', () => {
  const handedOn = ['src/player/player.ts', 'src/player/screen.ts'].flatMap((file) =>
    [...read(file).matchAll(/exportparts="([^"]+)"/g)].flatMap(([, names]) => names!.split(', ')),
  );
  const ofTheElement = [...read('src/embed/fault.ts').matchAll(/ part="([^"]+)"/g)].map(([, name]) => name!);
  expect(listed(/^\| `([a-z][a-z-]+)` \|/gm)).toEqual(distinct([...handedOn, ...ofTheElement]));
});

test('the example themes set no token and no part that there is not', () => {
  const known = [...listed(/^\| `(--dewis-[a-z-]+)` \|/gm), ...listed(/^\| `([a-z][a-z-]+)` \|/gm)];
  const themes = globSync('src/embed/example/themes/*.css', { cwd: root });
  expect(themes.length).toBeGreaterThanOrEqual(2);
  for (const theme of themes) {
    const set = [...read(theme).matchAll(/(--dewis-[a-z-]+):|::part\(([a-z-]+)\)/g)];
    expect(set.length).toBeGreaterThan(0);
    for (const [, token, part] of set) expect(known).toContain(token ?? part);
  }
});
