import type { Kind } from './kind.ts';

const twiceIsTheLms = {
  lifts: ['reported', 'lawful'],
  because: 'a list that fails twice where the commit works is taken for one that this LMS does not keep',
} as const;

/** The call throws: before anything was done, or after all was. */
const throwing: Kind = {
  scorm: (_, { how, does }) => {
    if (how % 3 === 0) does();
    throw new Error('the API throws');
  },
  ...twiceIsTheLms,
};

/** Not done, and said so: the connection is down. What is set stays in the LMS's page, which cannot send it on. */
const offline: Kind = {
  concerns: ({ call }) => call === 'commit',
  scorm: (_, { version, no }) => no(version === '1.2' ? 101 : 391),
  store: () => 'offline',
};

/** Nothing works, and the LMS says so. */
const failing: Kind = {
  scorm: (_, { no }) => no(101),
  ...twiceIsTheLms,
  store: ({ how }) => [500, 503, 429, 502][how % 4]!,
};

/** Done, and said to have failed. */
const falseButDone: Kind = {
  concerns: ({ call }) => call !== 'get',
  scorm: (_, { how, does, isDone, no }) => {
    const answer = does();
    return isDone() ? no(how % 2 === 0 ? 101 : 0) : answer;
  },
  store: () => 'lost',
};

/** The answer takes its time: in SCORM the page stands still until it comes. */
const slow: Kind = {
  scorm: (_, { how, does, block }) => {
    block(1 + 4 * how);
    return does();
  },
  store: ({ how }) => (how % 4 === 0 ? 'silent' : { late: 1 + 4 * how }),
};

export const answers = { throwing, offline, failing, 'false-but-done': falseButDone, slow };
