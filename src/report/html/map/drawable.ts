import type { ScenarioReport } from '../../data/scenario-report.ts';

/**
 * What is laid out as a drawing. The layout recurses along the story: with Node's usual stack a chain of 1,300 nodes still
 * succeeds and one of 1,800 does not. And it takes its time over every row that a line passes: 3 s at 5,000, 22 s at
 * 20,000.
 */
const most = { nodes: 500, rows: 5_000 };

/** Whether a scenario's map is small enough to be drawn. Its nodes form no circle. */
export function isDrawable({ nodes, ways }: Pick<ScenarioReport, 'nodes' | 'ways'>): boolean {
  if (nodes.length > most.nodes) return false;
  const targets = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of ways) targets.get(from)!.add(to);
  const row = rowsOf(targets);
  let passed = 0;
  for (const [from, all] of targets) for (const to of all) passed += row.get(to)! - row.get(from)!;
  return passed <= most.rows;
}

/** The row of every node: one below the lowest of those that lead to it. */
function rowsOf(targets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const row = new Map([...targets.keys()].map((id) => [id, 0]));
  const unseen = new Map(row);
  for (const all of targets.values()) for (const to of all) unseen.set(to, unseen.get(to)! + 1);
  const ready = [...unseen].filter(([, count]) => count === 0).map(([id]) => id);
  for (let from = ready.pop(); from !== undefined; from = ready.pop())
    for (const to of targets.get(from)!) {
      row.set(to, Math.max(row.get(to)!, row.get(from)! + 1));
      unseen.set(to, unseen.get(to)! - 1);
      if (unseen.get(to) === 0) ready.push(to);
    }
  return row;
}
