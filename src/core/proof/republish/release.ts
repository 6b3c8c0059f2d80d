import type { Course } from '../../course/course.ts';
import type { LmsSettings } from '../../course/course-file.ts';
import type { Story, Texts } from '../../scenario/story.ts';
import type { Language } from '../../scenario/text.ts';

/** What learners were or will be given, whatever it was read from: a folder, one scenario's file or a built package. */
export interface Release {
  /** Of one scenario alone only how it is judged. */
  readonly course: ReleasedCourse;
  /** Whether this is a whole course, so that a scenario which is not here is in the course no more. */
  readonly whole: boolean;
  /** In the course's order. */
  readonly scenarios: readonly ReleasedScenario[];
}

export interface ReleasedCourse extends Course {
  readonly lms: LmsSettings;
}

export interface ReleasedScenario {
  readonly story: Story;
  readonly texts: Readonly<Record<Language, Texts>>;
}
