import cy from '../../locales/cy/diagnosis.json' with { type: 'json' };
import en from '../../locales/en/diagnosis.json' with { type: 'json' };
import type { CourseFile } from '../core/course/course-file.ts';
import type { ScormVersion } from '../core/course/package-config.ts';
import { aboutOf } from './about.ts';
import type { About } from './about.ts';
import { checkScript, factsFile } from './check-files.ts';
import { together } from './files.ts';
import type { Files } from './files.ts';
import { asFiles, releaseOf, scormDescription } from './package-files.ts';
import type { PackagedScenario, PackagingParts } from './package-files.ts';

/**
 * Every file of a package that an LMS opens the administrator's page from, and nothing else: for trying an LMS in an activity
 * of its own, where a session is still to be had. It says what the course does that an LMS may judge by: standards and pass
 * mark.
 */
export function trialFiles(
  parts: PackagingParts,
  course: CourseFile,
  version: ScormVersion,
  scenarios: readonly PackagedScenario[],
): Files {
  const script = new Map([...parts.player].filter(([path]) => path === checkScript));
  const page = asFiles({ 'index.html': parts.templates.check, 'licences.txt': parts.licences.scorm });
  const about = aboutOf(course, scenarios, releaseOf(parts, together(script, page)));
  const content = together(script, page, factsFile(about, version));
  return together(content, scormDescription(parts, version, asTrial(about), [...content.keys()]));
}

/** Identifiers and a title of its own: an LMS takes two packages of one identifier for one. */
function asTrial(about: About): About {
  const { id, title } = about;
  return { ...about, id: `${id}-check`, title: { cy: `${cy.title}: ${title.cy}`, en: `${en.title}: ${title.en}` } };
}
