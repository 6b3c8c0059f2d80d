import type { FindingCode } from '../../src/core/finding/catalogue.ts';
import { smallFiles } from '../fixtures/small-folder.ts';
import { faultsOf } from './faults-of.ts';

/** Nodes of a scenario file as texts, for folders that need another story than the small one. */

const say = '{ cy: A, en: A }';
const label = '{ cy: Un dau tri pedwar pump chwech, en: One two three four five six }';

/** The small scenario with other nodes, its meter and its flag only where they use them; the first is `ringing`. */
export function scenarioOf(nodes: string, from: string = smallFiles['one-call.yaml']!): string {
  const head = from.slice(0, from.indexOf('nodes:\n') + 'nodes:\n'.length);
  const meters = nodes.includes('mood') ? head : head.replace(/^meters:\n.*\n/m, '');
  return (nodes.includes('promised') ? meters : meters.replace('[promised]', '[]')) + nodes;
}

/** Where a code is told in a story of these nodes and two endings, `well` and `badly`, and with which values. */
export function told(code: FindingCode, nodes: string, from?: string) {
  const found = faultsOf({ 'one-call.yaml': scenarioOf(nodes + well + badly, from) });
  return found.filter((finding) => finding.code === code).map(({ path, values }) => ({ at: path.join('.'), values }));
}

/** A decision; `choices` hold what each has beside its words, `rest` a line of the decision's own. */
export function decision(id: string, choices: Readonly<Record<string, string>>, rest = ''): string {
  const lines = Object.entries(choices).map(([id, does]) => choice(id, does));
  return `  ${id}:\n    place: office\n    says: ${say}\n${rest && `    ${rest}\n`}    choices:\n${lines.join('')}`;
}

/** One choice of a decision. */
export function choice(id: string, does: string): string {
  return `      ${id}: { label: ${label}, reply: ${say}, coach: ${say}, ${does} }\n`;
}

export function passage(id: string, next: string): string {
  return `  ${id}: { place: office, says: ${say}, next: ${next} }\n`;
}

export function ending(id: string, outcome: string): string {
  return `  ${id}: { place: office, ending: { outcome: ${outcome}, title: ${say}, says: ${say} } }\n`;
}

export const well = ending('well', 'success');
export const badly = ending('badly', 'failure');

/** So many decisions one after another, and then the end. */
export function longStory(decisions: number): string {
  const id = (index: number) => (index === 0 ? 'ringing' : index === decisions ? 'well' : `d${index}`);
  const chain = Array.from({ length: decisions }, (_, index) =>
    decision(id(index), {
      act: `shows: { PC01: 1, PC02: 1 }, next: ${id(index + 1)}`,
      wait: `next: ${id(index + 1)}`,
    }),
  );
  return scenarioOf(chain.join('') + well);
}
