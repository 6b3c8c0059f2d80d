import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the pages stand, with the folder that their examples are laid over. */
export const pagesFolder = join(import.meta.dirname, '../../docs/findings');
const welshFolder = join(pagesFolder, 'cy');
export const baseFolder = join(pagesFolder, 'base');

/** A page of `docs/findings/`, as far as a test holds it to something. */
export interface Page {
  readonly title: string;
  /** The line below the title, as it stands. */
  readonly about: string;
  readonly headings: readonly string[];
  /** The YAML blocks: one that raises the finding, and its mended twin. */
  readonly blocks: readonly string[];
  /** The codes that the first block raises besides, and cannot but raise. */
  readonly alongside: readonly string[];
}

/** The codes that have a page. */
export function pagesThere(): readonly string[] {
  return readdirSync(pagesFolder).flatMap((name) =>
    name.endsWith('.md') && name !== 'README.md' ? [name.slice(0, -'.md'.length)] : [],
  );
}

/** The codes that have a page in Welsh. */
export function welshPagesThere(): readonly string[] {
  if (!existsSync(welshFolder)) return [];
  return readdirSync(welshFolder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : []));
}

export function welshTextOf(page: string): string {
  return readFileSync(join(welshFolder, `${page}.md`), 'utf8');
}

export function textOf(page: string): string {
  return readFileSync(join(pagesFolder, `${page}.md`), 'utf8');
}

export function pageOf(code: string): Page {
  const text = textOf(code);
  const [title = '', , about = ''] = text.split('\n');
  return {
    title,
    about,
    headings: [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading),
    blocks: [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => block),
    alongside: [...(/^Also found: (.*)$/m.exec(text)?.[1] ?? '').matchAll(/`([a-z0-9-]+)`/g)].map(
      ([, code = '']) => code,
    ),
  };
}
