import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

// What only the check needs is in no package and on no web page; the administrator's page is loaded by nobody who plays.

const source = join(import.meta.dirname, '..', '..', '..', 'src');

/** Every module that is reached from one of these by an import that is still there when types are gone. */
function reachedFrom(...entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set(entries.map((entry) => join(source, entry)));
  for (const file of reached)
    for (const [, plain, later] of codeOf(file).matchAll(
      /^(?:import|export) (?!type)[^;]*?from '(\.[^']+\.ts)';|import\('(\.[^']+\.ts)'\)/gms,
    ))
      reached.add(join(dirname(file), (plain ?? later)!));
  return new Set([...reached].map((file) => relative(source, file).replaceAll('\\', '/')));
}

function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

test('nothing that learners load comes to the rooms of the check or of the administrator’s page', () => {
  const loaded = [...reachedFrom('sco/main.ts', 'embed/dewis-embed.ts')];
  expect(loaded).toContain('tracking/scorm/wording2004.ts');
  expect(loaded).toContain('player/player.ts');
  expect(
    loaded.filter((file) =>
      /^(?:core\/(?:proof|finding)|tracking\/limits|source|spelling|report|diagnosis)\//.test(file),
    ),
  ).toEqual([]);
});
