import { packageName, scormVersions } from '../core/course/package-config.ts';
import type { CourseFile } from '../core/course/course-file.ts';
import { courseAlone } from '../packaging/config.ts';
import { pack } from '../packaging/pack.ts';
import { packageFiles } from '../packaging/package-files.ts';
import type { PackagedScenario, PackagingParts } from '../packaging/package-files.ts';

/**
 * The course and each of its scenarios alone, in every version, as zips by their names. The same input gives the same
 * bytes. Throws a `PackagingError` where something does not fit.
 */
export function packages(
  parts: PackagingParts,
  course: CourseFile,
  scenarios: readonly PackagedScenario[],
): ReadonlyMap<string, Uint8Array> {
  const alone = scenarios.map((one) => ({ course: courseAlone(course, one.scenario), scenarios: [one] }));
  const zips = [{ course, scenarios }, ...alone].flatMap((one) =>
    scormVersions.map((version): [string, Uint8Array] => [
      `${packageName(one.course.id, version)}.zip`,
      pack(packageFiles(parts, one.course, version, one.scenarios)),
    ]),
  );
  return new Map(zips);
}
