/**
 * Where on the page a scenario stands: the `id` of its element, and what a link to it says after `#`. A scenario may be
 * called as the page calls its own parts (`main`, `finding-1`), hence the prefix.
 */
export function scenarioAnchor(scenario: string): string {
  return `scenario-${scenario}`;
}

/** Where a part of a scenario stands. */
export function sectionAnchor(scenario: string, section: string): string {
  return `${scenarioAnchor(scenario)}.${section}`;
}

// Two dots, so that a node called after a section of the page is still told from it.
export function nodeAnchor(scenario: string, node: string): string {
  return `${scenarioAnchor(scenario)}..${node}`;
}

/** `index` is the finding's place among all of the report. */
export function findingAnchor(index: number): string {
  return `finding-${index + 1}`;
}

export function codeAnchor(code: string): string {
  return `.${code}`;
}

/** The list of the codes that were found. */
export const meaningsAnchor = '.meanings';
