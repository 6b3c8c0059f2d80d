import { answerHash } from '../../play/answers-codec.ts';
import { choicesByIds, idsOf } from '../../play/former-ids.ts';
import type { Named } from '../../play/former-ids.ts';
import { leadsBack } from '../../play/rules.ts';
import { storedHash } from '../../play/stored-hash.ts';
import type { Finding } from '../../finding/finding.ts';
import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { alike } from './alike.ts';
import type { Written } from './alike.ts';
import { limitFigures } from './figures.ts';

/** Two ids of one story that would be stored alike, and a state that could outgrow what an LMS keeps. */
export function storageFindings(story: Story): readonly Finding[] {
  return [...idsStoredAlike(story), ...tooLong([story], ['nodes'])];
}

/** The same of a whole course: its scenarios' ids, and all they store together. */
export function courseStorageFindings(stories: readonly Story[]): readonly Finding[] {
  const ids = stories.flatMap((story, index) =>
    idsOf(story.id, story).map((id) => ({ id, as: storedHash(id), path: ['scenarios', index, 'id'] })),
  );
  return [...alike('stored-alike', ids), ...tooLong(stories, ['scenarios'])];
}

function tooLong(stories: readonly Story[], path: Finding['path']): readonly Finding[] {
  const { length, room } = limitFigures(stories).state;
  return length <= room ? [] : [{ code: 'state-too-long', path, values: { length, room, over: length - room } }];
}

function idsStoredAlike(story: Story): readonly Finding[] {
  const endings = Object.keys(story.nodes).filter((node) => isEnding(nodeOf(story, node)));
  const formerEndings = endings.flatMap((node) => idsOf(node, nodeOf(story, node)).map((id) => ({ id, node })));
  return [
    ...alike('stored-alike', [...answersOf(story, false), ...answersOf(story, true)]),
    ...alike(
      'stored-alike',
      formerEndings.map(({ id, node }) => ({ id, as: storedHash(id), path: ['nodes', node] })),
    ),
    ...alike(
      'stored-alike',
      Object.keys(story.criteria).map((id) => ({ id, as: storedHash(id), path: ['criteria', id] })),
    ),
  ];
}

/** What is stored for the answers of a story, under every id they have or had; `second` for those that are given again. */
function answersOf(story: Story, second: boolean): readonly Written[] {
  const given = ({ node }: Named) => {
    const is = nodeOf(story, node);
    return !second || (isDecision(is) && Object.values(is.choices).some(leadsBack));
  };
  return [...choicesByIds(story)]
    .filter(([, named]) => given(named))
    .map(([id, { node, choice }]) => ({
      id,
      as: answerHash(id, second),
      path: ['nodes', node, 'choices', choice],
    }));
}
