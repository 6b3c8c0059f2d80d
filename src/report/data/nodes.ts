import type { Condition } from '../../core/scenario/condition.ts';
import type {
  Choice,
  Effects,
  Node,
  Outcome,
  Rating,
  Scenario,
  Speech,
  Variant,
} from '../../core/scenario/scenario.ts';
import { bestChoices } from '../../core/scenario/story.ts';
import type { Text } from '../../core/scenario/text.ts';

/** A node as a designer reads it: everything said there in both languages, and where it leads. */
export interface NodeReport extends Effects {
  readonly id: string;
  readonly kind: 'decision' | 'reflection' | 'passage' | 'ending';
  readonly place: Text;
  /** The name of whoever speaks. */
  readonly speaker?: string;
  readonly narration?: readonly Variant[];
  readonly says?: readonly Variant[];
  /** Of a decision. */
  readonly choices?: readonly ChoiceReport[];
  /** Of an ending. */
  readonly ending?: { readonly outcome: Outcome; readonly title: Text };
}

export interface ChoiceReport extends Effects {
  readonly id: string;
  readonly label: Text;
  readonly when?: Condition;
  readonly reply: readonly Variant[];
  readonly coach: Text;
  readonly shows: Readonly<Record<string, Rating>>;
  /** True where no other choice out-earns it on any criterion the decision assesses. */
  readonly best: boolean;
  readonly again: boolean;
  readonly breach: boolean;
}

/** Every node of a scenario in the order of its file. */
export function nodesOf(scenario: Scenario): readonly NodeReport[] {
  return Object.entries(scenario.nodes).map(([id, node]) => {
    const place = scenario.places[node.place]!.name;
    const speaker = node.speaker === undefined ? undefined : scenario.cast[node.speaker]!.name;
    return { id, place, ...(speaker && { speaker }), ...saidAt(node) };
  });
}

function saidAt(node: Node): Omit<NodeReport, 'id' | 'place' | 'speaker'> {
  if ('ending' in node) {
    const { outcome, title, says } = node.ending;
    return { kind: 'ending', ending: { outcome, title }, says: variantsOf(says) };
  }
  const { narration, says } = node;
  const said = { ...(narration && { narration: variantsOf(narration) }), ...(says && { says: variantsOf(says) }) };
  if (!('choices' in node)) return { kind: 'passage', ...said, ...effectsOf(node) };
  const best = bestChoices(node);
  const choices = Object.entries(node.choices).map(([id, choice]) => choiceReport(id, choice, best.includes(id)));
  return { kind: node.kind ?? 'decision', ...said, choices };
}

function choiceReport(id: string, choice: Choice, best: boolean): ChoiceReport {
  const { label, when, reply, coach, shows = {}, again = false, breach } = choice;
  return {
    id,
    label,
    ...(when && { when }),
    reply: variantsOf(reply),
    coach,
    shows,
    best,
    again,
    breach: breach !== undefined,
    ...effectsOf(choice),
  };
}

function effectsOf({ changes, raises }: Effects): Effects {
  return { ...(changes && { changes }), ...(raises && { raises }) };
}

function variantsOf(speech: Speech): readonly Variant[] {
  return 'cy' in speech ? [speech] : speech;
}
