import type { Finding } from '../../finding/finding.ts';
import type { Condition } from '../../scenario/condition.ts';
import { isDecision, isEnding, waysOf } from '../../scenario/story.ts';
import type { Said, Story, StoryDecision, StoryNode, StoryPassage } from '../../scenario/story.ts';
import type { When } from '../graph/walk.ts';

/** Where conditions stand: a choice's own, or those of a list of ways or texts of which the first that holds is taken. */
export interface Place {
  readonly kind: 'choice' | 'way' | 'text';
  readonly node: string;
  /** When they are looked at, and after which choice. */
  readonly when: When;
  readonly choice?: string;
  /** In the order in which they are tried; the last resort of a list has none and is not among them. */
  readonly conditions: readonly { readonly path: Finding['path']; readonly condition: Condition }[];
}

/** Every place of a story, in the order of its file. */
export function placesIn(story: Story): readonly Place[] {
  const places = Object.entries(story.nodes).flatMap(([id, node]) => placesAt(id, node));
  return places.filter(({ conditions }) => conditions.length > 0);
}

function placesAt(node: string, is: StoryNode): readonly Place[] {
  const path = ['nodes', node];
  if (isEnding(is)) return [texts({ node, when: 'met' }, [...path, 'ending', 'says'], is.ending.says)];
  if (!isDecision(is)) return [...spoken({ node, when: 'taken' }, path, is), ways({ node }, path, is.next)];
  return [
    ...spoken({ node, when: 'met' }, path, is),
    ...Object.entries(is.choices).flatMap(([choice, { when, reply, next }]): Place[] => {
      const at = [...path, 'choices', choice];
      const own = when ? [{ path: [...at, 'when'], condition: when }] : [];
      return [
        { kind: 'choice', node, when: 'met', conditions: own },
        texts({ node, when: 'taken', choice }, [...at, 'reply'], reply),
        ways({ node, choice }, at, next),
      ];
    }),
  ];
}

type At = Pick<Place, 'node' | 'when' | 'choice'>;

function spoken(at: At, path: Finding['path'], { narration, says }: StoryDecision | StoryPassage): readonly Place[] {
  return [texts(at, [...path, 'narration'], narration), texts(at, [...path, 'says'], says)];
}

function texts(at: At, path: Finding['path'], said: Said = []): Place {
  return { kind: 'text', ...at, conditions: numbered(path, said) };
}

function ways(at: Omit<At, 'when'>, path: Finding['path'], next: StoryPassage['next'] | undefined): Place {
  const conditions = waysOf(next).map(({ when }) => when);
  return { kind: 'way', ...at, when: 'leaving', conditions: numbered([...path, 'next'], conditions) };
}

function numbered(path: Finding['path'], list: readonly (Condition | null | undefined)[]): Place['conditions'] {
  return list.flatMap((condition, index) => (condition ? [{ path: [...path, index, 'when'], condition }] : []));
}
