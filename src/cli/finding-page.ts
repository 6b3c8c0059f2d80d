import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingCode } from '../core/finding/catalogue.ts';

const pages = join(import.meta.dirname, '../../docs/findings');

/** The page of the docs on a finding, as Markdown; nothing where there is none. */
export function findingPage(code: FindingCode): string | undefined {
  const page = join(pages, `${code}.md`);
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
}
