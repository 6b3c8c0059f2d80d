/** Where a loading function says which file it asks for. */
const request = /\bimport\(\s*["'`]([^"'`]+)/;

/**
 * Loads a chunk once, however often it is asked for, and asks anew where it could not be had. Browsers until 2026 keep a
 * module that could not be fetched as failed for as long as the page lives (WHATWG HTML issue 6768), so every further try
 * goes by an address of its own.
 *
 * What a chunk is called, only the build knows: its address is read off the loading function, whose text is what the
 * build wrote there (ECMA-262, 20.2.3.5). A host page's bundler that loads in another way than by `import()` tries again
 * in its own.
 *
 * @param load `() => import('./chunk.ts')` and nothing more; of a chunk that no other chunk imports statically, for those
 *   would ask by the first address.
 * @param base The module that says so: `import.meta.url`.
 */
export function chunkLoader<Chunk>(load: () => Promise<Chunk>, base: string): () => Promise<Chunk> {
  const [, address] = request.exec(String(load)) ?? [];
  let failed = 0;
  let asked: Promise<Chunk> | undefined;
  const ask = (): Promise<Chunk> => {
    if (failed === 0 || address === undefined) return load();
    return import(/* @vite-ignore */ `${new URL(address, base).href}?again=${failed}`) as Promise<Chunk>;
  };
  return () => {
    asked ??= ask().catch((cause: unknown) => {
      failed += 1;
      asked = undefined;
      throw cause;
    });
    return asked;
  };
}
