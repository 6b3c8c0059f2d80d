import type { Condition } from './condition.ts';
import { inFlow } from './schema/flow.ts';
import { idPattern } from './schema/values.ts';
import { loose } from './loose.ts';

/** What somebody may have meant who wrote `signed`, `not signed` or `mood > 5` for a condition; else an example of one. */
export function conditionMeant(written: unknown): string {
  return inFlow(meant(written) ?? { flag: 'promised' });
}

function meant(written: unknown): Condition | undefined {
  if (typeof written !== 'string') {
    const [[meter, bound] = [], ...others] = Object.entries(loose(written));
    return meter !== undefined && typeof bound === 'number' && others.length === 0
      ? { meter, atLeast: bound }
      : undefined;
  }
  const [, not, flag = ''] = /^(not\s+|!\s*)?(\S+)$/.exec(written.trim()) ?? [];
  if (idPattern.test(flag)) return not === undefined ? { flag } : { not: { flag } };
  const [, meter = '', sign = '', bound] = /^(\S+?)\s*(>=|<=|>|<|==?)\s*(-?\d+)$/.exec(written.trim()) ?? [];
  return idPattern.test(meter) ? { meter, ...boundsOf(sign, Number(bound)) } : undefined;
}

/** Meters have whole numbers only. */
function boundsOf(sign: string, bound: number): { readonly atLeast?: number; readonly atMost?: number } {
  if (sign.startsWith('>')) return { atLeast: sign === '>' ? bound + 1 : bound };
  if (sign.startsWith('<')) return { atMost: sign === '<' ? bound - 1 : bound };
  return { atLeast: bound, atMost: bound };
}
