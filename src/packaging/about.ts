import type { CourseFile } from '../core/course/course-file.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import { languages } from '../core/scenario/text.ts';
import type { Text } from '../core/scenario/text.ts';

/** What a package says about itself to an LMS and to a catalogue, in no format's words. */
export interface About {
  /** The course's or the scenario's id; every identifier of the manifest is made from it and so stays the same. */
  readonly id: string;
  /** Software and content, as in `0.1.0+1a2b3c4d`; at most 20 characters, the limit of the manifest's `version`. */
  readonly release: string;
  readonly title: Text;
  readonly description: Text;
  readonly keywords: readonly Text[];
  readonly minutes: number;
  readonly standards: readonly AboutStandard[];
  /** The pass mark the manifest is to set, 0..1; `null` leaves the verdict to the content. */
  readonly masteryScore: number | null;
}

/** A standard and those of its criteria that the package claims. */
export interface AboutStandard {
  readonly urn: string;
  readonly title: Text;
  /** Ids as reported, `PPLHSL19.PC01`, with our own short labels. */
  readonly criteria: readonly { readonly id: string; readonly label: Text }[];
}

export function aboutOf(
  course: CourseFile,
  scenarios: readonly { readonly scenario: Scenario; readonly standard: Standard }[],
  release: string,
): About {
  return {
    id: course.id,
    release,
    title: course.title,
    description: course.description,
    keywords: course.keywords,
    minutes: scenarios.reduce((sum, { scenario }) => sum + scenario.minutes, 0),
    standards: standardsOf(scenarios),
    masteryScore: course.lms.masteryScore ? course.mark : null,
  };
}

function standardsOf(
  scenarios: readonly { readonly scenario: Scenario; readonly standard: Standard }[],
): readonly AboutStandard[] {
  const standards = new Map(scenarios.map(({ standard }) => [standard.urn, standard]));
  return [...standards.values()].map((standard) => {
    const claimed = scenarios.flatMap((one) =>
      one.standard.urn === standard.urn ? Object.keys(one.scenario.criteria) : [],
    );
    const criteria = Object.entries(standard.criteria).flatMap(([id, { label }]) =>
      claimed.includes(id) ? [{ id: `${standard.urn}.${id}`, label }] : [],
    );
    return { urn: standard.urn, title: standard.title, criteria };
  });
}

/** Where a manifest has room for one string: both languages, Welsh first, `Y bwrdd gorau / The best table`. */
export function inBothLanguages(text: Text): string {
  return [...new Set(languages.map((language) => text[language]))].join(' / ');
}
