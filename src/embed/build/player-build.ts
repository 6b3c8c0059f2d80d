import type { UserConfig } from 'vite';
import { plainImports } from './plain-imports.ts';
import { slimI18next } from './slim-i18next.ts';
import { slimTemplates } from './slim-templates.ts';

/**
 * Safari 16.4 (iOS 16.4) and Android System WebView 108: module scripts, private fields, container queries, constructed
 * style sheets. The README states the same versions.
 */
const browsers = ['safari16.4', 'ios16.4', 'chrome108', 'firefox115'];

/** What every build of the player has in common: our browsers, slim templates, nothing inline, addresses that are relative. */
export const playerBuild = {
  publicDir: false,
  base: './',
  plugins: [slimTemplates(), slimI18next(), plainImports()],
  build: {
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    modulePreload: false,
    // Cutting the typeface and writing the library's types take a second each, and need not be told each time.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
} satisfies UserConfig;
