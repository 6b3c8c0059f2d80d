import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { playerBuild } from '../../embed/build/player-build.ts';

/** `vite build src/relay/thin` makes dist/thin, the one script of a thin package. */
export default defineConfig(
  mergeConfig(playerBuild, {
    root: import.meta.dirname,
    build: {
      outDir: '../../../dist/thin',
      rolldownOptions: {
        input: { thin: join(import.meta.dirname, 'main.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  }),
);
