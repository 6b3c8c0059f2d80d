import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FindingCode } from '../core/finding/catalogue.ts';
import type { Language } from '../core/scenario/text.ts';
import { dateIn } from '../i18n/date.ts';
import type { Report } from '../report/data/report.ts';
import { reportPage } from '../report/html/page.ts';
import { sarifLog } from '../report/sarif.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { findingPage, findingProse } from './finding-page.ts';
import { readerIn } from './report-words.ts';
import type { Words } from './words.ts';

/** A report as SARIF; `folder` is the one that was checked, as it was named. */
export function reportAsSarif(report: Report, folder: string, language: Language, words: Words): string {
  const pageOf = (code: FindingCode) => findingPage(code, language, words) ?? findingPage(code, 'en', words);
  const settings = { language, version: packageFile.version, uriOf: uriIn(folder), pageOf };
  return JSON.stringify(sarifLog(report, settings), null, 2);
}

/** A report as a page of its own, with today's date. */
export async function reportAsHtml(report: Report, language: Language): Promise<string> {
  return reportPage(report, await readerIn(language), {
    date: dateIn(language, new Date()),
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
    proseOn: (code) => findingProse(code, language),
  });
}

// Code hosts know files from the top of a repository, which is where a check is run; what lies elsewhere has an address.
function uriIn(folder: string): (file: string) => string {
  const here = relative('.', folder);
  const outside = here.startsWith('..') || isAbsolute(here);
  return (file) => {
    const path = join(folder, file);
    if (outside) return pathToFileURL(path).href;
    return relative('.', path).split(sep).map(encodeURIComponent).join('/');
  };
}
