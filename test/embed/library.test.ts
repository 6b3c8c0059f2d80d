import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'vite';

interface Named {
  readonly name: string;
}

const root = join(import.meta.dirname, '..', '..');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
let place = '';
let library = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'dewis-library-'));
  // As npm would put it: a package called dewis in node_modules.
  library = join(place, 'node_modules', 'dewis');
  const config = join(root, 'src', 'embed', 'vite.config.ts');
  await build({ root: join(root, 'src', 'embed'), configFile: config, logLevel: 'error', build: { outDir: library } });
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function node(code: string): string {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: place, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : run.stderr;
}

// As a strict consumer's compiler sees it, which looks into our declarations as well.
function compile(code: string, resolution: 'bundler' | 'nodenext' = 'nodenext'): string {
  const file = join(place, 'host.ts');
  writeFileSync(file, code);
  const strictness = '--strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false';
  const modules = `--module ${resolution === 'bundler' ? 'esnext' : resolution} --moduleResolution ${resolution}`;
  const options = `--noEmit ${strictness} ${modules} --target es2022 --lib es2022,dom --types --ignoreConfig`;
  return spawnSync(process.execPath, [tsc, file, ...options.split(' ')], { cwd: place, encoding: 'utf8' }).stdout;
}

describe('the library', () => {
  test('may be imported on a server, by either entry, and leaves no trace there', () => {
    expect(node(`await import('dewis'); console.log(typeof document, typeof HTMLElement)`)).toBe('undefined undefined');
    expect(node(`const { DewisPlayer } = await import('dewis/player'); console.log(typeof DewisPlayer)`)).toBe(
      'function',
    );
  });

  test.for(['bundler', 'nodenext'] as const)(
    'gives TypeScript the tag, its properties and the types of its events, without another package’s types (%s)',
    (resolution) => {
      expect(
        compile(
          `
        import 'dewis';
        import { DewisPlayer } from 'dewis/player';
        const player = document.createElement('dewis-player');
        player.scenario = 'angry-diner';
        player.mark = 0.8;
        player.keep = 'first';
        player.addEventListener('dewis-end', ({ score, passed, outcome }) => {
          const told: readonly [number, boolean, 'success' | 'partial' | 'failure' | 'safety'] = [score, passed, outcome];
          console.log(told);
        });
        document.querySelector('dewis-player')?.addEventListener('dewis-choose', ({ node, choice, took }) => {
          console.log(node.length, choice.length, took.toFixed());
        });
        document.addEventListener('dewis-language', ({ language }) => console.log(language === 'cy'));
        const other: HTMLElement = new DewisPlayer();
        DewisPlayer.define();
        console.log(other);
      `,
          resolution,
        ),
      ).toBe('');
    },
  );

  test('tells TypeScript what is no property and no value of one', () => {
    const faults = compile(`
      import 'dewis';
      const player = document.createElement('dewis-player');
      player.keep = 'some';
      player.store = null;
    `);
    expect(faults.match(/error TS\d+/g)).toEqual(['error TS2322', 'error TS2339']);
  });

  test('holds a declaration and a script for every entry of its package', () => {
    const { exports } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types: string; default: string }>;
    };
    const named = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const path of named.filter((name) => !name.includes('*')))
      expect(readFileSync(join(library, path), 'utf8')).not.toBe('');
  });

  test('asks for nothing from elsewhere and evaluates nothing', () => {
    for (const script of ['runtime.js', 'define-later.js', 'keeper.js', 'dewis-embed.js']) {
      const text = readFileSync(join(library, script), 'utf8');
      expect(text).not.toMatch(/\beval\(|new Function\(/);
      expect(text.match(/\b(?:import|from)\s*\(?["'`](?!\.\/)[\w@][^"'`]*/g) ?? []).toEqual([]);
    }
  });
});

describe('custom-elements.json', () => {
  const source = (path: string) => readFileSync(join(root, 'src', path), 'utf8');
  const element = () => {
    const text = readFileSync(join(library, 'custom-elements.json'), 'utf8');
    const { modules } = JSON.parse(text) as {
      modules: { declarations: Record<string, { name: string; description?: string }[]>[] }[];
    };
    const [found] = modules.flatMap(({ declarations }) => declarations);
    return found!;
  };
  const names = (of: string) => (element()[of] ?? []).map(({ name }) => name).sort();

  test('describes every custom property there is, and none that is not', () => {
    const set = new Set(
      `${source('player/look/tokens.ts')}${source('player/look/palette.ts')}`.match(/--dewis-[\w-]+(?=:)/g),
    );
    expect(names('cssProperties')).toEqual([...set].sort());
  });

  test('describes every part that leaves the player, and none that does not', () => {
    const exported = ['player/player.ts', 'player/screen.ts'].flatMap((path) =>
      [...source(path).matchAll(/exportparts="([^"]+)"/g)].flatMap(([, parts = '']) => parts.split(/,\s*/)),
    );
    const own = [...source('embed/fault.ts').matchAll(/part="([^"]+)"/g)].map(([, part = '']) => part);
    expect(names('cssParts')).toEqual([...new Set([...exported, ...own])].sort());
  });

  test('describes every attribute and event in words', () => {
    expect(names('attributes').join()).toBe('coach,keep,lang,learner,mark,mode,remember,scenario,src,theme');
    expect(names('events')).toEqual(['dewis-choose', 'dewis-end', 'dewis-language', 'dewis-start']);
    for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties'])
      for (const { name, description } of element()[kind] ?? []) expect(description, name).toBeTruthy();
  });

  test('describes what each event carries, in a class that the script named gives', () => {
    const { modules } = JSON.parse(readFileSync(join(library, 'custom-elements.json'), 'utf8')) as {
      modules: { path: string; declarations: { name: string; members?: { name: string }[] }[]; exports: Named[] }[];
    };
    const [module] = modules;
    const carried = Object.fromEntries(
      (module?.declarations ?? []).slice(1).map((event) => [event.name, event.members?.map(({ name }) => name)]),
    );
    expect(carried).toEqual({
      DewisStartEvent: ['scenario', 'attempt'],
      DewisChooseEvent: ['scenario', 'node', 'choice', 'language', 'took'],
      DewisEndEvent: ['scenario', 'ending', 'outcome', 'score', 'passed'],
      DewisLanguageEvent: ['language'],
    });
    const given = node(`console.log(Object.keys(await import('dewis/player')).sort().join())`);
    expect(module?.exports.map(({ name }) => name).sort()).toEqual(given.split(','));
  });

  test('is what docs/embedding.md says too', () => {
    const page = readFileSync(join(root, 'docs', 'embedding.md'), 'utf8');
    for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties'])
      for (const name of names(kind)) expect(page, name).toContain(`\`${name}\``);
  });
});
