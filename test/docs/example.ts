import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { laidOver, without } from './laid-over.ts';
import { baseFolder } from './page.ts';
import { repeated } from './repeated.ts';
import { spliced } from './spliced.ts';

/** What stands at a path of a folder where a file should be. */
const instead = ['missing', 'a folder', 'a link to nothing', 'a pipe'] as const;

/** What is to stand at a path of a folder: a file's text or bytes, or something else in its place. */
export type Written = string | Buffer | { readonly instead: (typeof instead)[number] };

/** The base folder's own files. */
export const baseFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(baseFolder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    name.endsWith('.yaml') ? [[name.replaceAll('\\', '/'), readFileSync(join(baseFolder, name), 'utf8')]] : [],
  ),
);

/** A part of a block: the file it belongs to, what its first line says of that, and the lines below. */
interface Part {
  readonly file: string;
  readonly clauses: readonly string[];
  readonly text: string;
}

/** What stands in a folder, by path. */
export type Files = ReadonlyMap<string, Written>;

/**
 * The base folder with a block of a page laid over it; `above` is what the block before it came to. The format is told
 * in `docs/findings/README.md`. Throws where the block does not keep to it.
 */
export function filesWith(block: string, above?: Files): Files {
  const files = new Map<string, Written>(Object.entries(baseFiles));
  for (const part of partsOf(block)) files.set(part.file, written(part, above));
  return files;
}

function partsOf(block: string): readonly Part[] {
  const parts = block.split(/^(?=# [\w/.-]+\.ya?ml(?:,.*)?$)/m);
  return parts.map((part) => {
    const [, file, clauses = '', text = ''] = /^# ([\w/.-]+\.ya?ml)((?:, [^,\n]+)*)\n(.*)$/s.exec(part) ?? [];
    if (file === undefined) throw new Error(`a block begins with "# FILE", but this one with: ${part.slice(0, 60)}`);
    return { file, clauses: clauses.split(', ').slice(1), text };
  });
}

function written({ file, clauses, text }: Part, above: Files | undefined): Written {
  let base = baseFiles[file] ?? '';
  let lay = (over: string) => merged(base, over, []);
  let encode = (whole: string): Written => whole;
  for (const clause of clauses) {
    const other = instead.find((name) => name === clause);
    if (other !== undefined) return { instead: other };
    const [, times, letters = ''] = /^(\d+) times "(.*)"$/.exec(clause) ?? [];
    const [, name, of = ''] =
      /^(as above|the whole of|without|a copy of|as it is written|saved in|the whole file) ?(.*)$/.exec(clause) ?? [];
    if (name === 'as above') base = textIn(above, file);
    else if (name === 'a copy of') base = baseFiles[of] ?? textIn(above, of);
    else if (name === 'without') base = stringify(without(parse(base), pathsOf(of)));
    else if (name === 'the whole of') lay = (over) => merged(base, over, pathsOf(of));
    else if (name === 'as it is written') lay = (over) => spliced(base, over);
    else if (name === 'the whole file') lay = (over) => over;
    else if (times !== undefined) lay = (over) => over + letters.repeat(Number(times));
    else if (name === 'saved in') encode = encodings[of]!;
    else throw new Error(`${file}: nobody knows what "${clause}" means`);
  }
  return encode(lay(text));
}

function textIn(files: Files | undefined, file: string): string {
  const found = files?.get(file);
  if (typeof found !== 'string') throw new Error(`the block above holds no ${file}`);
  return found;
}

function pathsOf(list: string): readonly (readonly string[])[] {
  return list.split(' and ').map((path) => path.split('.'));
}

/** The block over the base, map by map; at `whole` paths nothing of the base is left. */
function merged(base: string, over: string, whole: readonly (readonly string[])[]): string {
  return stringify(laidOver(without(parse(base), whole), repeated(parse(over) ?? {})), { lineWidth: 0 });
}

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'Latin 1': (text) => Buffer.from(text, 'latin1'),
};
