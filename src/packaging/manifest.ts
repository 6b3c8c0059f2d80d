import { inBothLanguages } from './about.ts';
import type { About } from './about.ts';
import type { Slots } from './template.ts';
import { element, lines } from '../markup/xml.ts';
import type { Markup } from '../markup/xml.ts';

/** What a package's files are for: played by the learner, or read by the LMS before anything is played. */
export interface Listing {
  /** Every file the SCO is made of, `index.html` among them. */
  readonly sco: readonly string[];
  /** The schema files and, in SCORM 2004, `metadata.xml`. */
  readonly description: readonly string[];
}

/** The slots the manifests of all versions share. Identifiers stay the same from release to release. */
export function commonSlots(about: About, listing: Listing): Slots {
  const id = `dewis-${about.id}`;
  return {
    manifestId: id,
    release: about.release,
    organizationId: `${id}-organization`,
    itemId: `${id}-item`,
    scoId: `${id}-sco`,
    descriptionId: `${id}-description`,
    title: manifestTitle(about),
    scoFiles: fileList(listing.sco),
    descriptionFiles: fileList(listing.description),
  };
}

/** SCORM 1.2's schema takes 200 characters in a title; the later versions have room for as many in practice. */
const longestTitle = 200;

/** Both languages in the one string a manifest has; what is too long is cut visibly, never inside a character. */
function manifestTitle(about: About): string {
  const characters = [...inBothLanguages(about.title)];
  return characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`;
}

function fileList(paths: readonly string[]): Markup {
  return lines(paths.map((href) => element('file', { href })));
}

/** Nothing where markup may stand. */
export const nothing: Markup = { markup: '' };
