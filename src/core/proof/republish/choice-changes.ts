import { waysOf } from '../../scenario/story.ts';
import type { ChoiceTexts, StoryChoice, StoryDecision } from '../../scenario/story.ts';
import type { Next } from '../../scenario/scenario.ts';
import type { Change, ChangeCode } from './change.ts';
import { namesNow } from './counterparts.ts';
import { likelyRenamed, wordsIn } from './likeness.ts';

/** A decision in one release: its choices, and their words in the language they are written in first. */
export interface DecisionThen {
  readonly decision: StoryDecision;
  readonly words: Readonly<Record<string, ChoiceTexts>>;
}

/**
 * What is otherwise with a decision's choices. `then` goes by the ids of today, `calledThen` are its choices as they were
 * called.
 */
export function choiceChanges(
  node: string,
  calledThen: Readonly<Record<string, unknown>>,
  then: DecisionThen,
  now: DecisionThen,
): readonly Change[] {
  const names = namesNow(calledThen, now.decision.choices);
  const at = (code: ChangeCode, choice: string, values?: Change['values']): Change => ({
    code,
    node,
    choice,
    ...(values && { values }),
  });
  const gone = Object.entries(then.decision.choices).filter(([id]) => !(id in now.decision.choices));
  const come = Object.entries(now.decision.choices).filter(([id]) => !(id in then.decision.choices));
  const alike = likelyRenamed(gone, come, (_, of, id) => wordsIn((of === 'gone' ? then : now).words[id]));
  const renamed = [...alike.values()];
  const kept = Object.entries(now.decision.choices).filter(([id]) => id in then.decision.choices);
  return [
    ...[...names].filter(([was, is]) => was !== is).map(([was, is]) => at('choice-renamed', is, { was })),
    ...[...alike].map(([was, is]) => at('choice-looks-renamed', is, { was })),
    ...gone.filter(([id]) => !alike.has(id)).map(([id]) => at('choice-removed', id)),
    ...come.filter(([id]) => !renamed.includes(id)).map(([id]) => at('choice-added', id)),
    ...kept.flatMap(([id, is]) => keptChanges(node, id, then.decision.choices[id]!, is)),
  ];
}

function keptChanges(node: string, choice: string, then: StoryChoice, now: StoryChoice): readonly Change[] {
  const at = (code: ChangeCode, values?: Change['values']): Change => ({
    code,
    node,
    choice,
    ...(values && { values }),
  });
  const criteria = [...new Set([...Object.keys(then.shows ?? {}), ...Object.keys(now.shows ?? {})])];
  const rated = criteria.flatMap((criterion) => {
    const [from, to] = [then.shows?.[criterion] ?? 0, now.shows?.[criterion] ?? 0];
    return from === to ? [] : [at('choice-rated', { criterion, from, to })];
  });
  return [
    ...rated,
    ...wayChanges(then.next, now.next, at, { leads: 'choice-leads', when: 'choice-ways-when' }),
    ...(same(then.when, now.when) ? [] : [at('choice-offered-when')]),
    ...(sameEffects(then, now) ? [] : [at('choice-does')]),
    ...(then.again === now.again ? [] : [at('choice-again')]),
    ...(same(then.breach, now.breach) ? [] : [at('choice-breach')]),
  ];
}

/** What is otherwise with where a step leads. */
export function wayChanges(
  then: Next | undefined,
  now: Next | undefined,
  at: (code: ChangeCode, values?: Change['values']) => Change,
  codes: { readonly leads: ChangeCode; readonly when: ChangeCode },
): readonly Change[] {
  if (same(then, now) || then === undefined || now === undefined) return [];
  const targets = (next: Next) => [...new Set(waysOf(next).map(({ to }) => to))].join(' / ');
  const [from, to] = [targets(then), targets(now)];
  return from === to ? [at(codes.when)] : [at(codes.leads, { from, to })];
}

/** Whether two steps do the same to the story. */
export function sameEffects(one: Pick<StoryChoice, 'changes' | 'raises'>, other: typeof one): boolean {
  return same(one.changes ?? {}, other.changes ?? {}) && same(one.raises ?? [], other.raises ?? []);
}

/** Whether two values are the same data, in whatever order their keys stand. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
