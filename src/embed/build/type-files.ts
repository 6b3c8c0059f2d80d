import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const source = join(import.meta.dirname, '..', '..');
const compiler = join(source, '..', 'node_modules', 'typescript', 'bin', 'tsc');

/** What a host page's TypeScript sees of the class: its own properties, nothing of what it is made with. */
const player = `import type { EmbeddedPlayer } from './types/embed/embedded-player.js';

export { DewisChooseEvent, DewisEndEvent, DewisLanguageEvent, DewisStartEvent } from './types/player/events.js';
export type { EmbeddedPlayer } from './types/embed/embedded-player.js';
export type { Language } from './types/core/scenario/text.js';
export type { Outcome } from './types/core/scenario/scenario.js';

/** A branching scenario in Welsh and English, for any page and without an LMS. */
export interface DewisPlayer extends EmbeddedPlayer {}
export declare const DewisPlayer: {
  new (): DewisPlayer;
  readonly prototype: DewisPlayer;
  /** Registers \`<dewis-player>\`, unless the tag is taken. */
  define(): void;
};

declare global {
  interface HTMLElementTagNameMap {
    'dewis-player': DewisPlayer;
  }
}
`;
const embed = `/** Registers \`<dewis-player>\`. */
export * from './player.js';
`;

/**
 * The declaration files of the library by their path in it. Those under \`types/\` are the compiler's, of the two files
 * that say what is public and whatever they name; the library needs no other package's types. Throws where they do not
 * compile.
 */
export function typeFiles(): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'dewis-types-'));
  try {
    const entries = ['embed/embedded-player.ts', 'player/events.ts'].map((entry) => join(source, entry));
    const options =
      '--declaration --emitDeclarationOnly --strict --skipLibCheck --ignoreConfig --target es2022 --module esnext'.split(
        ' ',
      );
    const more = '--moduleResolution bundler --allowImportingTsExtensions --types --lib es2023,dom'.split(' ');
    const places = ['--rootDir', source, '--outDir', out];
    const run = spawnSync(process.execPath, [compiler, ...entries, ...options, ...more, ...places], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`The types were not made: ${run.stdout}${run.stderr}`);
    const made = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = made.map(({ parentPath, name }): [string, string] => {
      const path = join(parentPath, name);
      return [`types/${relative(out, path).split(sep).join('/')}`, withJsImports(readFileSync(path, 'utf8'))];
    });
    return new Map([...files, ['player.d.ts', player], ['dewis-embed.d.ts', embed]]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

// A package's declarations name the scripts they stand for; the compiler leaves our `.ts` as it is.
function withJsImports(text: string): string {
  return text.replaceAll(/(from ['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2');
}
