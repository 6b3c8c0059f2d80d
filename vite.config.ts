import { defineConfig } from 'vitest/config';
import { browsers } from './src/embed/build/browsers.ts';
import { slimTemplates } from './src/embed/build/slim-templates.ts';

/** `vite build` makes dist/sco, the player as packages carry it: few files, stable names, nothing inline. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  base: './',
  plugins: [slimTemplates()],
  build: {
    outDir: 'dist/sco',
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: { dewis: 'src/sco/main.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: 'fonts/[name][extname]',
      },
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/run/seed.ts'],
    // Properties run hundreds of examples, on machines that do other things besides.
    testTimeout: 60_000,
  },
});
