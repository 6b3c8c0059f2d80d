import type {
  AttemptDetail,
  AttemptSummary,
  Call,
  Catalogue,
  Commit,
  Launch,
  Learner,
  NewAttempt,
} from '../protocol.ts';

/** The preview's server as its pages see it. What it refuses is thrown as an `Error` with its own sentence. */

export const getCatalogue = (): Promise<Catalogue> => ask('GET', 'catalogue');
export const getAttempts = (): Promise<readonly AttemptSummary[]> => ask('GET', 'attempts');
export const getAttempt = (id: number): Promise<AttemptDetail> => ask('GET', `attempts/${id}`);
export const addLearner = (learner: Omit<Learner, 'id'>): Promise<Learner> => ask('POST', 'learners', learner);
export const beginAttempt = (wanted: NewAttempt): Promise<AttemptSummary> => ask('POST', 'attempts', wanted);
export const launchAttempt = (id: number): Promise<Launch> => ask('POST', `attempts/${id}/launches`, {});

export function recordHref(id: number): string {
  return `/api/attempts/${id}/record.json`;
}

async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const init =
    body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api/${path}`, { method, ...init });
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? response.statusText);
  return answer;
}

/**
 * Stores a record and says whether it is stored: an LMS may answer `true` to Commit only then, so this waits for the
 * server. While the page is going away browsers refuse to wait; then a beacon goes, first with the calls, then, where
 * that is over the browser's limit of about 64 KB, without them.
 */
export function commitRecord(id: number, commit: Commit): boolean {
  const path = `/api/attempts/${id}/commits`;
  const body = JSON.stringify(commit);
  try {
    const request = new XMLHttpRequest();
    request.open('POST', path, false);
    request.setRequestHeader('Content-Type', 'application/json');
    request.send(body);
    return request.status === 200;
  } catch {
    return beacon(path, body) || beacon(path, JSON.stringify({ ...commit, calls: [] }));
  }
}

/** Sends calls of the log; `leaving` where the page may be gone before an answer comes. */
export function sendCalls(id: number, calls: readonly Call[], leaving: boolean): void {
  if (calls.length === 0) return;
  const path = `/api/attempts/${id}/calls`;
  const body = JSON.stringify({ calls });
  if (leaving) beacon(path, body);
  else
    void fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).catch(
      (error: unknown) => {
        console.warn('The log of calls was not stored:', error);
      },
    );
}

function beacon(path: string, body: string): boolean {
  return navigator.sendBeacon(path, new Blob([body], { type: 'application/json' }));
}
