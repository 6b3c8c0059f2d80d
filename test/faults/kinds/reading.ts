import type { Kind } from './kind.ts';

/** What is held cannot be read. */
const unreadable: Kind = {
  concerns: ({ call }) => call === 'get',
  scorm: (_, { how, version, no }) => {
    if (how % 2 === 0) throw new Error('GetValue is not to be had');
    no(version === '1.2' ? 101 : 301);
    return '';
  },
  lifts: ['reported'],
  because: 'to a list of which the LMS never says how long it is nothing can be added',
};

export const reading = { unreadable };
