import type { TextKind, WrittenText } from '../../src/core/proof/languages/every-text.ts';

/** A text of a scenario as the rules about languages look at it. */
export function written(cy: string, en = 'Something else altogether', kind: TextKind = 'narration'): WrittenText {
  return { kind, path: ['nodes', 'ringing', kind], text: { cy, en } };
}
