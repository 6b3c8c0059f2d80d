import { startPreview } from '../preview/server/start.ts';
import { openInBrowser } from '../preview/open-in-browser.ts';
import { PreviewError } from '../preview/preview-error.ts';
import { CommandError } from './command-error.ts';
import type { Words } from './words.ts';

export interface PreviewOptions {
  readonly folder: string;
  readonly packages: string;
  readonly port?: number;
  readonly open: boolean;
}

/**
 * `dewis preview [FOLDER]`: a small LMS on 127.0.0.1 until the process is stopped. Prints its address. Throws
 * CommandError `preview-port-taken` or `preview-data-unusable`.
 */
export async function preview(
  { folder, packages, port, open }: PreviewOptions,
  words: Words,
  print: (line: string) => void,
): Promise<0> {
  const running = await startPreview({ packages, scenarios: folder, ...(port !== undefined && { port }) }).catch(
    (error: unknown) => {
      if (!(error instanceof PreviewError)) throw error;
      throw new CommandError(`preview-${error.code}`, error.values, { cause: error });
    },
  );
  print(words('preview-at', { url: running.url }));
  if (open) openInBrowser(running.url);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  await running.close();
  return 0;
}
