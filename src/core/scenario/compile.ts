import { strongestRoutes } from '../proof/graph/strongest.ts';
import { hashOf } from '../play/hash.ts';
import { usualNeeded, usualWeight } from './scenario.ts';
import type { Scenario, Choice, Face, Node, Speech } from './scenario.ts';
import type { Standard } from './standard.ts';
import type {
  ChoiceTexts,
  NodeTexts,
  Said,
  Shown,
  Story,
  StoryChoice,
  StoryCriterion,
  StoryNode,
  Texts,
} from './story.ts';
import type { Language, Text } from './text.ts';

/** A scenario without its words, every criterion's yardstick worked out. The scenario must have been parsed. */
export function storyOf(scenario: Scenario, standard: Standard): Story {
  const story = bareStory(scenario, standard);
  const earned = strongestRoutes(story)?.least ?? {};
  // Filled in where it stands, so that all that was found out about this story is known of the one that is given back.
  for (const [id, criterion] of Object.entries(story.criteria)) criterion.expected = earned[id] ?? 0;
  // A list called so is a former name and nothing else: to tell of one makes no other story of it.
  const text = JSON.stringify(story, (key, value) => (key === 'was' && Array.isArray(value) ? undefined : value));
  story.revision = (hashOf(text).toString(36) + hashOf(`${text}.`).toString(36)).padEnd(8, '0').slice(0, 8);
  return story;
}

/** A story that lacks what only its whole can tell. */
interface BareStory extends Story {
  revision: string;
  readonly criteria: Readonly<Record<string, StoryCriterion & { expected: number }>>;
}

/** A scenario's words in one language. */
export function textsOf(scenario: Scenario, standard: Standard, language: Language): Texts {
  const say = (text: Text) => text[language];
  return {
    title: say(scenario.title),
    summary: say(scenario.summary),
    brief: { you: say(scenario.brief.you), may: say(scenario.brief.may), aim: say(scenario.brief.aim) },
    standard: say(standard.title),
    standardDate: standard.date,
    criteria: mapValues(scenario.criteria, (_, id) => say(labelOf(standard, id))),
    places: mapValues(scenario.places, ({ name }) => say(name)),
    cast: mapValues(scenario.cast, ({ role }) => say(role)),
    meters: mapValues(scenario.meters, ({ label, levels }) => ({
      label: say(label),
      ...(levels && { levels: levels.map((level) => say(level.label)) }),
    })),
    nodes: mapValues(scenario.nodes, (node) => nodeTexts(node, language)),
  };
}

function bareStory(scenario: Scenario, standard: Standard): BareStory {
  return {
    id: scenario.id,
    ...(scenario.was && { was: scenario.was }),
    revision: '',
    standard: { urn: standard.urn, link: standard.link },
    minutes: scenario.minutes,
    criteria: mapValues(scenario.criteria, ({ essential, weight, needed }) => ({
      essential: essential ?? false,
      weight: weight ?? usualWeight,
      needed: needed ?? usualNeeded,
      expected: 0,
    })),
    cast: mapValues(scenario.cast, ({ name, faces }) => ({ name, faces })),
    meters: mapValues(scenario.meters, ({ label: _label, levels, ...meter }) => ({
      ...meter,
      ...(levels && { levels: levels.map(({ atLeast }) => atLeast) }),
    })),
    start: scenario.start,
    nodes: mapValues(scenario.nodes, storyNode),
  };
}

function storyNode(node: Node): StoryNode {
  if ('ending' in node) {
    const { outcome, says } = node.ending;
    return { ...node, ...shownWith(says, node.face), ending: { outcome, says: saidOf(says) } };
  }
  const { narration, says, ...rest } = node;
  const speech = {
    ...(narration && { narration: saidOf(narration) }),
    ...(says && { says: saidOf(says), ...shownWith(says, node.face) }),
  };
  return 'choices' in rest
    ? { ...rest, ...speech, choices: mapValues(rest.choices, storyChoice) }
    : { ...rest, ...speech };
}

function storyChoice({ label: _label, coach: _coach, reply, ...choice }: Choice): StoryChoice {
  return { ...choice, ...shownWith(reply, choice.face), reply: saidOf(reply) };
}

function nodeTexts(node: Node, language: Language): NodeTexts {
  if ('ending' in node)
    return { ending: { title: node.ending.title[language], says: wordsOf(node.ending.says, language) } };
  return {
    ...(node.narration && { narration: wordsOf(node.narration, language) }),
    ...(node.says && { says: wordsOf(node.says, language) }),
    ...('choices' in node && { choices: mapValues(node.choices, (choice) => choiceTexts(choice, language)) }),
  };
}

function choiceTexts({ label, reply, coach }: Choice, language: Language): ChoiceTexts {
  return { label: label[language], reply: wordsOf(reply, language), coach: coach[language] };
}

/** The face with a speech, given that of its moment, where any of its variants has one of its own. */
function shownWith(speech: Speech, face: Face | undefined): { readonly face?: Shown } {
  if ('cy' in speech || !speech.some((variant) => variant.face)) return {};
  return { face: speech.map((variant) => variant.face ?? face ?? null) };
}

function saidOf(speech: Speech): Said {
  return 'cy' in speech ? [null] : speech.map(({ when }) => when ?? null);
}

function wordsOf(speech: Speech, language: Language): readonly string[] {
  return 'cy' in speech ? [speech[language]] : speech.map((variant) => variant[language]);
}

function labelOf(standard: Standard, criterion: string): Text {
  const found = standard.criteria[criterion];
  if (found === undefined) throw new Error(`${standard.urn} has no criterion ${criterion}`);
  return found.label;
}

function mapValues<Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
}
