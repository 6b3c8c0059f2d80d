import type { Issue } from '../scenario/issue.ts';
import { assessedBy, isDecision, isEnding, nodeOf } from '../scenario/story.ts';
import type { Story, StoryDecision, StoryEnding } from '../scenario/story.ts';
import { metBounds, scoreBounds } from './bounds.ts';
import { foldRoutes } from './routes.ts';
import { strongestElsewhere, strongestRoutes } from './strongest.ts';

const success = ({ ending }: StoryEnding) => ending.outcome === 'success';

/**
 * What keeps a scenario's score from being fair (the qualities in the design's Scoring section), proved over every
 * reachable state. Empty where nothing does. `mark` is 0..1.
 */
export function unfairness(story: Story, mark: number): readonly Issue[] {
  const strongest = strongestRoutes(story);
  if (strongest === undefined) return [{ code: 'no-success', path: ['nodes'] }];
  return [
    ...withoutOneBest(story),
    ...strongestButNotBest(story, strongest.answers),
    ...unequalStrongest(strongest),
    ...betterElsewhere(story, strongest.sum),
    ...markOutOfReach(story, mark),
    ...missedOnTheWay(story),
    ...endingsNeverReached(story),
  ];
}

/** The choice that is best for all a decision assesses; `undefined` where none is. The first of several alike. */
export function bestChoice(decision: StoryDecision): string | undefined {
  const best = Object.entries(assessedBy(decision));
  return Object.entries(decision.choices).find(([, { shows }]) =>
    best.every(([criterion, rating]) => (shows?.[criterion] ?? 0) === rating),
  )?.[0];
}

function withoutOneBest(story: Story): readonly Issue[] {
  return decisions(story).flatMap(([id, decision]): Issue[] =>
    bestChoice(decision) === undefined ? [{ code: 'no-best-choice', path: ['nodes', id, 'choices'] }] : [],
  );
}

function strongestButNotBest(story: Story, answers: ReadonlySet<string>): readonly Issue[] {
  return [...answers].flatMap((answer): Issue[] => {
    const [id = '', choice = ''] = answer.split('/');
    const decision = nodeOf(story, id) as StoryDecision;
    const best = assessedBy(decision);
    const shows = decision.choices[choice]?.shows ?? {};
    const poor = Object.keys(best).filter((criterion) => (shows[criterion] ?? 0) < best[criterion]!);
    if (poor.length === 0) return [];
    return [{ code: 'strongest-not-best', path: ['nodes', id, 'choices', choice], values: { found: poor.join(', ') } }];
  });
}

function unequalStrongest({
  least,
  most,
}: {
  least: Readonly<Record<string, number>>;
  most: Readonly<Record<string, number>>;
}) {
  return Object.keys(least).flatMap((found): Issue[] =>
    least[found] === most[found] ? [] : [{ code: 'strongest-unequal', path: ['criteria', found], values: { found } }],
  );
}

function betterElsewhere(story: Story, sum: number): readonly Issue[] {
  const elsewhere = strongestElsewhere(story);
  if (elsewhere === undefined || elsewhere <= sum) return [];
  return [{ code: 'better-elsewhere', path: ['nodes'], values: { elsewhere, sum } }];
}

function markOutOfReach(story: Story, mark: number): readonly Issue[] {
  const most = scoreBounds(story, success)?.most ?? 0;
  return most >= mark ? [] : [{ code: 'mark-out-of-reach', path: ['nodes'], values: { most, mark } }];
}

function missedOnTheWay(story: Story): readonly Issue[] {
  return Object.entries(metBounds(story, success)).flatMap(([found, { least }]): Issue[] =>
    least > 0 ? [] : [{ code: 'missed-on-the-way', path: ['criteria', found], values: { found } }],
  );
}

function endingsNeverReached(story: Story): readonly Issue[] {
  const reached = foldRoutes<readonly string[]>(story, {
    ending: (id) => [id],
    answered: (_, __, ___, ____, rest) => rest,
    either: (one, other) => [...new Set([...one, ...other])],
  });
  const endings = Object.keys(story.nodes).filter((id) => isEnding(nodeOf(story, id)));
  return endings.flatMap((found): Issue[] =>
    reached?.includes(found) ? [] : [{ code: 'ending-never-reached', path: ['nodes', found], values: { found } }],
  );
}

function decisions(story: Story): readonly (readonly [string, StoryDecision])[] {
  return Object.entries(story.nodes).flatMap(([id, node]) => (isDecision(node) ? [[id, node] as const] : []));
}
