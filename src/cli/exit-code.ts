import { CommandError } from './command-error.ts';
import { sentenceOf } from './words.ts';
import type { Words } from './words.ts';

/** Exit codes: 0 well, 1 findings, 2 misuse or a folder that is not there, 70 a fault of Dewis (`EX_SOFTWARE` of sysexits.h). */
export type ExitCode = 0 | 1 | 2 | 70;

/** What a command ends with. An expected failure is told in one line; any other is Dewis's own. */
export async function exitCodeOf(
  command: () => ExitCode | Promise<ExitCode>,
  words: Words,
  note: (line: string) => void,
): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof CommandError)) return ownFault(error, words, note);
    note(sentenceOf({ code: error.code as Parameters<Words>[0], values: error.values }, words));
    return 2;
  }
}

/** Tells what nobody looked out for with its stack, and asks to report it, so that it is not taken for findings. */
export function ownFault(error: unknown, words: Words, note: (line: string) => void): 70 {
  note(`${words('own-fault')}\n${error instanceof Error ? error.stack : String(error)}`);
  return 70;
}
