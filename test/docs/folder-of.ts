import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasPipesAndLinks, makeLinkToNothing, makePipe } from '../fixtures/pipes-and-links.ts';
import type { Files } from './example.ts';

/** Writes files below a folder of the disk, and what is there in place of a file. */
export function writeFolder(folder: string, files: Files): void {
  for (const [file, content] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content);
    else if (content.instead === 'a folder') mkdirSync(path);
    else if (content.instead === 'a link to nothing') makeLinkToNothing(path);
    else if (content.instead === 'a pipe') makePipe(path);
  }
}

/** Whether this system can make all that is to stand in a folder. */
export function canWrite(files: Files): boolean {
  const needs = (content: unknown) =>
    typeof content === 'object' &&
    content !== null &&
    'instead' in content &&
    /^a (pipe|link)/.test(String(content.instead));
  return hasPipesAndLinks || ![...files.values()].some(needs);
}
