import type { Kind } from './kind.ts';

/** The page is gone at a call, before it reached the LMS or after. */
const killed: Kind = {
  scorm: (_, { how, does, kill }) => {
    if (how % 2 === 0) does();
    return kill();
  },
  store: ({ how, kill }) => (how % 2 === 0 ? 'killed after' : kill()),
};

/** The page is gone at the first commit there is. */
const killedAtCommit: Kind = {
  concerns: ({ call }) => call === 'commit',
  scorm: (_, { how, does, kill }) => {
    if (how % 2 === 0) does();
    return kill();
  },
};

export const page = { killed, 'killed-at-commit': killedAtCommit };
