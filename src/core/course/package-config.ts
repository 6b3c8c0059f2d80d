import type { Text } from '../scenario/text.ts';
import type { Course } from './course.ts';
import type { LmsSettings } from './course-file.ts';

/** The SCORM versions a package can be built for: SCORM 1.2, and SCORM 2004 in its 3rd and 4th Edition. */
export const scormVersions = ['1.2', '2004-3', '2004-4'] as const;
export type ScormVersion = (typeof scormVersions)[number];

/** What a package can be built for: a version of SCORM, or cmi5 and its xAPI store. */
export const packageFormats = [...scormVersions, 'cmi5'] as const;
export type PackageFormat = (typeof packageFormats)[number];

const suffixes = { '1.2': 'scorm12', '2004-3': 'scorm2004-3', '2004-4': 'scorm2004-4', cmi5: 'cmi5' } as const;

/** How a package is called, before its `.zip`: `angry-diner.scorm12`. */
export function packageName(id: string, format: PackageFormat): string {
  return `${id}.${suffixes[format]}`;
}

/** The id of the launch page's data block (`<script type="application/json" id="course">`) that holds a `PackageConfig`. */
export const configElementId = 'course';

/**
 * What the launch page tells the player before anything else has loaded: what is played, for which LMS, and what the
 * course menu shows, so that the menu needs no request. Stands in the page as JSON, with `<` written `\u003c`.
 */
export interface PackageConfig {
  /**
   * What the package was built for; an LMS offering two APIs is asked by this one. `hosted`: a page on a host of its own,
   * played inside a thin package of any version. `null`: no LMS, a web page.
   */
  readonly format: PackageFormat | 'hosted' | null;
  /** Of a hosted page: the origins of the LMSs that are served; any where there are none. */
  readonly allowed?: readonly string[];
  readonly course: Course;
  /** The course's title, or the scenario's where it stands alone. */
  readonly title: Text;
  readonly lms: LmsSettings;
  /** In the order of the menu; one alone needs no menu. The same ids as `course.scenarios`. */
  readonly scenarios: readonly ScenarioEntry[];
}

/** One scenario of a package: its line in the menu, and where its files are. */
export interface ScenarioEntry {
  /** Also the name of its files: see `openingPath` and `moreTextPath`. */
  readonly id: string;
  readonly title: Text;
  /** One sentence. */
  readonly summary: Text;
  /** About how long it takes. */
  readonly minutes: number;
  /** How many criteria it claims. */
  readonly criteria: number;
  /** The story's revision: eight characters. */
  readonly revision: string;
  /** Who and where the first moment shows, so that its art can be asked for together with the story. */
  readonly first: { readonly place: string; readonly speaker?: string };
}

/** Where a scenario's opening in one language lies in a package, from the launch page. */
export function openingPath(scenario: string, language: keyof Text): string {
  return `story/${scenario}.${language}.json`;
}

/** Where the words stand that are wanted only after the first choice; see `partedTexts`. */
export function moreTextPath(scenario: string, language: keyof Text): string {
  return `story/${scenario}.${language}.more.json`;
}

/** Where a place's picture lies: shared by scenarios, for a place of one name looks the same in all of them. */
export function placePath(place: string): string {
  return `art/places/${place}.svg`;
}

/**
 * Where a character's sheet lies: the character without a face and, beside it, each face to lay over it. Every scenario has
 * a cast of its own: two may each have a `manager` who look different.
 */
export function castPath(scenario: string, who: string): string {
  return `art/cast/${scenario}/${who}.svg`;
}
