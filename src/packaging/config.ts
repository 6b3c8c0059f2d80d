import { playedCourse } from '../core/course/course-file.ts';
import type { CourseFile } from '../core/course/course-file.ts';
import type { PackageConfig, ScenarioEntry } from '../core/course/package-config.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { nodeOf } from '../core/scenario/story.ts';
import type { Story } from '../core/scenario/story.ts';

/** What the launch page tells the player; see `PackageConfig`. `scenarios` in the order of the menu. */
export function configOf(
  course: CourseFile,
  format: PackageConfig['format'],
  scenarios: readonly { readonly scenario: Scenario; readonly story: Story }[],
): PackageConfig {
  return {
    format,
    course: playedCourse(course),
    title: course.title,
    lms: course.lms,
    scenarios: scenarios.map(({ scenario, story }) => entryOf(scenario, story)),
  };
}

/** One scenario of a course as a package of its own: judged and reported as the course is. */
export function courseAlone(course: CourseFile, { id, title, summary }: Scenario): CourseFile {
  return { ...course, id, title, description: summary, scenarios: [{ id, weight: 1 }] };
}

function entryOf(scenario: Scenario, story: Story): ScenarioEntry {
  const { place, speaker } = nodeOf(story, story.start);
  return {
    id: story.id,
    title: scenario.title,
    summary: scenario.summary,
    minutes: story.minutes,
    criteria: Object.keys(story.criteria).length,
    revision: story.revision,
    first: speaker === undefined ? { place } : { place, speaker },
  };
}
