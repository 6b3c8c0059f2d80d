#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../core/scenario/text.ts';
import { languages } from '../core/scenario/text.ts';
import { buildPackages, usualBuild } from './build.ts';
import { check } from './check.ts';
import { CommandError } from './command-error.ts';
import { systemLanguage, wordsIn } from './words.ts';
import type { Words } from './words.ts';

/** Exit codes: 0 well, 1 faults found, 2 misuse or a folder that is not there. */
type ExitCode = 0 | 1 | 2;

const print = (line: string) => console.log(line);
const program = new Command('dewis')
  .description('Branching scenarios in Welsh and English, for any LMS.')
  .addOption(new Option('--lang <language>', 'the language of messages').choices(languages))
  .exitOverride();

program
  .command('check')
  .description('check every file of a folder of scenarios')
  .argument('[folder]', 'the folder that holds course.yaml', 'scenarios')
  .action((folder: string) => run((words) => check(folder, words, print)));

program
  .command('build')
  .description('make the packages: the course and each scenario alone, for every version of SCORM')
  .argument('[folder]', 'the folder that holds course.yaml', usualBuild.folder)
  .option('--out <folder>', 'where the packages go', usualBuild.out)
  .action((folder: string, { out }: { out: string }) =>
    run((words) => buildPackages({ ...usualBuild, folder, out }, words, print)),
  );

async function run(command: (words: Words) => ExitCode | Promise<ExitCode>): Promise<void> {
  const { lang } = program.opts<{ lang?: Language }>();
  const words = await wordsIn(lang ?? systemLanguage(process.env));
  try {
    process.exitCode = await command(words);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(words(error.code as Parameters<Words>[0], error.values));
    process.exitCode = 2;
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
