import { packageFormats, packageName, scormVersions } from '../core/course/package-config.ts';
import type { ScormVersion } from '../core/course/package-config.ts';
import type { CourseFile } from '../core/course/course-file.ts';
import { courseAlone } from '../packaging/config.ts';
import { pack } from '../packaging/pack.ts';
import { packageFiles } from '../packaging/package-files.ts';
import type { PackagedScenario, PackagingParts } from '../packaging/package-files.ts';
import { trialFiles } from '../packaging/trial-files.ts';

/** A course, or one of its scenarios alone. */
export interface Packaged {
  readonly course: CourseFile;
  readonly scenarios: readonly PackagedScenario[];
}

/** The course and each of its scenarios alone. */
export function packagedAlone(course: CourseFile, scenarios: readonly PackagedScenario[]): readonly Packaged[] {
  return [
    { course, scenarios },
    ...scenarios.map((one) => ({ course: courseAlone(course, one.scenario), scenarios: [one] })),
  ];
}

/** Packages of the administrator's page alone, for every version of SCORM, as zips by their names. */
export function trialPackages(parts: PackagingParts, { course, scenarios }: Packaged): ReadonlyMap<string, Uint8Array> {
  return new Map(
    scormVersions.map((version) => [
      trialName(course.id, version),
      pack(trialFiles(parts, course, version, scenarios)),
    ]),
  );
}

/** What they are called, whether they were made or not. */
export function trialNames({ course }: Packaged): readonly string[] {
  return scormVersions.map((version) => trialName(course.id, version));
}

function trialName(id: string, version: ScormVersion): string {
  return `${packageName(`${id}.check`, version)}.zip`;
}

/**
 * Each course in every format, as zips by their names. The same input gives the same
 * bytes. Throws a `PackagingError` where something does not fit.
 */
export function packages(parts: PackagingParts, courses: readonly Packaged[]): ReadonlyMap<string, Uint8Array> {
  const zips = courses.flatMap((one) =>
    packageFormats.map((format): [string, Uint8Array] => [
      `${packageName(one.course.id, format)}.zip`,
      pack(packageFiles(parts, one.course, format, one.scenarios)),
    ]),
  );
  return new Map(zips);
}
