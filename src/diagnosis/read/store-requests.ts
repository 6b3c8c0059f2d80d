/** What a unit of cmi5 asks an xAPI store for, as far as it is told here. */
export type StoreRequest = 'statements' | 'state' | 'profile';

/** How many requests of a kind there were; of those that failed the store has nothing. */
export interface StoreRequests {
  readonly kind: StoreRequest;
  readonly sent: number;
  readonly failed: number;
}

/** As much of a browser's own record of a request as is looked at (Resource Timing). */
export interface Requested {
  readonly name: string;
  /** 0 where no answer came; a browser may not tell it at all. */
  readonly responseStatus?: number;
}

const kinds: Readonly<Record<StoreRequest, RegExp>> = {
  statements: /\/statements$/,
  state: /\/activities\/state$/,
  profile: /\/agents\/profile$/,
};

/**
 * The requests to the store that the launch names, counted from what the browser keeps of them: the line to the store keeps
 * no log. Of their addresses, which name the learner, nothing is told.
 */
export function storeRequestsIn(requests: readonly Requested[], query: string): readonly StoreRequests[] {
  const endpoint = new URLSearchParams(query).get('endpoint');
  const asked = requests.filter(({ name }) => endpoint && name.startsWith(endpoint));
  return (Object.keys(kinds) as StoreRequest[]).flatMap((kind) => {
    const of = asked.filter(({ name }) => kinds[kind].test(name.split('?', 1)[0]!));
    // What is not there yet is answered with 404, and is no failure.
    const failed = of.filter(({ responseStatus: status = 200 }) => status === 0 || (status >= 400 && status !== 404));
    return of.length > 0 ? [{ kind, sent: of.length, failed: failed.length }] : [];
  });
}
