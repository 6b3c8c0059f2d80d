import { answerHash } from '../play/codec.ts';
import { storyOf } from '../scenario/compile.ts';
import type { Issue } from '../scenario/issue.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Standard } from '../scenario/standard.ts';
import { isDecision } from '../scenario/story.ts';
import type { Story } from '../scenario/story.ts';
import { strongestRoutes } from './strongest.ts';

/**
 * Faults that only the compiled story shows and without which no attempt could be judged or stored: no route to a
 * success, a claimed criterion that the strongest routes earn nothing for, two ids that would be stored alike.
 */
export function storyIssues(scenario: Scenario, standard: Standard): readonly Issue[] {
  const story = storyOf(scenario, standard);
  const strongest = strongestRoutes(story);
  if (strongest === undefined) return [{ code: 'no-success', path: ['nodes'] }];
  const unearned = Object.keys(story.criteria).filter((criterion) => strongest.least[criterion] === 0);
  return [
    ...unearned.map((found): Issue => ({ code: 'never-earned', path: ['criteria', found], values: { found } })),
    ...storedAlike(story),
  ];
}

function storedAlike(story: Story): readonly Issue[] {
  const taken = new Map<number, string>();
  const issues: Issue[] = [];
  for (const [node, is] of Object.entries(story.nodes))
    for (const choice of isDecision(is) ? Object.keys(is.choices) : []) {
      const id = answerHash(node, choice);
      const other = taken.get(id);
      const path = ['nodes', node, 'choices', choice];
      if (other !== undefined)
        issues.push({ code: 'stored-alike', path, values: { found: `${node}/${choice}`, other } });
      taken.set(id, `${node}/${choice}`);
    }
  return issues;
}
