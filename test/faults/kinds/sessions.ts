import type { Kind } from './kind.ts';

/** The LMS begins anew in mid-attempt, its API in the same place, in another object, or for a while nowhere. */
const restarting: Kind = {
  once: true,
  scorm: (_, { how, does, restart }) => {
    restart(how % 4);
    return does();
  },
};

/** The token has run out. */
const expired: Kind = { store: () => 401 };

export const sessions = { restarting, expired };
