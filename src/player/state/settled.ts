import type { Course, CourseAttempts } from '../../core/course/course.ts';
import { standingOf } from '../../core/course/standing.ts';

/** Whether everything has been finished and nothing is under way. */
export function isSettled(course: Course, attempts: CourseAttempts): boolean {
  const underWay = Object.values(attempts).some(({ current }) => current !== undefined && !current.result);
  return !underWay && standingOf(course, attempts).completed;
}
