import { packageFactsPath } from '../core/course/package-facts.ts';
import type { PackageFacts } from '../core/course/package-facts.ts';

/** What the package says of itself, in a file beside the page; `null` where that cannot be had. */
export async function loadFacts(): Promise<PackageFacts | null> {
  try {
    const reply = await fetch(packageFactsPath);
    return reply.ok ? ((await reply.json()) as PackageFacts) : null;
  } catch {
    return null;
  }
}
