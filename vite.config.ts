import { defineConfig, mergeConfig } from 'vitest/config';
import { compileAhead } from './src/embed/build/compile-ahead.ts';
import { playerBuild } from './src/embed/build/player-build.ts';
import { umdModule } from './src/embed/build/umd-module.ts';

/** `vite build` makes dist/sco, the player as packages carry it: few files with names that stay. */
export default defineConfig(
  mergeConfig(playerBuild, {
    root: import.meta.dirname,
    plugins: [umdModule('@rusticisoftware/cmi5')],
    build: {
      outDir: 'dist/sco',
      rolldownOptions: {
        input: { dewis: 'src/sco/main.ts' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: 'fonts/[name][extname]',
          postBanner: compileAhead,
        },
      },
    },
    test: {
      include: ['test/**/*.test.ts'],
      environment: 'node',
      setupFiles: ['test/run/seed.ts', 'test/fixtures/strict-lms/in-tests.ts'],
      // Properties run hundreds of examples, on machines that do other things besides.
      testTimeout: 60_000,
    },
  }),
);
