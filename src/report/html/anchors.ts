/** Where on the page a part of a scenario stands: the `id` of its element, and what a link to it says after `#`. */
export function sectionAnchor(scenario: string, section: string): string {
  return `${scenario}.${section}`;
}

// Two dots, so that a node called after a section of the page is still told from it.
export function nodeAnchor(scenario: string, node: string): string {
  return `${scenario}..${node}`;
}

/** `index` is the finding's place among all of the report. */
export function findingAnchor(index: number): string {
  return `finding-${index + 1}`;
}

// Ids of scenarios begin with a letter, so that nothing of these is called as one of those.
export function codeAnchor(code: string): string {
  return `.${code}`;
}

/** The list of the codes that were found. */
export const meaningsAnchor = '.meanings';
