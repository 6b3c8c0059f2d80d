import type { About } from './about.ts';
import { lom12 } from './lom12.ts';
import { commonSlots, nothing } from './manifest.ts';
import type { Listing } from './manifest.ts';
import { filled } from './template.ts';
import { element } from '../markup/xml.ts';

/** The `imsmanifest.xml` of a SCORM 1.2 package, made from `scorm/1.2/imsmanifest.xml`. */
export function manifest12(template: string, about: About, listing: Listing): string {
  const { masteryScore } = about;
  return filled('scorm/1.2/imsmanifest.xml', template, {
    ...commonSlots(about, listing),
    lom: lom12(about),
    // In percent here, a measure of 0..1 in the later versions.
    masteryScore:
      masteryScore === null ? nothing : element('adlcp:masteryscore', {}, String(Math.round(masteryScore * 100))),
  });
}
