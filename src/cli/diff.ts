import { republished } from '../core/proof/republish/republishing.ts';
import type { Republishing } from '../core/proof/republish/republishing.ts';
import type { Language } from '../core/scenario/text.ts';
import type { Saying } from './check.ts';
import { findingsText, paintFor, unpainted } from './check-text.ts';
import type { Paint } from './check-text.ts';
import { CommandError } from './command-error.ts';
import { releaseAt } from './diff-release.ts';
import { diffText } from './diff-text.ts';
import { diffWordsIn } from './diff-words.ts';
import { writeText } from './text-output.ts';
import type { Words } from './words.ts';

/** What two releases are told apart as: to people, to programs. */
export const diffFormats = ['text', 'json'] as const;

export interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  /** The file that `format` goes to; people are told in text all the same. Left out, it is printed instead of the text. */
  readonly output?: string;
  readonly language: Language;
}

/** A comparison as JSON: all that is told, by ids; `format` is counted up when a key changes its meaning. */
export interface DiffFile extends Republishing {
  readonly format: 1;
  /** The paths as they were named. */
  readonly old: string;
  readonly new: string;
}

/**
 * `dewis diff OLD NEW`: exit code 0 where nobody would be moved, 1 where somebody would be moved or lose something, 2 where
 * something could not be read; its findings are noted as the check gives them. Throws CommandError as `releaseAt` and
 * `writeText` do, and `nothing-in-common`.
 */
export async function diff(
  older: string,
  newer: string,
  { format, output, language }: DiffOptions,
  words: Words,
  { print, note }: Saying,
): Promise<0 | 1 | 2> {
  const [then, now] = [releaseAt(older), releaseAt(newer)];
  for (const read of [then, now])
    if (!read.ok)
      for (const line of findingsText(read.findings, read.folder, words, paintFor(process.stderr))) note(line);
  if (!then.ok || !now.ok) return 2;
  const found = republished(then.release, now.release);
  if (found.scenarios.length === 0 && !(then.release.whole && now.release.whole))
    throw new CommandError('nothing-in-common', { old: older, new: newer });
  const diffWords = await diffWordsIn(language);
  const text = (paint: Paint) => diffText(found, diffWords, paint);
  const file: DiffFile = { format: 1, old: older, new: newer, ...found };
  const formatted = format === 'json' ? JSON.stringify(file) : text(unpainted);
  if (output !== undefined) await writeText(output, `${formatted}\n`);
  print(format === 'text' || output !== undefined ? text(paintFor(process.stdout)) : formatted);
  if (output !== undefined) note(diffWords('output-at', { file: output }));
  return found.moves ? 1 : 0;
}
