import type * as check from '../diagnosis/main.ts';

/** Built by itself, so that nothing a learner loads is shared with it; it stands beside the other scripts. */
const script = 'check.js';

let failed = 0;

/** Loads the administrator's page; another address for each further try, since browsers keep a failure as one. */
export async function loadCheck(): Promise<typeof check> {
  const address = new URL(failed === 0 ? script : `${script}?again=${failed}`, import.meta.url).href;
  try {
    return (await import(/* @vite-ignore */ address)) as typeof check;
  } catch (cause) {
    failed += 1;
    throw cause;
  }
}
