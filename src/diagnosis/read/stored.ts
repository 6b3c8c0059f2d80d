import { checksum, endsSealed } from '../../core/course/seal.ts';
import { unwrapped } from '../../core/course/unwrapped.ts';

/**
 * What became of a stored state. `wrapped`: whole, in something the LMS put around it; `damaged`: cut or altered; `foreign`:
 * not of ours.
 */
export type Condition = 'none' | 'whole' | 'wrapped' | 'damaged' | 'foreign';

/** All that is ever told of a stored state: never what is in it. */
export interface StoredState {
  /** In UTF-16 units, as LMSs count. */
  readonly length: number;
  readonly condition: Condition;
  /** Four characters that change with any other; "" where nothing is stored. */
  readonly checksum: string;
  /** The number of its format, where it is ours. */
  readonly format?: number;
}

/** Looks a stored state over by its own checksum, without reading it. */
export function storedState(text: string): StoredState {
  const told = { length: text.length, checksum: text && checksum(text) };
  if (!text) return { ...told, condition: 'none' };
  const own = unwrapped(text);
  const [, format] = /^dewis(\d+)\./.exec(own) ?? [];
  if (!format) return { ...told, condition: 'foreign' };
  const condition = !endsSealed(own) ? 'damaged' : own === text ? 'whole' : 'wrapped';
  return { ...told, condition, format: Number(format) };
}
