import type { Finding } from '../../finding/finding.ts';
import type { Next, Node, Scenario, Speech } from '../../scenario/scenario.ts';

/**
 * Lists of ways or of variants with one entry, which has no `when`: a plain value would say the same, or another entry was
 * lost. Only the file tells; a story says both alike.
 */
export function listFindings(scenario: Scenario): readonly Finding[] {
  return Object.entries(scenario.nodes).flatMap(([id, node]) =>
    listsIn(node, ['nodes', id])
      .filter(({ list }) => Array.isArray(list) && list.length === 1)
      .map(({ path }): Finding => ({ code: 'list-of-one', path })),
  );
}

interface MayBeList {
  readonly path: Finding['path'];
  readonly list: Next | Speech | undefined;
}

function listsIn(node: Node, path: Finding['path']): readonly MayBeList[] {
  if ('ending' in node) return [{ path: [...path, 'ending', 'says'], list: node.ending.says }];
  const spoken = [
    { path: [...path, 'narration'], list: node.narration },
    { path: [...path, 'says'], list: node.says },
  ];
  if ('next' in node) return [...spoken, { path: [...path, 'next'], list: node.next }];
  const chosen = Object.entries(node.choices).flatMap(([choice, { reply, next }]) => [
    { path: [...path, 'choices', choice, 'reply'], list: reply },
    { path: [...path, 'choices', choice, 'next'], list: next },
  ]);
  return [...spoken, ...chosen];
}
