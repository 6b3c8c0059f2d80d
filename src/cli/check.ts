import { resolve } from 'node:path';
import type { Language } from '../core/scenario/text.ts';
import { artFor } from '../packaging/art/art.ts';
import { reportOf } from '../report/data/report.ts';
import type { Report } from '../report/data/report.ts';
import { checkFolder } from '../source/check-folder.ts';
import type { Checked } from '../source/check-folder.ts';
import type { Folder } from '../source/folder.ts';
import { loadedFrom } from '../source/load.ts';
import type { Loaded } from '../source/load.ts';
import { openSpeller } from '../spelling/speller.ts';
import type { OpenSpeller } from '../spelling/speller.ts';
import { cutFindings } from '../tracking/limits/cut-findings.ts';
import { courseToldFindings } from '../tracking/limits/told-findings.ts';
import { reportAsHtml, reportAsSarif } from './check-files.ts';
import { onlyOf, targetAt } from './check-target.ts';
import { checkText, findingsText, paintFor, unpainted } from './check-text.ts';
import type { Paint } from './check-text.ts';
import { CommandError } from './command-error.ts';
import { folderAt } from './folder.ts';
import { sentencesInBoth } from './report-words.ts';
import { writeText } from './text-output.ts';
import type { Words } from './words.ts';

/** Where the words looked up so far are kept, so that the next check need not open a dictionary. */
const lookedUp = '.dewis/spelling.json';

/** Checks a folder on disk. Throws CommandError `folder-missing`, `folder-unreadable`. */
export function checkedAt(folder: string): Checked {
  return checked(folderAt(folder));
}

/** Checks a folder as every command does, with all that only the rooms beyond the core know. */
export function checked(folder: Folder, speller: OpenSpeller = openSpeller(lookedUp)): Checked {
  const checked = checkFolder(folder, {
    // What the artist cannot draw is a fault of the file too: a package with a hole in its scene is half built.
    inScenario: (read) => [...artFor(read.scenario).findings, ...cutFindings(read)],
    inCourse: courseToldFindings,
    speller,
  });
  speller.keep();
  return checked;
}

/**
 * Reads a folder for a command and prints every finding: what it holds, or nothing where an error was found.
 * Throws CommandError `folder-missing`, `folder-unreadable`.
 */
export function readOrReport(folder: string, words: Words, print: (line: string) => void): Loaded | undefined {
  const checked = checkedAt(folder);
  for (const line of findingsText(checked.findings, folder, words, paintFor(process.stdout))) print(line);
  return loadedFrom(checked);
}

/** What a check can tell its findings as: to people, to programs, to code hosts. */
export const formats = ['text', 'json', 'sarif'] as const;

export interface CheckOptions {
  readonly format: (typeof formats)[number];
  /** The file that `format` goes to; people are told in text all the same. Left out, it is printed instead of the text. */
  readonly output?: string;
  /** The file that the report as a page goes to. */
  readonly html?: string;
  readonly language: Language;
}

/** What a command says: its result, and beside it what must not get into a result that goes on to a program. */
export interface Saying {
  readonly print: (line: string) => void;
  readonly note: (line: string) => void;
}

/**
 * `dewis check [FOLDER or FILE]`: exit code 0 where nothing was found that is not accepted, 1 otherwise, whatever the
 * format. Of a file, all of its folder is read and only what is about the file is told. Throws CommandError
 * `folder-missing`, `folder-unreadable`, `file-missing`, `file-not-checked`, `same-file`, `names-a-folder`,
 * `parent-missing`, `out-unwritable`.
 */
export async function check(
  path: string,
  { format, output, html, language }: CheckOptions,
  words: Words,
  { print, note }: Saying,
): Promise<0 | 1> {
  if (output !== undefined && html !== undefined && resolve(output) === resolve(html))
    throw new CommandError('same-file', { file: html });
  const { folder, file } = targetAt(path);
  const read = folderAt(folder);
  const whole = checked(read);
  const told = file === undefined ? whole : onlyOf(file, whole, read);
  const text = (paint: Paint) => checkText(told, { folder, file }, words, paint);
  const needed = format !== 'text' || html !== undefined;
  const report = needed ? reportOf(told, await sentencesInBoth(), file) : undefined;
  const formatted = report && format !== 'text' ? reportIn(format, report, folder, language, words) : text(unpainted);
  if (report && html !== undefined) await writeText(html, await reportAsHtml(report, language));
  if (output !== undefined) await writeText(output, `${formatted}\n`);
  print(format === 'text' || output !== undefined ? text(paintFor(process.stdout)) : formatted);
  if (html !== undefined) note(words('html-at', { file: html }));
  if (output !== undefined) note(words('output-at', { file: output }));
  return told.findings.some(({ accepted }) => accepted === undefined) ? 1 : 0;
}

function reportIn(format: 'json' | 'sarif', report: Report, folder: string, language: Language, words: Words): string {
  return format === 'json' ? JSON.stringify(report) : reportAsSarif(report, folder, language, words);
}
