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

/** An LMS's API that writes every call down. What tells errors is not a call of its own and is left out. */
export function recorded(engine: Engine, version: Version, calls: Call[]): Engine['api'] {
  const prefix = version === '1.2' ? 'LMS' : '';
  const api: Record<string, (...args: unknown[]) => unknown> = {};
  for (const name of functionsOf(version))
    api[name] = (...args) => {
      const result = engine.api[name]!(...args);
      const plain = name.replace(/^LMS/, '').replace('Finish', 'Terminate');
      if (/^Get[LED]/.test(plain)) return result;
      const error = String(engine.api[`${prefix}GetLastError`]!());
      const [element = '', value = ''] = args.map(String);
      calls.push({ name: plain, element, value, result: String(result), error });
      return result;
    };
  return api;
}
