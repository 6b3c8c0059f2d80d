import type { Plugin } from 'vite';

const file = 'rolldown-runtime.js';
const imported = /import\{([^}]*)\}from"\.\/rolldown-runtime\.js";?/;
const exported = /export\{([^}]*)\};?\s*$/;

/**
 * Puts the bundler's own few lines into every chunk that asks for them. In a file of their own they would be one more
 * request in the row of those before the first choice. Throws where they are made or asked for otherwise than they are now,
 * as after an update.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'dewis-inline-runtime',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const runtime = bundle[file];
      if (runtime?.type !== 'chunk') throw new Error(`there is no ${file} to be put into other chunks`);
      if (!exported.test(runtime.code)) throw new Error(`${file} exports otherwise than is known`);
      // `export{a as t}` becomes `return{t:a}`, and `import{t as e}` becomes `const{t:e}`.
      const body = runtime.code
        .replace(/^\/\/.*\n/, '')
        .replace(exported, (_all, names: string) => `return{${names.replaceAll(/(\w+) as (\w+)/g, '$2:$1')}}`);
      delete bundle[file];
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.imports.includes(file)) continue;
        if (!imported.test(chunk.code)) throw new Error(`${chunk.fileName} imports ${file} otherwise than is known`);
        chunk.code = chunk.code.replace(
          imported,
          (_all, names: string) => `const{${names.replaceAll(/(\w+) as (\w+)/g, '$1:$2')}}=(()=>{${body}})();`,
        );
        chunk.imports = chunk.imports.filter((name) => name !== file);
      }
    },
  };
}
