import type { Call } from '../../tracking/scorm/connection.ts';

/** A call with the error code that was asked for after it, as one line of the log. */
export interface Entry {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly call: Exclude<Call['call'], 'lastError'>;
  /** "" in a call that names none. */
  readonly element: string;
  readonly value: string;
  /** Left out where the call threw or is missing. */
  readonly answer?: string;
  /** What the LMS said of errors afterwards; `missing`: it was asked and could not say. Left out where nobody asked. */
  readonly error?: number | 'missing';
}

/** The calls of a connection, each with the error it ended with. */
export function entriesOf(calls: readonly Call[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { call, values, answer, at } of calls) {
    const last = entries.at(-1);
    if (call === 'lastError') {
      if (last) entries[entries.length - 1] = { ...last, error: codeIn(answer) };
      continue;
    }
    const [element = '', value = ''] = values;
    entries.push({ at, call, element, value, ...(answer !== undefined && { answer }) });
  }
  return entries;
}

/** Whether a call came to nothing: it threw, or it was answered with a no and a code that says why. */
export function isRefused({ call, answer, error }: Entry): boolean {
  if (answer === undefined) return true;
  // An element that has no value yet, or that this LMS does not have, is an answer.
  if (call === 'get') return typeof error === 'number' && error !== 0 && ![2, 4].includes(Math.floor(error / 100));
  return !isYes(answer) && typeof error === 'number' && error !== 0;
}

export function isYes(answer: string | undefined): boolean {
  return /^(true|1)$/i.test(answer ?? '');
}

function codeIn(answer: string | undefined): number | 'missing' {
  const code = Number(answer);
  return answer === undefined || answer === '' || !Number.isInteger(code) ? 'missing' : code;
}
