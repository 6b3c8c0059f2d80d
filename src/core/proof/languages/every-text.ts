import type { CourseFile } from '../../course/course-file.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Node, Scenario, Speech } from '../../scenario/scenario.ts';
import type { Standard } from '../../scenario/standard.ts';
import type { Text } from '../../scenario/text.ts';
import { once } from '../once.ts';

/** What a text is for: some rules hold for what is said, others for what is told, others again for what can be chosen. */
export type TextKind =
  | 'title'
  | 'summary'
  | 'brief'
  | 'place'
  | 'role'
  | 'meter'
  | 'level'
  | 'narration'
  | 'says'
  | 'label'
  | 'reply'
  | 'coach'
  | 'ending-title'
  | 'ending-says'
  | 'criterion'
  | 'description'
  | 'keyword'
  | 'note';

/** A text of a file in both its languages, and where it stands. */
export interface WrittenText {
  readonly kind: TextKind;
  /** To the text itself; a finding about one language adds `cy` or `en`. */
  readonly path: Finding['path'];
  readonly text: Text;
  /** The id of whoever is on the scene's stage, where somebody is: what is said is theirs, what is chosen is said to them. */
  readonly speaker?: string;
}

/** Every text of a scenario, once, in the order of its file. */
export const everyText: (scenario: Scenario) => readonly WrittenText[] = once((scenario) => [
  ...before(scenario),
  ...Object.entries(scenario.nodes).flatMap(([id, node]) => ofNode(id, node)),
]);

/** Every text of a standard's file. */
export function everyTextOfStandard({ title, notes = [], criteria }: Standard): readonly WrittenText[] {
  return [
    { kind: 'title', path: ['title'], text: title },
    ...notes.map((text, index) => ({ kind: 'note', path: ['notes', index], text }) as const),
    ...Object.entries(criteria).map(
      ([id, { label }]) => ({ kind: 'criterion', path: ['criteria', id, 'label'], text: label }) as const,
    ),
  ];
}

/** Every text of `course.yaml`. */
export function everyTextOfCourse({ title, description, keywords }: CourseFile): readonly WrittenText[] {
  return [
    { kind: 'title', path: ['title'], text: title },
    { kind: 'description', path: ['description'], text: description },
    ...keywords.map((text, index) => ({ kind: 'keyword', path: ['keywords', index], text }) as const),
  ];
}

function before({ title, summary, brief, places, cast, meters }: Scenario): readonly WrittenText[] {
  return [
    { kind: 'title', path: ['title'], text: title },
    { kind: 'summary', path: ['summary'], text: summary },
    ...(['you', 'may', 'aim'] as const).map(
      (part) => ({ kind: 'brief', path: ['brief', part], text: brief[part] }) as const,
    ),
    ...Object.entries(places).map(
      ([id, { name }]) => ({ kind: 'place', path: ['places', id, 'name'], text: name }) as const,
    ),
    ...Object.entries(cast).map(
      ([id, { role }]) => ({ kind: 'role', path: ['cast', id, 'role'], text: role }) as const,
    ),
    ...Object.entries(meters).flatMap(([id, { label, levels = [] }]): readonly WrittenText[] => [
      { kind: 'meter', path: ['meters', id, 'label'], text: label },
      ...levels.map(
        (level, index) =>
          ({ kind: 'level', path: ['meters', id, 'levels', index, 'label'], text: level.label }) as const,
      ),
    ]),
  ];
}

function ofNode(id: string, node: Node): readonly WrittenText[] {
  const path = ['nodes', id];
  const by = node.speaker === undefined ? {} : { speaker: node.speaker };
  if ('ending' in node) {
    const at = [...path, 'ending'];
    return [
      { kind: 'ending-title', path: [...at, 'title'], text: node.ending.title, ...by },
      ...ofSpeech('ending-says', [...at, 'says'], node.ending.says, by),
    ];
  }
  return [
    ...ofSpeech('narration', [...path, 'narration'], node.narration, by),
    ...ofSpeech('says', [...path, 'says'], node.says, by),
    ...Object.entries('choices' in node ? node.choices : {}).flatMap(([choice, { label, reply, coach }]) => {
      const at = [...path, 'choices', choice];
      return [
        { kind: 'label', path: [...at, 'label'], text: label, ...by } as const,
        ...ofSpeech('reply', [...at, 'reply'], reply, by),
        { kind: 'coach', path: [...at, 'coach'], text: coach, ...by } as const,
      ];
    }),
  ];
}

function ofSpeech(
  kind: TextKind,
  path: Finding['path'],
  speech: Speech | undefined,
  by: { readonly speaker?: string },
): readonly WrittenText[] {
  if (speech === undefined) return [];
  if ('cy' in speech) return [{ kind, path, text: speech, ...by }];
  return speech.map((text, index) => ({ kind, path: [...path, index], text, ...by }));
}
