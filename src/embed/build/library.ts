import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { elementsManifest } from './elements-manifest.ts';
import { typeFiles } from './type-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const example = join(import.meta.dirname, '..', 'example');

/** Adds what makes a library of the scripts: package.json, types, custom-elements.json, the pages of the example. */
export function library(): Plugin {
  return {
    name: 'dewis-library',
    apply: 'build',
    generateBundle() {
      const files = new Map([
        ['package.json', packageFile()],
        ['custom-elements.json', elementsManifest()],
        ...typeFiles(),
        ...['index.html', 'example.css'].map((name): [string, string] => [
          `example/${name}`,
          readFileSync(join(example, name), 'utf8'),
        ]),
      ]);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The folder is a package as it stands: `npm install ./dist/embed`. Everything it needs is in it. */
function packageFile(): string {
  const { name, version, license, description } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const entry = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` });
  const exported = {
    './embed': entry('dewis-embed'),
    './embed/player': entry('player'),
    './embed/scenarios/*': './scenarios/*',
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  };
  const content = {
    name,
    version,
    description,
    license,
    type: 'module',
    exports: exported,
    customElements: 'custom-elements.json',
    sideEffects: ['./dewis-embed.js', './example/*'],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
