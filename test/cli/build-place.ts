import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { build } from '../../src/cli/build.ts';
import type { BuildOptions } from '../../src/cli/build.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { course, scenarioCalled, standard } from '../packaging/package-parts.ts';

const words = await wordsIn('en');
const meirion = {
  name: 'Meirion',
  role: { cy: 'Cwsmer', en: 'Customer' },
  look: { head: 'grayShort', skin: 'ffdbb4', hair: 'cccccc', clothes: '8fa7df' },
  faces: [{ atLeast: 0, face: 'rage' }],
};

/**
 * For each test a place of its own on disk: a folder of two sound scenarios, and stand-ins for the built player and the
 * built library, so that the command builds for real and nothing else has to.
 */
export class BuildPlace {
  root = '';
  printed: string[] = [];

  constructor() {
    beforeEach(() => {
      this.root = mkdtempSync(join(tmpdir(), 'dewis-build-'));
      this.write('scenarios/course.yaml', course);
      this.write('scenarios/standards/pplhsl19.yaml', standard);
      for (const id of ['one', 'other']) this.write(`scenarios/${id}.yaml`, this.scenario(id));
      const player = [
        'dewis.js',
        'play.js',
        'cmi5.js',
        'check.js',
        'dewis.js.map',
        'index.html',
        'chunks/a-1.js',
        '.vite/manifest.json',
      ];
      for (const file of [...player.map((name) => `sco/${name}`), 'embed/dewis-embed.js']) this.write(file, '');
    });
    afterEach(() => rmSync(this.root, { recursive: true, force: true }));
  }

  get options(): BuildOptions {
    const library = this.at('embed');
    return { folder: this.at('scenarios'), out: this.at('packages'), sco: this.at('sco'), library, embed: library };
  }

  at(path: string): string {
    return join(this.root, path);
  }

  scenario(id: string) {
    return { ...scenarioCalled(id), cast: { meirion } };
  }

  /** A text, or anything else as JSON, which is YAML too. */
  write(path: string, content: unknown): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }

  /** Runs `dewis build`; what it printed is in `printed`. */
  async build(changes: Partial<BuildOptions> = {}): Promise<0 | 1> {
    this.printed = [];
    return build({ ...this.options, ...changes }, words, (line) => this.printed.push(line));
  }
}
