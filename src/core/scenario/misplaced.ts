import type { Finding } from '../finding/finding.ts';
import { loose } from './loose.ts';
import type { Loose } from './loose.ts';
import { choice } from './schema/choice.ts';
import { decision, ending, passage } from './schema/node.ts';
import { languages } from './text.ts';

type Path = Finding['path'];

/** A part that stands at one place and belongs to another. */
interface Move {
  readonly from: Path;
  readonly to: Path;
  /** What is told of it; nothing where it follows from the move before it. */
  readonly code?: 'wrong-level' | 'choices-missing';
}

/** A scenario as its author meant it, as far as lines only stand too far in or too far out. */
export interface Restored {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** A finding of `value`, at the place in the input that it is about. */
  readonly asWritten: (finding: Finding) => Finding;
}

const nodeKeys = new Set([decision, passage, ending].flatMap(({ entries }) => Object.keys(entries)));
const choiceKeys = new Set(Object.keys(choice.entries));
const textsOfNode = ['narration', 'says'];
const textsOfChoice = ['label', 'reply', 'coach'];

/**
 * Puts back what can only belong one step further in or out: a node among the keys of another, a key of a choice among
 * the choices. One slip of the space bar would otherwise be told as a missing key here and unknown ones there.
 */
export function restored(input: unknown): Restored {
  const moves = [...movesAmongNodes(loose(loose(input)['nodes']))];
  const value = moves.length === 0 ? input : copied(input);
  for (const move of moves) carryOut(move, value);
  return {
    value,
    findings: moves.flatMap(({ from, to, code }): Finding[] =>
      code ? [{ code, path: from, values: { found: String(from.at(-1)), owner: to.slice(0, -1).join('.') } }] : [],
    ),
    asWritten: (finding) => ({ ...finding, path: moves.reduceRight(movedBack, finding.path) }),
  };
}

function* movesAmongNodes(nodes: Loose): Generator<Move> {
  let above: string | undefined;
  for (const [id, value] of Object.entries(nodes)) {
    const path = ['nodes', id];
    if (above !== undefined && nodeKeys.has(id) && !isNode(value) && !(id in loose(nodes[above])))
      yield { code: 'wrong-level', from: path, to: ['nodes', above, id] };
    else {
      above = id;
      yield* movesInNode(loose(value), path, nodes);
    }
  }
}

function* movesInNode(node: Loose, path: Path, nodes: Loose): Generator<Move> {
  const choices = loose(node['choices']);
  const strangers = Object.entries(node).filter(([key]) => !nodeKeys.has(key));
  for (const [key, value] of strangers)
    if (isNode(value) && !(key in nodes)) yield { code: 'wrong-level', from: [...path, key], to: ['nodes', key] };
  yield* intoText(node, path);
  yield* intoText(loose(node['ending']), [...path, 'ending']);
  yield* intoChoices(strangers, path, path, 'choices' in node);
  for (const text of textsOfNode) {
    const within = Object.entries(loose(node[text])).filter(([key]) => !isLanguage(key));
    const at = [...path, text];
    const own = within.filter(([key]) => nodeKeys.has(key) && !(key in node));
    for (const [key] of own) yield { code: 'wrong-level', from: [...at, key], to: [...path, key] };
    const told = own.some(([key]) => key === 'choices');
    yield* intoChoices(within, at, path, 'choices' in node || told, told);
  }
  yield* movesAmongChoices(choices, [...path, 'choices'], nodes);
}

/** Choices that stand beside or above the line `choices:`, or have lost it; `told` where that line is told of itself. */
function* intoChoices(
  among: readonly (readonly [key: string, value: unknown])[],
  at: Path,
  node: Path,
  there: boolean,
  told = false,
): Generator<Move> {
  const code = there ? 'wrong-level' : 'choices-missing';
  for (const [index, [key, value]] of among.filter(([, value]) => isChoice(value)).entries()) {
    const to = [...node, 'choices', key];
    yield { from: [...at, key], to, ...(!told && (there || index === 0) && { code }) };
    for (const [inner, given] of Object.entries(loose(value)))
      if (!choiceKeys.has(inner) && isChoice(given)) yield { from: [...to, inner], to: [...node, 'choices', inner] };
  }
}

function* movesAmongChoices(choices: Loose, path: Path, nodes: Loose): Generator<Move> {
  let above: string | undefined;
  for (const [id, value] of Object.entries(choices)) {
    const at = [...path, id];
    const given = loose(value);
    if (isNode(value) && !(id in nodes)) yield { code: 'wrong-level', from: at, to: ['nodes', id] };
    else if (above !== undefined && choiceKeys.has(id) && !isChoice(value) && !(id in loose(choices[above]))) {
      yield { code: 'wrong-level', from: at, to: [...path, above, id] };
      yield* outOfText(id, given, [...path, above], loose(choices[above]));
    } else {
      above = id;
      for (const [key, inner] of Object.entries(given))
        if (!choiceKeys.has(key) && isChoice(inner) && !(key in choices))
          yield { code: 'wrong-level', from: [...at, key], to: [...path, key] };
      yield* intoText(given, at);
      for (const text of textsOfChoice) yield* outOfText(text, loose(given[text]), at, given, 'wrong-level');
    }
  }
}

/** A language that stands beside the text it is missing in. */
function* intoText(around: Loose, path: Path): Generator<Move> {
  const entries = Object.entries(around);
  for (const [index, [key]] of entries.entries()) {
    const [text = '', above] = entries[index - 1] ?? [];
    if (isLanguage(key) && Object.keys(loose(above)).some(isLanguage) && !(key in loose(above)))
      yield { code: 'wrong-level', from: [...path, key], to: [...path, text, key] };
  }
}

/** Keys of a choice that stand within one of its texts. */
function* outOfText(text: string, within: Loose, path: Path, given: Loose, code?: Move['code']): Generator<Move> {
  if (!textsOfChoice.includes(text)) return;
  for (const key of Object.keys(within))
    if (choiceKeys.has(key) && !(key in given))
      yield { from: [...path, text, key], to: [...path, key], ...(code && { code }) };
}

// A choice can name a place of its own, and may still be without one of these.
const ofChoiceAlone = ['label', 'reply', 'coach'];

function isNode(value: unknown): boolean {
  return 'place' in loose(value) && !ofChoiceAlone.some((key) => key in loose(value));
}

function isChoice(value: unknown): boolean {
  const given = loose(value);
  return 'label' in given && ('reply' in given || 'coach' in given);
}

function isLanguage(key: string): boolean {
  return (languages as readonly string[]).includes(key);
}

function movedBack(path: Path, { from, to }: Move): Path {
  return to.every((key, index) => path[index] === key) ? [...from, ...path.slice(to.length)] : path;
}

/** A value of its own, with all that it holds, to be changed in place: a file may have thousands of moves. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}

function carryOut({ from, to }: Move, value: unknown): void {
  const [source, target] = [mapAt(value, from), mapAt(value, to)];
  const key = from.at(-1)!;
  put(target, to.at(-1)!, source[key]);
  delete source[key];
}

/** The map that holds the last key of a path; an empty one is put where there is none yet. */
function mapAt(value: unknown, path: Path): Record<string, unknown> {
  let map = value as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    if (typeof map[key] !== 'object' || map[key] === null) put(map, key, {});
    map = map[key] as Record<string, unknown>;
  }
  return map;
}

/** Unlike an assignment, this makes `__proto__` a key like any other. */
function put(map: Record<string, unknown>, key: string | number, value: unknown): void {
  Object.defineProperty(map, key, { value, configurable: true, enumerable: true, writable: true });
}
