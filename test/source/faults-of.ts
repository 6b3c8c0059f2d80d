import { expect } from 'vitest';
import cy from '../../locales/cy/issues.json' with { type: 'json' };
import type { PlacedIssue } from '../../src/core/scenario/issue.ts';
import { loadFolder } from '../../src/source/load.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';

/** For each file of the small folder what is to be replaced in it, the text of a whole file, or nothing: it is gone. */
export type Changes = Readonly<Record<string, string | undefined | readonly (readonly [from: string, to: string])[]>>;

/** What is told of the small folder with some of its files changed; every issue can be put in words. */
export function faultsOf(changes: Changes): readonly PlacedIssue[] {
  const loaded = loadFolder(smallFolder(filesWith(changes)));
  const issues = loaded.ok ? loaded.value.warnings : loaded.issues;
  for (const { code, values = {} } of issues) {
    const words = (cy as Readonly<Record<string, string>>)[code];
    expect(words, code).toBeDefined();
    for (const [, name = ''] of words!.matchAll(/\{\{(\w+)\}\}/g)) expect(values, code).toHaveProperty(name);
  }
  expect(loaded.ok).toBe(issues.every(({ severity }) => severity === 'warning'));
  return issues;
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
