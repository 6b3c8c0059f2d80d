/** A node a walk has come to: when, the ways it has not tried yet, and the earliest open node it leads back to. */
interface Visit {
  readonly id: string;
  readonly order: number;
  readonly untried: string[];
  earliest: number;
}

/**
 * The sets of nodes that all lead to one another, a node that leads to itself among them: the strongly connected
 * components that hold a circle, each in the order of `ways`. Tarjan's algorithm, linear, and without recursion, which a
 * long story would exhaust. Every target is a key of `ways`.
 */
export function tangles(ways: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const visits = new Map<string, Visit>();
  // The walk from where it began to where it is; and all nodes met whose component is not complete.
  const trail: Visit[] = [];
  const open: string[] = [];
  const isOpen = new Set<string>();
  const enter = (id: string) => {
    const visit = { id, order: visits.size, untried: [...ways.get(id)!].reverse(), earliest: visits.size };
    visits.set(id, visit);
    trail.push(visit);
    open.push(id);
    isOpen.add(id);
  };
  const leave = ({ id, order, earliest }: Visit) => {
    trail.pop();
    const before = trail.at(-1);
    if (before) before.earliest = Math.min(before.earliest, earliest);
    if (earliest < order) return;
    const component = open.splice(open.lastIndexOf(id));
    for (const member of component) isOpen.delete(member);
    if (component.length > 1 || ways.get(id)!.includes(id)) found.push(component);
  };

  for (const start of ways.keys()) {
    if (!visits.has(start)) enter(start);
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const to = here.untried.pop();
      if (to === undefined) leave(here);
      else if (!visits.has(to)) enter(to);
      else if (isOpen.has(to)) here.earliest = Math.min(here.earliest, visits.get(to)!.order);
    }
  }
  const place = new Map([...ways.keys()].map((id, index) => [id, index]));
  return found.map((tangle) => tangle.sort((one, other) => place.get(one)! - place.get(other)!));
}
