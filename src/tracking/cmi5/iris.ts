import type { Language } from '../../core/scenario/text.ts';

/**
 * Every IRI of ours that an xAPI store comes to hold, in one place: reports are built on them, so none may ever change.
 * All are of the form `urn:dewis:…`, as in the other formats; ids of courses, scenarios and nodes have no dots, which keeps
 * those with a dot apart from them.
 */

/** The course or the scenario a package is made of: the publisher's id in `cmi5.xml`. */
export function courseIri(id: string): string {
  return `urn:dewis:${id}`;
}

/** The one assignable unit of a package. */
export function unitIri(id: string): string {
  return `urn:dewis:${id}.au`;
}

/** A decision: the same in every package and version that plays it, and the same as its interaction in SCORM 2004. */
export function decisionIri(scenario: string, node: string): string {
  return `urn:dewis:${scenario}:${node}`;
}

/** An objective of the learning record, `PPLHSL19.PC01` or `angry-diner`: what a result says of it stands under this. */
export function objectiveIri(id: string): string {
  return id.includes('.') ? `urn:dewis:criterion:${id}` : `urn:dewis:scenario:${id}`;
}

/** Whether an answer is the first at its decision, and so counts. */
export const countsIri = 'urn:dewis:extension:counts';

/** When something happened that could be told only in a later session, whose first statement has to come before it. */
export const happenedIri = 'urn:dewis:extension:happened';

/** The languages of the texts, as language tags (RFC 5646) name them in Wales. */
export const languageTags: Readonly<Record<Language, string>> = { cy: 'cy-GB', en: 'en-GB' };
