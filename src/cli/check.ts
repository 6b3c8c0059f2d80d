import { languages } from '../core/scenario/text.ts';
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
import { reportAsHtml, reportAsSarif, writeText } from './check-files.ts';
import { findingsText, paintFor, unpainted } from './check-text.ts';
import type { Paint } from './check-text.ts';
import { folderAt } from './folder.ts';
import { sentencesInBoth } from './report-words.ts';
import type { Words } from './words.ts';

/** Where the words looked up so far are kept, so that the next check need not open a dictionary. */
const lookedUp = '.dewis/spelling.json';

/** Checks a folder on disk. Throws CommandError `folder-missing`, `folder-unreadable`. */
export function checkedAt(folder: string): Checked {
  return checked(folderAt(folder));
}

/** Checks a folder as every command does, with all that only the rooms beyond the core know. */
export function checked(folder: Folder, speller: OpenSpeller = openSpeller(lookedUp)): Checked {
  const checked = checkFolder(
    folder,
    // What the artist cannot draw is a fault of the file too: a package with a hole in its scene is half built.
    (scenario, read) => [...artFor(scenario).findings, ...cutFindings(read)],
    courseToldFindings,
    speller,
  );
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

/**
 * `dewis check [FOLDER]`: exit code 0 where nothing was found that is not accepted, 1 otherwise, whatever the format.
 * Throws CommandError `folder-missing`, `folder-unreadable`, `out-unwritable`.
 */
export async function check(
  folder: string,
  { format, output, html, language }: CheckOptions,
  words: Words,
  print: (line: string) => void,
): Promise<0 | 1> {
  const checked = checkedAt(folder);
  const text = (paint: Paint) => checkText(checked, folder, words, paint);
  const needed = format !== 'text' || html !== undefined;
  const report = needed ? reportOf(checked, await sentencesInBoth()) : undefined;
  const formatted = report && format !== 'text' ? reportIn(format, report, folder, language) : text(unpainted);
  if (report && html !== undefined) await writeText(html, await reportAsHtml(report, language));
  if (output !== undefined) await writeText(output, `${formatted}\n`);
  print(format === 'text' || output !== undefined ? text(paintFor(process.stdout)) : formatted);
  return checked.findings.some(({ accepted }) => accepted === undefined) ? 1 : 0;
}

function reportIn(format: 'json' | 'sarif', report: Report, folder: string, language: Language): string {
  return format === 'json' ? JSON.stringify(report) : reportAsSarif(report, folder, language);
}

function checkText({ findings, scenarios, spelt }: Checked, folder: string, words: Words, paint: Paint): string {
  const clean = findings.every(({ accepted }) => accepted !== undefined);
  const names = scenarios.map(({ scenario }) => scenario.id).join(', ');
  const told = findingsText(findings, folder, words, paint);
  const unspelt = languages.filter((language) => !spelt.includes(language)).join(', ');
  return [
    ...told,
    ...(clean ? [paint('green', words('clean', { scenarios: names }))] : []),
    ...(unspelt ? [words('no-dictionary', { languages: unspelt })] : []),
  ].join('\n');
}
