import { castPath, moreTextPath, openingPath, placePath } from '../../core/course/package-config.ts';
import type { MoreTexts, Opening } from '../../core/scenario/opening.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { Drawing, ScenarioSource } from './source.ts';

/**
 * The files of a folder of scenarios, as the build lays them out in a package and for web pages alike. `folder` is an
 * address with a slash at its end, or empty for the folder of the page itself.
 */
export function folderSource(folder: string): ScenarioSource {
  const openings = new Map<string, Promise<Opening>>();
  // Story and words come in one file: whoever asks second has it already. What failed is asked for again.
  const opening = (scenario: string, language: Language) => {
    const address = folder + openingPath(scenario, language);
    const held = openings.get(address) ?? loadJson<Opening>(address);
    openings.set(address, held);
    held.catch(() => openings.delete(address));
    return held;
  };
  return {
    story: async (scenario, language) => (await opening(scenario, language)).story,
    texts: async (scenario, language) => (await opening(scenario, language)).texts,
    moreTexts: (scenario, language) => loadJson<MoreTexts>(folder + moreTextPath(scenario, language)),
    art: (scenario, drawing) => folder + artPath(scenario, drawing),
  };
}

/** What a JSON file holds, taken at its word: our own build wrote it. Rejects where it cannot be had. */
export async function loadJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  // Status 0 is a page opened from a disk or a wrapper app, where there is no HTTP.
  if (!response.ok && response.status !== 0) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Content;
}

function artPath(scenario: string, drawing: Drawing): string {
  return drawing.kind === 'place' ? placePath(drawing.place) : castPath(scenario, drawing.who);
}
