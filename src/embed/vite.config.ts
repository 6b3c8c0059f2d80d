import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { library } from './build/library.ts';
import { playerBuild } from './build/player-build.ts';

/** `vite build src/embed` makes dist/embed, a library for any web page; `dewis build` adds the scenarios. */
export default defineConfig(
  mergeConfig(playerBuild, {
    root: import.meta.dirname,
    plugins: [library()],
    resolve: {
      // Lit as it is for servers, so that a page that is rendered there may import the library.
      conditions: ['node', 'module', 'production'],
      alias: { '@lit-labs/ssr-dom-shim': join(import.meta.dirname, 'build', 'no-dom.ts') },
    },
    build: {
      outDir: '../../dist/embed',
      rolldownOptions: {
        input: {
          'dewis-embed': join(import.meta.dirname, 'dewis-embed.ts'),
          player: join(import.meta.dirname, 'player.ts'),
          'example/example': join(import.meta.dirname, 'example', 'example.ts'),
        },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          // What both entries share is named after the player too; `modulepreload` wants a name that stays.
          chunkFileNames: ({ name }: { readonly name: string }) => (name === 'player' ? 'runtime.js' : '[name].js'),
        },
      },
    },
  }),
);
