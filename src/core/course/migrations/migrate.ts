import { fromFormat1 } from './from-1.ts';

/** What makes a state of each format one of the next, the oldest first. */
const steps = [fromFormat1];

/** A stored state in the format of this release. One of a newer format, or of none, is given back as it is. */
export function migrated(text: string): string {
  const from = Number(/^dewis([1-9]\d*)\./.exec(text)?.[1] ?? steps.length + 1);
  return steps.slice(Math.max(0, from - 1)).reduce((state, step) => step(state), text);
}
