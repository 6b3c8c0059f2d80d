import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** `{a as b,c}` of an import or an export, as pairs; both sides of one without `as` are alike. */
const pairsIn = (names: string): readonly (readonly [string, string])[] =>
  names.split(',').map((name) => {
    const [first = '', second = first] = name.trim().split(/\s+as\s+/);
    return [first, second];
  });

/**
 * Has some chunks hand what others import of them to those themselves, under a name of their own, instead of by their
 * address. Browsers until 2026 keep a module that could not be fetched as failed for as long as the page lives (WHATWG HTML
 * issue 6768): a chunk that was had only with a second try, by another address (`chunkLoader`), can be imported by its first
 * one no more. It needs not be: whoever imports it is asked for by its own code, so it is there. The name holds a hash of
 * the code, for two releases may be on one page.
 *
 * Throws where a chunk is imported that does not ask for its importers, or where the bundler writes otherwise than is known.
 *
 * @param givers The chunks' names; who is imported before who imports.
 */
export function handDown(givers: readonly string[]): Plugin {
  return {
    name: 'dewis-hand-down',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      for (const name of givers) {
        const file = `${name}.js`;
        const giver = chunks.find(({ fileName }) => fileName === file);
        if (!giver) throw new Error(`there is no ${file} to hand anything down`);
        const takers = chunks.filter(({ imports }) => imports.includes(file));
        const family = new Set([file, ...takers.map(({ fileName }) => fileName)]);
        const early = takers.find(({ isDynamicEntry, isEntry }) => isEntry || !isDynamicEntry);
        if (early) throw new Error(`${early.fileName} is there before ${file}, and cannot be handed anything by it`);
        const stranger = chunks.find(
          ({ fileName, dynamicImports }) =>
            !family.has(fileName) && dynamicImports.some((one) => one !== file && family.has(one)),
        );
        // In a group without being an input, a chunk exports by names of the bundler, which no further try knows.
        const nameless = [giver, ...takers].find(({ facadeModuleId }) => facadeModuleId === null);
        if (nameless) throw new Error(`${nameless.fileName} exports by other names than its module`);
        if (stranger) throw new Error(`${stranger.fileName} asks for what needs ${file}, which may not be there`);
        const shelf = `globalThis[Symbol.for("dewis ${name} ${createHash('sha256').update(giver.code).digest('hex').slice(0, 8)}")]`;
        const imported = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["']\\./${file}["'];?`);
        const asking = new RegExp(`(import|from)\\s*["']\\./${file}["']`);
        const wanted = new Set<string>();
        for (const taker of takers) {
          taker.code = taker.code.replace(imported, (_all, names: string) => {
            const pairs = pairsIn(names);
            for (const [given] of pairs) wanted.add(given);
            return `const{${pairs.map((pair) => pair.join(':')).join()}}=${shelf};`;
          });
          if (asking.test(taker.code)) throw new Error(`${taker.fileName} imports ${file} otherwise than is known`);
          taker.imports = taker.imports.filter((one) => one !== file);
        }
        const [, exported] = /export\s*\{([^}]*)\};?\s*$/.exec(giver.code) ?? [];
        if (exported === undefined) throw new Error(`${file} exports otherwise than is known`);
        const given = pairsIn(exported).filter(([, as]) => wanted.has(as));
        if (given.length !== wanted.size) throw new Error(`${file} does not export all that is imported of it`);
        giver.code += `\n${shelf}={${given.map(([is, as]) => `${as}:${is}`).join()}};`;
      }
    },
  };
}
