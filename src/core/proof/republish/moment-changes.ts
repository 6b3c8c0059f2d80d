import { isDecision, isEnding, isPassage } from '../../scenario/story.ts';
import type { StoryNode } from '../../scenario/story.ts';
import type { Change, ChangeCode } from './change.ts';
import { choiceChanges, same, sameEffects, wayChanges } from './choice-changes.ts';
import { inNamesOf, namesNow } from './counterparts.ts';
import { likelyRenamed, textsIn, wordsIn } from './likeness.ts';
import type { ReleasedScenario } from './release.ts';

/** What is otherwise with the moments of a scenario: those of the new release in its order, then what was removed. */
export function momentChanges(then: ReleasedScenario, now: ReleasedScenario): readonly Change[] {
  const named = namesNow(then.story.nodes, now.story.nodes);
  const known = new Set(named.values());
  const gone = Object.entries(then.story.nodes).filter(([id]) => !named.has(id));
  const come = Object.entries(now.story.nodes).filter(([id]) => !known.has(id));
  const alike = likelyRenamed(gone, come, (_, of, id) => wordsIn((of === 'gone' ? then : now).texts.cy.nodes[id]));
  // One that looks renamed is compared as if it were said to be: otherwise all that leads to it would be told too.
  const names = new Map([...named, ...alike]);
  const before = inNamesOf(now.story, then.story, names);
  const called = new Map([...names].map(([was, is]) => [is, was]));
  const told = Object.entries(now.story.nodes).flatMap(([id, node]): readonly Change[] => {
    const was = called.get(id);
    if (was === undefined) return [{ code: 'moment-added', node: id, values: { kind: kindOf(node) } }];
    const code = alike.has(was) ? 'moment-looks-renamed' : 'moment-renamed';
    const renamed: readonly Change[] = was === id ? [] : [{ code, node: id, values: { was } }];
    return [...renamed, ...keptChanges(id, was, before.nodes[id]!, then, now)];
  });
  const removed = gone.filter(([id]) => !alike.has(id)).map(([id]): Change => ({ code: 'moment-removed', node: id }));
  const values = { from: then.story.start, to: now.story.start };
  return [...(before.start === now.story.start ? [] : [{ code: 'start-moved', values } as const]), ...told, ...removed];
}

/** What kind of moment a node is. */
export function kindOf(node: StoryNode): 'decision' | 'passage' | 'ending' {
  return isDecision(node) ? 'decision' : isEnding(node) ? 'ending' : 'passage';
}

function keptChanges(
  id: string,
  was: string,
  before: StoryNode,
  then: ReleasedScenario,
  now: ReleasedScenario,
): readonly Change[] {
  const is = now.story.nodes[id]!;
  const at = (code: ChangeCode, values?: Change['values']): Change => ({ code, node: id, ...(values && { values }) });
  if (kindOf(before) !== kindOf(is)) return [at('moment-kind', { from: kindOf(before), to: kindOf(is) })];
  const said = same(saidWhen(before), saidWhen(is)) ? [] : [at('moment-said-when')];
  if (isDecision(before) && isDecision(is)) {
    const old = then.story.nodes[was]!;
    const oldChoices = isDecision(old) ? old.choices : {};
    const names = namesNow(oldChoices, is.choices);
    const oldWords = Object.entries(then.texts.cy.nodes[was]?.choices ?? {});
    const words = Object.fromEntries(oldWords.map(([choice, texts]) => [names.get(choice) ?? choice, texts]));
    const nowWords = now.texts.cy.nodes[id]?.choices ?? {};
    const timed = same(before.within, is.within)
      ? []
      : [at('moment-timed', { from: before.within?.seconds ?? 0, to: is.within?.seconds ?? 0 })];
    const changed = choiceChanges(id, oldChoices, { decision: before, words }, { decision: is, words: nowWords });
    return [...changed, ...timed, ...said];
  }
  if (isPassage(before) && isPassage(is))
    return [
      ...wayChanges(before.next, is.next, at, { leads: 'moment-leads', when: 'moment-ways-when' }),
      ...(sameEffects(before, is) ? [] : [at('moment-does')]),
      ...said,
    ];
  if (!isEnding(before) || !isEnding(is) || before.ending.outcome === is.ending.outcome) return said;
  return [at('ending-outcome', { from: before.ending.outcome, to: is.ending.outcome }), ...said];
}

/** The conditions of a node's words. */
function saidWhen(node: StoryNode): unknown {
  if (isEnding(node)) return node.ending.says;
  const replies = isDecision(node) ? Object.entries(node.choices).map(([, { reply }]) => reply.filter(Boolean)) : [];
  return [
    node.narration?.filter(Boolean) ?? [],
    node.says?.filter(Boolean) ?? [],
    ...replies.filter((one) => one.length > 0),
  ];
}

/** How many texts of what there was and still is are otherwise, in either language. */
export function textsChanged(then: ReleasedScenario, now: ReleasedScenario): number {
  const names = namesNow(then.story.nodes, now.story.nodes);
  return (['cy', 'en'] as const).reduce((sum, language) => {
    const { nodes: before, ...rest } = then.texts[language];
    const { nodes, ...others } = now.texts[language];
    const pairs: (readonly [unknown, unknown])[] = [
      ...Object.entries(rest).map(
        ([key, texts]) => [texts, (others as Readonly<Record<string, unknown>>)[key]] as const,
      ),
      ...[...names].map(([was, is]) => [before[was], nodes[is]] as const),
    ];
    return sum + pairs.reduce((texts, [one, other]) => texts + differing(one, other), 0);
  }, 0);
}

function differing(one: unknown, other: unknown): number {
  const [before, after] = [textsIn(one), textsIn(other)];
  const left = [...before];
  const unmatched = after.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  // What is over on one side only came or went with what it belongs to.
  return Math.min(left.length, unmatched.length);
}
