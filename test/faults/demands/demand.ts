/** What is demanded of every run, but for what a fault it met honestly lifts. */
export const demands = {
  kept: 'what the LMS acknowledged is never lost',
  rising: 'status and score at the LMS never fall',
  honest: 'what the learner reads as saved is with the LMS',
  quiet: 'no exception reaches the page',
  final: 'the LMS ends with the core’s own account, of one attempt a scenario',
  once: 'no answer is reported twice',
  reported: 'every answer that was called saved is reported',
  lawful: 'every call is legal',
} as const;
export type Demand = keyof typeof demands;
