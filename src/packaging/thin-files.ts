import type { CourseFile } from '../core/course/course-file.ts';
import type { ScormVersion } from '../core/course/package-config.ts';
import { scorm12 } from '../tracking/scorm/scorm12.ts';
import { scorm2004 } from '../tracking/scorm/scorm2004.ts';
import { aboutOf, inBothLanguages } from './about.ts';
import { checkFiles, checkScript, factsFile } from './check-files.ts';
import { configOf } from './config.ts';
import { together } from './files.ts';
import type { Files } from './files.ts';
import { asFiles, coursePage, playedFiles, releaseOf, scormDescription } from './package-files.ts';
import type { PackagedScenario, PackagingParts } from './package-files.ts';
import { thinPage } from './thin-page.ts';

/** What is the same in every thin package. */
export interface ThinParts {
  /** The built script of the page, and whatever else the page asks for. */
  readonly player: Files;
  /** `scorm/thin.html`. */
  readonly template: string;
  /** The text of `licences.txt`. */
  readonly licences: string;
}

/** Where a course is hosted. */
export interface HostedAt {
  /** The page's address. */
  readonly address: string;
  readonly origin: string;
}

/**
 * Every file of a package that only finds the API and frames the course where it is hosted. Throws a `PackagingError` where
 * something does not fit.
 */
export function thinFiles(
  parts: PackagingParts,
  thin: ThinParts,
  course: CourseFile,
  version: ScormVersion,
  scenarios: readonly PackagedScenario[],
  { address, origin }: HostedAt,
): Files {
  const { language } = course.lms;
  const dialect = version === '1.2' ? scorm12 : scorm2004;
  const page = thinPage(thin.template, {
    language: language === 'ask' ? 'cy' : language,
    title: language === 'ask' ? inBothLanguages(course.title) : course.title[language],
    frameTitle: inBothLanguages(course.title),
    origin,
    config: { address, version: dialect.version, api: dialect.api, calls: dialect.calls },
  });
  const check = new Map([...parts.player].filter(([path]) => path === checkScript));
  const framing = together(thin.player, check, asFiles({ 'index.html': page, 'licences.txt': thin.licences }));
  const about = aboutOf(course, scenarios, releaseOf(parts, framing));
  const content = together(framing, checkFiles(parts.templates.check, about, version));
  return together(content, scormDescription(parts, version, about, [...content.keys()]));
}

/**
 * Every file that is to lie at a host, for thin packages of every version: the page, and all else in a folder of the release.
 * A page that is open when the next release is put beside it goes on loading the files it was made with.
 *
 * @param allowed The origins of the LMSs that are served; any where there are none.
 */
export function hostedFiles(
  parts: PackagingParts,
  course: CourseFile,
  scenarios: readonly PackagedScenario[],
  allowed: readonly string[],
): Files {
  const config = { ...configOf(course, 'hosted', scenarios), ...(allowed.length > 0 && { allowed }) };
  const played = playedFiles(parts, config, scenarios);
  const release = releaseOf(parts, together(played, coursePage(parts, config, played)));
  const folder = `${release.replace('+', '-')}/`;
  const inside = together(played, factsFile(aboutOf(course, scenarios, release), 'hosted'));
  return together(
    coursePage(parts, config, played, folder),
    new Map([...inside].map(([path, bytes]) => [folder + path, bytes])),
  );
}
