import type { UserConfig } from 'vite';
import { plainImports } from './plain-imports.ts';
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
  plugins: [slimTemplates(), plainImports()],
  build: {
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    modulePreload: false,
  },
} satisfies UserConfig;
