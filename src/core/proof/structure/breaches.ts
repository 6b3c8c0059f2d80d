import type { Finding } from '../../finding/finding.ts';
import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';

/** Breaches of safety whose ending says that the story ended some other way. */
export function breachFindings(story: Story): readonly Finding[] {
  return Object.entries(story.nodes).flatMap(([id, node]) =>
    Object.entries(isDecision(node) ? node.choices : {}).flatMap(([choice, { breach }]): readonly Finding[] => {
      const ending = breach && nodeOf(story, breach.ending);
      if (!breach || !ending || !isEnding(ending) || ending.ending.outcome === 'safety') return [];
      const values = { found: breach.ending, outcome: ending.ending.outcome };
      return [{ code: 'breach-not-safety', path: ['nodes', id, 'choices', choice, 'breach', 'ending'], values }];
    }),
  );
}
