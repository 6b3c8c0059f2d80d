#!/usr/bin/env node
import { Command, Option } from 'commander';
import { languages } from '../core/scenario/text.ts';
import { placesBelow, usualPlaces } from './build-places.ts';
import { build, usualBuild, usualThin } from './build.ts';
import { check, formats } from './check.ts';
import type { CheckOptions } from './check.ts';
import { CommandError } from './command-error.ts';
import { diff, diffFormats } from './diff.ts';
import type { DiffOptions } from './diff.ts';
import { exitCodeOf, ownFault } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { explain } from './explain.ts';
import { parsed } from './misuse.ts';
import { preview } from './preview.ts';
import { schema } from './schema.ts';
import { languageTyped, systemLanguage, wordsIn } from './words.ts';

const print = (line: string) => console.log(line);
const note = (line: string) => console.error(line);
// Looked for before anything is parsed, so that what was typed wrong is told in it too.
const language = languageTyped(process.argv) ?? systemLanguage(process.env);
const words = await wordsIn(language);
const program = new Command('dewis')
  .description('Branching scenarios in Welsh and English, for any LMS.')
  .addOption(new Option('--lang <language>', 'the language of messages').choices(languages))
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

program
  .command('check')
  .description('check every file of a folder of scenarios, or one of them')
  .argument('[path]', 'the folder that holds course.yaml, or a file in it', 'scenarios')
  .addOption(new Option('--format <format>', 'what to tell it as').choices(formats).default('text'))
  .option('--output <file>', 'write that to a file, and print the text besides')
  .option('--html <file>', 'write a report to be read in a browser, mailed or printed')
  .action((path: string, options: Omit<CheckOptions, 'language'>) =>
    run(() => check(path, { ...options, language }, words, { print, note })),
  );

program
  .command('diff')
  .description('what a new release would change, and where learners in mid-attempt would land')
  .argument('<old>', 'what learners have now: a folder of scenarios, a scenario or a package (.zip)')
  .argument('<new>', 'what they are to have: likewise')
  .addOption(new Option('--format <format>', 'what to tell it as').choices(diffFormats).default('text'))
  .option('--output <file>', 'write that to a file, and print the text besides')
  .action((older: string, newer: string, options: Omit<DiffOptions, 'language'>) =>
    run(() => diff(older, newer, { ...options, language }, words, { print, note })),
  );

program
  .command('explain')
  .description('what a finding means, with an example, and how to mend it')
  .argument('<code>', 'the code as the check prints it')
  .action((code: string) => run(() => explain(code, language, words, print)));

program
  .command('schema')
  .description('write what a text editor needs to complete and explain the files of a folder of scenarios')
  .argument('[folder]', 'the folder that holds course.yaml', 'scenarios')
  .action((folder: string) => run(() => schema(folder, words, print)));

program
  .command('build')
  .description('make the packages: the course and each scenario alone, for every version of SCORM and for cmi5')
  .argument('[folder]', 'the folder that holds course.yaml', usualBuild.folder)
  .option('--out <folder>', 'where everything that is built goes, instead of dist')
  .option('--check', 'make small packages as well that open the administrator’s page, for trying an LMS')
  .option('--hosted <url>', 'make thin packages as well, which play from this address, and the folders to put there')
  .option(
    '--allow <origin...>',
    'with --hosted: the only LMSs that may play from there, as in https://lms.example.ac.uk',
    [],
  )
  .action((folder: string, { out, check: trial = false, hosted, allow }: BuildArguments) => {
    if (hosted === undefined && allow.length > 0)
      throw new CommandError('needs-option', { option: '--allow', needed: '--hosted' });
    const { hosted: hosts, ...places } = out === undefined ? usualPlaces : placesBelow(out);
    const hosting =
      hosted === undefined ? {} : { hosting: { thin: usualThin, out: hosts, url: hosted, allowed: allow } };
    return run(() => build({ ...usualBuild, ...places, ...hosting, folder, trial }, words, print));
  });

program
  .command('preview')
  .description('open the packages in a small LMS on this machine')
  .argument('[folder]', 'the folder that holds course.yaml', usualBuild.folder)
  .option('--packages <folder>', 'where the packages are', usualBuild.out)
  .option('--port <number>', 'the port to listen on', asPort)
  .option('--no-open', 'do not open a browser')
  .action((folder: string, options: { packages: string; port?: number; open: boolean }) =>
    run(() => preview({ folder, ...options }, words, print)),
  );

interface BuildArguments {
  readonly out?: string;
  readonly check?: boolean;
  readonly hosted?: string;
  readonly allow: readonly string[];
}

/** A port as a number; 0 lets the system choose. Throws CommandError `not-a-port`. */
function asPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CommandError('not-a-port', { found: text });
  return port;
}

let exitCode: ExitCode = 0;
async function run(command: () => ExitCode | Promise<ExitCode>): Promise<void> {
  exitCode = await command();
}

// What fails while nobody waits for it: a server's answer, a timer.
process.on('uncaughtException', (error) => process.exit(ownFault(error, words, note)));
process.exitCode = await exitCodeOf(async () => (await parsed(() => program.parseAsync())) || exitCode, words, note);
