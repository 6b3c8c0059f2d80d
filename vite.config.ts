import { defineConfig, mergeConfig } from 'vitest/config';
import { compileAhead } from './src/embed/build/compile-ahead.ts';
import { cutTypefaces } from './src/embed/build/cut-typeface.ts';
import { handDown } from './src/embed/build/hand-down.ts';
import { inlineRuntime } from './src/embed/build/inline-runtime.ts';
import { playerBuild } from './src/embed/build/player-build.ts';
import { umdModule } from './src/embed/build/umd-module.ts';
import { features, unicodeRange, weight } from './src/sco/typeface/cut.ts';

/** `vite build` makes dist/sco, the player as packages carry it: few files with names that stay. */
export default defineConfig(
  mergeConfig(playerBuild, {
    root: import.meta.dirname,
    plugins: [
      umdModule('@rusticisoftware/cmi5'),
      inlineRuntime(),
      // By what the player shows first the look back was asked for, and by that the evidence record.
      handDown(['define-later', 'define-look-back']),
      cutTypefaces({ unicodeRange, weight, features }),
    ],
    build: {
      outDir: 'dist/sco',
      rolldownOptions: {
        // The second for its exports alone: put into a group without that, a chunk exports by other names than it is asked for by.
        input: { dewis: 'src/sco/main.ts', 'define-later': 'src/player/define-later.ts' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: 'fonts/[name][extname]',
          postBanner: compileAhead,
          // Each with all it needs: what further chunks share with the player, or with one another, would become files
          // of their own, which have to be waited for and which no further try asks for by another address.
          codeSplitting: {
            groups: [
              { name: 'dewis', test: /src\/sco\/main\.ts$/, priority: 2 },
              { name: 'play', test: /src\/(sco\/play|core\/play\/(coaching|following))\.ts$/, priority: 1 },
              { name: 'define-later', test: /src\/player\/define-later\.ts$/ },
            ],
          },
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
