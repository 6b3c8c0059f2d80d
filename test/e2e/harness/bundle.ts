import { join } from 'node:path';
import { build } from 'vite';

const lmsPage = join(import.meta.dirname, '..', 'lms-page', 'main.ts');

/** The script of the LMS page with the two LMSs in it, or of another page, made in memory. */
export async function bundleLmsPage(entry = lmsPage): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'lms' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the LMS page was not built');
  return first.output[0].code;
}
