import { strToU8 } from 'fflate';
import { packageFactsPath } from '../core/course/package-facts.ts';
import type { PackageFacts } from '../core/course/package-facts.ts';
import type { About } from './about.ts';
import type { Files } from './files.ts';

/** Where an administrator opens it: beside `index.html`. */
export const checkPage = 'check.html';

/** Its script, whole in itself: it stands beside those of the player. */
export const checkScript = 'check.js';

/** The administrator's page, which is the same in every package, and what it says of this one. */
export function checkFiles(template: string, about: About, format: PackageFacts['format']): Files {
  return new Map([[checkPage, strToU8(template)], ...factsFile(about, format)]);
}

/** What the page says of a package: all that it needs over a running course. */
export function factsFile({ id, release, title }: About, format: PackageFacts['format']): Files {
  const facts: PackageFacts = { id, release, format, title };
  return new Map([[packageFactsPath, strToU8(JSON.stringify(facts))]]);
}
