import type { About } from './about.ts';
import { lom2004 } from './lom2004.ts';
import { commonSlots, nothing } from './manifest.ts';
import type { Listing } from './manifest.ts';
import { filled } from './template.ts';
import { element, xmlDocument } from '../markup/xml.ts';

/** The exact `schemaversion` of each edition; an LMS picks its rules by it. */
const editions = { '2004-3': '2004 3rd Edition', '2004-4': '2004 4th Edition' } as const;
export type Edition2004 = keyof typeof editions;

/** The `imsmanifest.xml` of a SCORM 2004 package, made from `scorm/2004/imsmanifest.xml`. */
export function manifest2004(template: string, edition: Edition2004, about: About, listing: Listing): string {
  return filled('scorm/2004/imsmanifest.xml', template, {
    ...commonSlots(about, listing),
    edition: editions[edition],
    objectives: about.masteryScore === null ? nothing : mastery(about.masteryScore),
  });
}

/** The file that the manifest's `adlcp:location` names: the schema files at hand bring none for the LOM. */
export function metadata2004(about: About): string {
  return xmlDocument(lom2004(about));
}

// No objectiveID, and no objective but the primary one: Moodle takes what a manifest names as the first entries of
// cmi.objectives, and mixes up scaled_passing_score.
function mastery(measure: number) {
  return element(
    'imsss:objectives',
    {},
    element(
      'imsss:primaryObjective',
      { satisfiedByMeasure: true },
      element('imsss:minNormalizedMeasure', {}, String(measure)),
    ),
  );
}
