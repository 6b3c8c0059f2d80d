#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../core/scenario/text.ts';
import { languages } from '../core/scenario/text.ts';
import { build, usualBuild, usualHosting } from './build.ts';
import { check, formats } from './check.ts';
import type { CheckOptions } from './check.ts';
import { diff, diffFormats } from './diff.ts';
import type { DiffOptions } from './diff.ts';
import { exitCodeOf, ownFault } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { explain } from './explain.ts';
import { preview } from './preview.ts';
import { schema } from './schema.ts';
import { systemLanguage, wordsIn } from './words.ts';
import type { Words } from './words.ts';

const print = (line: string) => console.log(line);
const note = (line: string) => console.error(line);
const program = new Command('dewis')
  .description('Branching scenarios in Welsh and English, for any LMS.')
  .addOption(new Option('--lang <language>', 'the language of messages').choices(languages))
  .exitOverride();

program
  .command('check')
  .description('check every file of a folder of scenarios, or one of them')
  .argument('[path]', 'the folder that holds course.yaml, or a file in it', 'scenarios')
  .addOption(new Option('--format <format>', 'what to tell it as').choices(formats).default('text'))
  .option('--output <file>', 'write that to a file, and print the text besides')
  .option('--html <file>', 'write a report to be read in a browser, mailed or printed')
  .action((path: string, options: Omit<CheckOptions, 'language'>) =>
    run((words, language) => check(path, { ...options, language }, words, { print, note })),
  );

program
  .command('diff')
  .description('what a new release would change, and where learners in mid-attempt would land')
  .argument('<old>', 'what learners have now: a folder of scenarios, a scenario or a package (.zip)')
  .argument('<new>', 'what they are to have: likewise')
  .addOption(new Option('--format <format>', 'what to tell it as').choices(diffFormats).default('text'))
  .option('--output <file>', 'write that to a file, and print the text besides')
  .action((older: string, newer: string, options: Omit<DiffOptions, 'language'>) =>
    run((words, language) => diff(older, newer, { ...options, language }, words, { print, note })),
  );

program
  .command('explain')
  .description('what a finding means, with an example, and how to mend it')
  .argument('<code>', 'the code as the check prints it')
  .action((code: string) => run((words, language) => explain(code, language, words, print)));

program
  .command('schema')
  .description('write what a text editor needs to complete and explain the files of a folder of scenarios')
  .argument('[folder]', 'the folder that holds course.yaml', 'scenarios')
  .action((folder: string) => run((words) => schema(folder, words, print)));

program
  .command('build')
  .description('make the packages: the course and each scenario alone, for every version of SCORM and for cmi5')
  .argument('[folder]', 'the folder that holds course.yaml', usualBuild.folder)
  .option('--out <folder>', 'where the packages go', usualBuild.out)
  .option('--check', 'make small packages as well that open the administrator’s page, for trying an LMS')
  .option('--hosted <url>', 'make thin packages as well, which play from this address, and the folders to put there')
  .option(
    '--allow <origin...>',
    'with --hosted: the only LMSs that may play from there, as in https://lms.example.ac.uk',
    [],
  )
  .action((folder: string, { out, check: trial = false, hosted, allow }: BuildArguments) => {
    if (hosted === undefined && allow.length > 0)
      program.error("error: option '--allow <origin...>' needs '--hosted <url>'");
    const hosting = hosted === undefined ? {} : { hosting: { ...usualHosting, url: hosted, allowed: allow } };
    return run((words) => build({ ...usualBuild, ...hosting, folder, out, trial }, words, print));
  });

program
  .command('preview')
  .description('open the packages in a small LMS on this machine')
  .argument('[folder]', 'the folder that holds course.yaml', usualBuild.folder)
  .option('--packages <folder>', 'where the packages are', usualBuild.out)
  .option('--port <number>', 'the port to listen on', asPort)
  .option('--no-open', 'do not open a browser')
  .action((folder: string, options: { packages: string; port?: number; open: boolean }) =>
    run((words) => preview({ folder, ...options }, words, print)),
  );

interface BuildArguments {
  readonly out: string;
  readonly check?: boolean;
  readonly hosted?: string;
  readonly allow: readonly string[];
}

/** A port as a number; 0 lets the system choose. */
function asPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is 0 to 65535');
  return port;
}

async function run(command: (words: Words, language: Language) => ExitCode | Promise<ExitCode>): Promise<void> {
  const { lang } = program.opts<{ lang?: Language }>();
  const language = lang ?? systemLanguage(process.env);
  const words = await wordsIn(language);
  // What fails while nobody waits for it: a server's answer, a timer.
  process.on('uncaughtException', (error) => process.exit(ownFault(error, words, note)));
  process.exitCode = await exitCodeOf(() => command(words, language), words, note);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
