import type { Text } from '../../core/scenario/text.ts';
import type { ScormVersion } from '../../core/course/package-config.ts';
import type { Cmi, ScenarioLabels } from '../protocol.ts';
import { entriesOf } from './elements.ts';

/** One answer as the record holds it, with the names the scenario's file gives it where they can be found. */
export interface InteractionView {
  readonly index: number;
  readonly id: string;
  readonly response: string;
  readonly result: string;
  readonly latency: string;
  readonly time: string;
  readonly description: string;
  /** From the description's `{lang=…}` tag; '' where the version has none. */
  readonly language: string;
  readonly objectives: readonly string[];
  readonly scenario?: string;
  readonly node?: string;
  /** What the choice said. */
  readonly label?: Text;
}

export function interactionsOf(
  version: ScormVersion,
  cmi: Cmi,
  scenarios: readonly ScenarioLabels[],
): readonly InteractionView[] {
  return entriesOf(cmi, 'cmi.interactions').map((entry, index) => {
    const id = entry['id'] ?? '';
    const response = entry[version === '1.2' ? 'student_response' : 'learner_response'] ?? '';
    const { language, text } = localized(entry['description'] ?? '');
    return {
      index,
      id,
      response,
      result: entry['result'] ?? '',
      latency: entry['latency'] ?? '',
      time: entry[version === '1.2' ? 'time' : 'timestamp'] ?? '',
      description: text,
      language,
      objectives: entriesOf(entry, 'objectives').map((one) => one['id'] ?? ''),
      ...decisionOf(id, response, scenarios),
    };
  });
}

/** A localized string type (RTE 4.1.1.1): `{lang=cy}Beth?`. */
export function localized(value: string): { language: string; text: string } {
  const found = /^\{lang=([^}]+)\}/.exec(value);
  return found ? { language: found[1]!, text: value.slice(found[0].length) } : { language: '', text: value };
}

/**
 * Ids end in the scenario's id and the node's, whatever stands between and after them (`angry_diner_shouting`,
 * `urn:dewis:angry-diner:shouting.2`), since an interaction id may not hold every character of ours. A response of one
 * character is the choice's place in the file, 0-9a-z (1.2), else the choice's id.
 */
function decisionOf(
  id: string,
  response: string,
  scenarios: readonly ScenarioLabels[],
): { scenario: string; node: string; label?: Text } | Record<string, never> {
  const plain = plainId(id);
  for (const scenario of scenarios) {
    const at = plain.indexOf(plainId(scenario.id));
    if (at < 0) continue;
    const rest = plain.slice(at + scenario.id.length).replace(/^_+/, '');
    const node = Object.keys(scenario.nodes)
      .filter((name) => rest === plainId(name) || rest.startsWith(`${plainId(name)}_`))
      .sort((one, other) => other.length - one.length)[0];
    if (node === undefined) continue;
    const choices = scenario.nodes[node] ?? [];
    const wanted = plainId(response);
    const byId = choices.find((choice) => plainId(choice.id) === wanted);
    const choice = byId ?? (/^[0-9a-z]$/.test(response) ? choices[Number.parseInt(response, 36)] : undefined);
    return { scenario: scenario.id, node, ...(choice ? { label: choice.label } : {}) };
  }
  return {};
}

function plainId(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '_');
}
