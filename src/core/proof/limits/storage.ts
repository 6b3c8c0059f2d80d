import { answerHash } from '../../play/codec.ts';
import { storedHash } from '../../play/stored-hash.ts';
import type { Finding } from '../../finding/finding.ts';
import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { alike } from './alike.ts';
import { limitFigures } from './figures.ts';

/** Two ids of one story that would be stored alike, and a state that could outgrow what an LMS keeps. */
export function storageFindings(story: Story): readonly Finding[] {
  return [...idsStoredAlike(story), ...tooLong([story], ['nodes'])];
}

/** The same of a whole course: its scenarios' ids, and all they store together. */
export function courseStorageFindings(stories: readonly Story[]): readonly Finding[] {
  const ids = stories.map(({ id }, index) => ({ id, as: storedHash(id), path: ['scenarios', index, 'id'] }));
  return [...alike('stored-alike', ids), ...tooLong(stories, ['scenarios'])];
}

function tooLong(stories: readonly Story[], path: Finding['path']): readonly Finding[] {
  const { length, room } = limitFigures(stories).state;
  return length <= room ? [] : [{ code: 'state-too-long', path, values: { length, room, over: length - room } }];
}

function idsStoredAlike(story: Story): readonly Finding[] {
  const nodes = Object.keys(story.nodes);
  const answers = nodes.flatMap((node) => {
    const is = nodeOf(story, node);
    const choices = isDecision(is) ? Object.keys(is.choices) : [];
    return choices.map((choice) => ({
      id: `${node}/${choice}`,
      as: answerHash(node, choice),
      path: ['nodes', node, 'choices', choice],
    }));
  });
  const endings = nodes.filter((node) => isEnding(nodeOf(story, node)));
  const hashed = (under: string) => (id: string) => ({ id, as: storedHash(id), path: [under, id] });
  return [
    ...alike('stored-alike', answers),
    ...alike('stored-alike', endings.map(hashed('nodes'))),
    ...alike('stored-alike', Object.keys(story.criteria).map(hashed('criteria'))),
  ];
}
