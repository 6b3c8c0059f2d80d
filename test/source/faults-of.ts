import { expect } from 'vitest';
import cy from '../../locales/cy/findings.json' with { type: 'json' };
import type { PlacedFinding } from '../../src/core/finding/finding.ts';
import { checkFolder } from '../../src/source/check-folder.ts';
import { loadedFrom } from '../../src/source/load.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';

/** For each file of the small folder what is to be replaced in it, the text of a whole file, or nothing: it is gone. */
export type Changes = Readonly<Record<string, string | undefined | readonly (readonly [from: string, to: string])[]>>;

/** What is told of the small folder with some of its files changed; every finding can be put in words. */
export function faultsOf(changes: Changes): readonly PlacedFinding[] {
  const checked = checkFolder(smallFolder(filesWith(changes)));
  const { findings } = checked;
  for (const { code, values = {} } of findings) {
    const words = (cy as Readonly<Record<string, string>>)[code];
    expect(words, code).toBeDefined();
    for (const [, name = ''] of words!.matchAll(/\{\{(\w+)\}\}/g)) expect(values, code).toHaveProperty(name);
  }
  expect(loadedFrom(checked) !== undefined).toBe(findings.every(({ severity }) => severity === 'warning'));
  return findings;
}

/** The changed files' texts. Throws where what is to be replaced is not there. */
export function filesWith(changes: Changes): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(changes).map(([file, change]) => [file, typeof change === 'object' ? edited(file, change) : change]),
  );
}

function edited(file: string, edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} has no text "${from}"`);
    return text.replace(from, to);
  }, smallFiles[file]!);
}
