import type { Kind } from './kind.ts';

/** Said to be done, and not done. */
const doneButFalse: Kind = {
  concerns: ({ call }) => call === 'set' || call === 'commit',
  scorm: (_, { yes }) => yes(),
  lifts: ['honest', 'kept', 'rising', 'reported', 'lawful'],
  because:
    'only the state is read back, once a session: an LMS that forgets anything else it took cannot be told from one that keeps it',
};

const groups: readonly RegExp[] = [
  /\.score\./,
  /_location$|\.location$/,
  /^cmi\.objectives\./,
  /^cmi\.interactions\./,
  /\.(time|timestamp|latency)$/,
  /language$/,
  /session_time$/,
  /progress_measure$/,
  /correct_responses/,
  /suspend_data$/,
];

/** Will not take some elements. */
const refusing: Kind = {
  concerns: ({ call, element }, how) => call === 'set' && groups[how % groups.length]!.test(element),
  scorm: (_, { how, version, no }) => no((version === '1.2' ? [401, 403, 405] : [402, 404, 406])[how % 3]!),
  store: ({ isAnswer }) => (isAnswer ? 400 : undefined),
  lifts: ['reported', 'lawful'],
  because: 'what an LMS refuses it does not have; the rest is to be there',
};

const roomOf = (how: number) => 100 + 60 * how;

/** Keeps the beginning of a long state, and says nothing of it. */
const truncating: Kind = {
  concerns: ({ call, element, value }, how) =>
    call === 'set' && element === 'cmi.suspend_data' && value.length > roomOf(how),
  scorm: ({ value }, { how, does }) => does(value.slice(0, roomOf(how))),
  lifts: ['honest', 'kept', 'reported'],
  because: 'what was cut before it was noticed is lost; from then on the state is made to fit',
};

export const keeping = { 'done-but-false': doneButFalse, refusing, truncating };
