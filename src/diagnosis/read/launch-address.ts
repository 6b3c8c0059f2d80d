/** What an LMS of cmi5 puts into the address it opens. */
export const launchParameters = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
export type LaunchParameter = (typeof launchParameters)[number];

/** Which of them are there: never what they say, since they hold a key and a name. */
export type LaunchAddress = Readonly<Record<LaunchParameter, boolean>>;

export function launchAddressIn(query: string): LaunchAddress {
  const given = new URLSearchParams(query);
  const present = launchParameters.map((name) => [name, Boolean(given.get(name))]);
  return Object.fromEntries(present) as LaunchAddress;
}
