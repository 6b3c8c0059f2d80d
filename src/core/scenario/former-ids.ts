import type { Finding } from '../finding/finding.ts';
import { list, loose } from './loose.ts';
import type { Loose } from './loose.ts';

/**
 * Ids under `was` that are in use still, or stand there twice: an answer that was stored under one could be two things.
 * Nodes share their ids with all nodes, choices with those of their decision.
 */
export function formerIdFindings(scenario: Loose): readonly Finding[] {
  const nodes = loose(scenario['nodes']);
  const own = { [String(scenario['id'])]: scenario };
  return [
    ...takenAmong(own, () => []),
    ...takenAmong(nodes, (id) => ['nodes', id]),
    ...Object.entries(nodes).flatMap(([node, is]) =>
      takenAmong(loose(loose(is)['choices']), (id) => ['nodes', node, 'choices', id]),
    ),
  ];
}

function takenAmong(things: Loose, pathTo: (id: string) => Finding['path']): readonly Finding[] {
  const taken = new Set<unknown>(Object.keys(things));
  return Object.entries(things).flatMap(([id, thing]) =>
    list(loose(thing)['was']).flatMap((found, index): Finding[] => {
      if (typeof found !== 'string') return [];
      if (!taken.has(found)) {
        taken.add(found);
        return [];
      }
      return [{ code: 'was-taken', path: [...pathTo(id), 'was', index], values: { found } }];
    }),
  );
}
