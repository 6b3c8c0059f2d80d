import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Choice, Decision, Ending, Node, Passage, Scenario } from '../../src/core/scenario/scenario.ts';
import { bestChoices } from '../../src/core/scenario/story.ts';
import type { Text } from '../../src/core/scenario/text.ts';
import type { Path } from './operator.ts';

/** A file of the folder, ready to be damaged. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** What it holds; a scenario only where `isScenario`. */
  readonly value: unknown;
  readonly scenario: Scenario | undefined;
  /** A document of its own each time, to be edited. */
  document(): Document;
}

export function sourceFile(name: string, text: string): SourceFile {
  const parsed = parseDocument(text);
  const value: unknown = parsed.toJS();
  const isScenario = typeof value === 'object' && value !== null && 'nodes' in value;
  return {
    name,
    text,
    value,
    scenario: isScenario ? (value as Scenario) : undefined,
    document: () => parsed.clone(),
  };
}

export interface Found<Value> {
  readonly path: Path;
  readonly value: Value;
}

export interface FoundChoice extends Found<Choice> {
  readonly node: string;
  readonly id: string;
  readonly decision: Decision;
  readonly best: boolean;
}

export function decisionsIn({ scenario }: SourceFile): readonly (Found<Decision> & { readonly id: string })[] {
  return nodesOf(scenario).flatMap(([id, value]) => ('choices' in value ? [{ id, path: ['nodes', id], value }] : []));
}

export function choicesIn(file: SourceFile): readonly FoundChoice[] {
  return decisionsIn(file).flatMap(({ id: node, value: decision, path }) => {
    const best = bestChoices(decision);
    const rated = best.length < Object.keys(decision.choices).length;
    return Object.entries(decision.choices).map(([id, value]) => ({
      node,
      id,
      decision,
      best: rated && best.includes(id),
      path: [...path, 'choices', id],
      value,
    }));
  });
}

export function endingsIn({ scenario }: SourceFile): readonly (Found<Ending> & { readonly id: string })[] {
  return nodesOf(scenario).flatMap(([id, value]) => ('ending' in value ? [{ id, path: ['nodes', id], value }] : []));
}

/** Everything that leads on: choices with `next`, and passages. */
export function stepsIn(file: SourceFile): readonly Found<Choice | Passage>[] {
  const passages = nodesOf(file.scenario).flatMap(([id, value]) =>
    'next' in value ? [{ path: ['nodes', id], value }] : [],
  );
  return [...choicesIn(file).filter(({ value }) => value.next !== undefined), ...passages];
}

/** Whether at every decision the same choices are the best. */
export function bestAsBefore(before: SourceFile, after: SourceFile): boolean {
  const best = (file: SourceFile) => decisionsIn(file).map(({ value }) => bestChoices(value).join());
  const now = best(after);
  return best(before).every((choices, index) => choices === now[index]);
}

/** Every text in both languages, wherever it stands. */
export function textsIn(file: SourceFile): readonly Found<Text>[] {
  const found: Found<Text>[] = [];
  walk(file.value, [], (value, path) => {
    if (isText(value)) found.push({ path, value });
  });
  return found;
}

/** Every map or list, from the root down. */
export function walk(value: unknown, path: Path, see: (value: object, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  see(value, path);
  for (const [key, held] of Object.entries(value)) walk(held, [...path, Array.isArray(value) ? Number(key) : key], see);
}

function isText(value: object): value is Text {
  return 'cy' in value && 'en' in value && typeof value.cy === 'string' && typeof value.en === 'string';
}

function nodesOf(scenario: Scenario | undefined): readonly (readonly [string, Node])[] {
  return Object.entries(scenario?.nodes ?? {});
}
