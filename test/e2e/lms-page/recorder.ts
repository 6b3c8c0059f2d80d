import { functionsOf } from './engine.ts';
import type { Engine, Version } from './engine.ts';

/** One call of a package, and what it was answered. */
export interface Call {
  /** Without the `LMS` of 1.2, and `Terminate` for its `Finish`. */
  readonly name: string;
  readonly element: string;
  readonly value: string;
  readonly result: string;
  /** The error code it left. */
  readonly error: string;
}

/** What is wrong with an LMS: it cannot be reached, or has forgotten the session. */
export type Fault = 'down' | 'lost';

/** What a page does about the calls its API is given. */
export interface Listening {
  /** Told of every commit that was kept. */
  readonly committed: () => void;
  readonly fault: () => Fault | undefined;
}

/** An LMS's API that writes every call down. What tells errors is not a call of its own and is left out. */
export function recorded(
  engine: Engine,
  version: Version,
  calls: Call[],
  { committed, fault }: Listening,
): Engine['api'] {
  const prefix = version === '1.2' ? 'LMS' : '';
  const api: Record<string, (...args: unknown[]) => unknown> = {};
  const answered = (name: string, plain: string, args: unknown[]) => {
    const wrong = fault();
    const failing = wrong && (wrong === 'lost' || /^(Set|Commit)/.test(plain));
    if (!failing) return [engine.api[name]!(...args), String(engine.api[`${prefix}GetLastError`]!())] as const;
    return ['false', codes[wrong][version]] as const;
  };
  let last = '0';
  for (const name of functionsOf(version))
    api[name] = (...args) => {
      const plain = name.replace(/^LMS/, '').replace('Finish', 'Terminate');
      if (plain === 'GetLastError') return last;
      if (/^Get[ED]/.test(plain)) return engine.api[name]!(...args);
      const [result, error] = answered(name, plain, args);
      last = error;
      const [element = '', value = ''] = args.map(String);
      if (plain === 'Commit' && error === '0') committed();
      calls.push({ name: plain, element, value, result: String(result), error });
      return result;
    };
  return api;
}

const codes: Readonly<Record<Fault, Readonly<Record<Version, string>>>> = {
  down: { '1.2': '101', '2004': '101' },
  lost: { '1.2': '301', '2004': '133' },
};
