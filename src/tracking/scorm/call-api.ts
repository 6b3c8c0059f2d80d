import type { Api } from './find-api.ts';

// A call that threw is as a general exception: it may work another time.
const thrown = 101;

/**
 * Calls a function of an API as a method, since some read `this`. What is given back as text, "" for anything that is no
 * word or number; `undefined` where the call threw or is missing. Never throws.
 */
export function callApi(api: Api, name: string, ...values: readonly string[]): string | undefined {
  try {
    // Some have no call that tells errors: then there are none.
    if (name.endsWith('LastError') && typeof api[name] !== 'function') return '0';
    const given = (api as Record<string, (...values: readonly string[]) => unknown>)[name]!(...values);
    return /^(string|number|boolean)$/.test(typeof given) ? String(given) : '';
  } catch {
    // As if it were not there.
    return undefined;
  }
}

/**
 * The code of the error a call ended with by what it answered; 0 where it worked. LMSs answer with `true`, `"true"`, `1`,
 * `"1"`, nothing at all, or `"false"` although the call worked: what is not plainly a yes is a no only where the LMS,
 * asked for its last error, says so as well.
 */
export function errorCode(answer: string | undefined, lastError: () => string | undefined): number {
  if (answer === undefined) return thrown;
  return /^(true|1)$/i.test(answer) ? 0 : codeOf(lastError());
}

/** Many an LMS says "0" whatever happened: then there was no error. One that could not say had another thing go wrong. */
export function codeOf(lastError: string | undefined): number {
  if (lastError === undefined) return thrown;
  const error = Number(lastError);
  return Number.isInteger(error) ? error : 0;
}
