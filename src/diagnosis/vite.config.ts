import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { playerBuild } from '../embed/build/player-build.ts';

/**
 * `vite build src/diagnosis` adds check.js to dist/sco: the administrator's page, whole in itself. Built with the player it
 * would share chunks with it, and learners would wait for one more.
 */
export default defineConfig(
  mergeConfig(playerBuild, {
    root: import.meta.dirname,
    build: {
      outDir: '../../dist/sco',
      emptyOutDir: false,
      rolldownOptions: {
        input: { check: join(import.meta.dirname, 'main.ts') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  }),
);
