import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { Standard } from '../../../src/core/scenario/standard.ts';
import type { Story } from '../../../src/core/scenario/story.ts';

/** What is to be proved: a story's structure or all but its words, or everything there is of a scenario. */
export type Given =
  | { readonly story: Story; readonly prove: 'structure' | 'story' }
  | { readonly scenario: Scenario; readonly standard: Standard };

/**
 * What proving took: milliseconds of the clock and of the processors, which other work on the machine moves less, and the
 * most memory the process ever held, in bytes.
 */
export interface Proving {
  readonly took: number;
  readonly worked: number;
  readonly peak: number;
  readonly states: number;
  readonly steps: number;
  readonly proved: boolean;
}

/** Proves in a process of its own. Throws where that fails. */
export function proved(given: Given): Proving {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'prove.ts')], {
    input: JSON.stringify(given),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`the proof failed: ${stderr}`);
  return JSON.parse(stdout) as Proving;
}
