/**
 * Asks for a chunk again. Browsers until 2026 keep a module that could not be fetched as failed for as long as the page
 * lives (WHATWG HTML issue 6768), so every further try goes by an address of its own.
 *
 * @param name The name the build gives the chunk.
 * @param failed How often it could not be had before, 1 or more.
 */
export function byAnotherAddress<Chunk>(name: string, failed: number): Promise<Chunk> {
  return import(/* @vite-ignore */ `./${name}?again=${failed}`) as Promise<Chunk>;
}
