import type { Setting } from './dialect.ts';

/** The list of the LMS a setting belongs to. */
export function groupOf([element]: Setting): string | undefined {
  return /^cmi\.(objectives|interactions)\./.exec(element)?.[1];
}

/** Whether an entry of a list is none without it. */
export function isVital([element]: Setting): boolean {
  return /^\w+\.\w+\.\d+\.(id|type)$/.test(element);
}

/** Its element with `n` for every index. */
export function plain([element]: Setting): string {
  return element.replace(/\.\d+/g, '.n');
}
