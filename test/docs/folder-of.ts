import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './example.ts';

/** Writes files below a folder of the disk, and what is there in place of a file. */
export function writeFolder(folder: string, files: Files): void {
  for (const [file, content] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content);
    else if (content.instead === 'a folder') mkdirSync(path);
    else if (content.instead === 'a link to nothing') symlinkSync('nothing', path);
    else if (content.instead === 'a pipe') execFileSync('mkfifo', [path]);
  }
}
