import type { Plugin } from 'vite';

/**
 * Makes a module of a script that gives itself to whoever loads it (UMD), by handing it what it looks for. The bundler's own
 * way takes code that every chunk would share, in a file that has to be waited for.
 *
 * @param name The dependency that is such a script, all in one file.
 */
export function umdModule(name: string): Plugin {
  return {
    name: 'dewis-umd-module',
    apply: 'build',
    transform: {
      filter: { id: new RegExp(`/node_modules/${name}/.*\\.js$`) },
      handler: (code) => ({
        code: `const module = { exports: {} };\n((module, exports) => {\n${code}\n})(module, module.exports);\nexport default module.exports;\n`,
        map: null,
      }),
    },
  };
}
