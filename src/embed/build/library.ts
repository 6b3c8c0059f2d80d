import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { elementsManifest } from './elements-manifest.ts';
import { typeFiles } from './type-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const example = join(import.meta.dirname, '..', 'example');

/** Adds what makes a package of the scripts: package.json, README.md, types, custom-elements.json, the example's page. */
export function library(): Plugin {
  return {
    name: 'dewis-library',
    apply: 'build',
    generateBundle() {
      const files = new Map([
        ['package.json', packageFile()],
        ['README.md', readFileSync(join(root, 'docs', 'embedding.md'), 'utf8')],
        ['custom-elements.json', elementsManifest()],
        ...typeFiles(),
        ...['index.html', 'example.css', 'themes/harbour.css', 'themes/ember.css'].map((name): [string, string] => [
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
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const entry = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` });
  const content = {
    name,
    version,
    description: 'Branching scenarios in Welsh and English for any web page: the custom element <dewis-player>.',
    keywords: ['branching scenario', 'custom element', 'web component', 'Welsh', 'Cymraeg'],
    license,
    type: 'module',
    exports: {
      '.': entry('dewis-embed'),
      './player': entry('player'),
      './scenarios/*': './scenarios/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    files: ['*.js', '*.d.ts', 'types', 'scenarios', 'example', 'custom-elements.json', 'licences.txt'],
    sideEffects: ['./dewis-embed.js', './example/*'],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
