import { defineConfig } from 'vite';

/** `vite build src/preview/page` makes dist/preview. Absolute addresses: a page such as /play/1 is the same index.html. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: '../../../dist/preview',
    emptyOutDir: true,
    // Nothing inline: the pages' policy refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // scorm-again for SCORM 2004 is 362 kB (80 kB gz), loaded only when such a package is played.
    chunkSizeWarningLimit: 400,
  },
});
