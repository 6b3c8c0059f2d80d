import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports as they are: Vite calls each through a helper that asks for style sheets and further chunks ahead.
 * Ours have none to ask for, and the helper stands among the bytes before the first choice.
 */
export function plainImports(): Plugin {
  return {
    name: 'dewis-plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
