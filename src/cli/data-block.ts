import { configElementId } from '../core/course/package-config.ts';

/** What stands in a launch page's data block, JSON that holds no `<`; `undefined` where there is none, or it is no JSON. */
export function dataBlockIn(page: string): unknown {
  return jsonOf(new RegExp(`<script[^<>]*\\bid="${configElementId}"[^<>]*>([^<]*)</script>`).exec(page)?.[1]);
}

/** Nothing where it is no JSON: what comes of that is told as what it was to be. */
export function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
