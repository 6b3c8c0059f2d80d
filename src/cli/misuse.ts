import { CommanderError } from 'commander';
import { CommandError } from './command-error.ts';

/** What a parser's message, which is in English only, is made of: the sentence of ours, and where its values stand. */
interface Misuse {
  readonly code: string;
  readonly says: RegExp;
}

/** By the parser's own code. A name in quotes is followed by nothing else on its line, whatever was typed into it. */
const misuses: Readonly<Record<string, Misuse>> = {
  'commander.unknownOption': { code: 'no-such-option', says: /'(?<option>.*)'$/m },
  'commander.unknownCommand': { code: 'no-such-command', says: /'(?<command>.*)'$/m },
  'commander.missingArgument': { code: 'argument-missing', says: /'(?<name>.*)'$/m },
  'commander.optionMissingArgument': { code: 'value-missing', says: /'(?<option>.*)' argument missing$/m },
  'commander.excessArguments': {
    code: 'too-much-typed',
    says: /Expected (?<most>\d+) .* but got \d+: (?<found>.*)\.$/s,
  },
  'commander.invalidArgument': {
    code: 'no-such-value',
    says: /option '(?<option>.*?)' argument '(?<found>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/s,
  },
};

/** The nearest name there is, which the parser adds on a line of its own. */
const suggestion = /\n\(Did you mean (?:one of )?(?<near>.*)\?\)$/;

/**
 * Runs the parser, and the command with it. Throws CommandError for what was typed wrong: `no-such-option`, `no-such-command`,
 * `argument-missing`, `value-missing`, `too-much-typed`, `no-such-value`, and `not-understood` for what a parser may say
 * besides. Exit code 0, or 2 where no command was named and the help has been told instead.
 */
export async function parsed(parse: () => Promise<unknown>): Promise<0 | 2> {
  try {
    await parse();
    return 0;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    throw misuseOf(error);
  }
}

function misuseOf(error: CommanderError): CommandError {
  const { code, says } = misuses[error.code] ?? {};
  const values = says?.exec(error.message)?.groups;
  if (!code || !values) return new CommandError('not-understood', { reason: error.message }, { cause: error });
  return new CommandError(code, { ...values, ...suggestion.exec(error.message)?.groups }, { cause: error });
}
