import { join } from 'node:path';
import { defineConfig } from 'vite';
import { browsers } from './build/browsers.ts';
import { library } from './build/library.ts';
import { slimTemplates } from './build/slim-templates.ts';

/** `vite build src/embed` makes dist/embed, a library for any web page; `dewis build` adds the scenarios. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  base: './',
  plugins: [slimTemplates(), library()],
  resolve: {
    // Lit as it is for servers, so that a page that is rendered there may import the library.
    conditions: ['node', 'module', 'production'],
    alias: { '@lit-labs/ssr-dom-shim': join(import.meta.dirname, 'build', 'no-dom.ts') },
  },
  build: {
    outDir: '../../dist/embed',
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    modulePreload: false,
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
        chunkFileNames: ({ name }) => (name === 'player' ? 'runtime.js' : '[name].js'),
      },
    },
  },
});
