import * as v from 'valibot';
import { firstThatHolds, when } from './condition.ts';
import { about, either, exactly } from './shape.ts';
import { byId, id, whole } from './values.ts';

const ways = firstThatHolds(
  exactly({ when, to: about(id, 'The id of the node this way leads to.', { example: 'what-happened' }) }),
);

/** Where a step leads. */
export const next = either([id, ways], (input) => (Array.isArray(input) ? ways : id));

/** What a choice or a passage does to the story. */
export const effects = {
  changes: about(
    v.exactOptional(byId(whole)),
    'What is added to meters, by their ids; a number below zero takes away. A meter never leaves its range. May be left out.',
    { example: { mood: 2 } },
  ),
  raises: about(
    v.exactOptional(v.array(id, 'not-a-list')),
    'Flags that are raised here and stay raised: later a `when` can ask for them. Each stands in the list `flags` at the top. May be left out.',
    { example: ['promised'] },
  ),
};
