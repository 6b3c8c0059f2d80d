import { castPath, moreTextPath, placePath, storyPath, textPath } from '../../core/course/package-config.ts';
import type { MoreTexts, OpeningTexts } from '../../core/scenario/opening.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Drawing, ScenarioSource } from './source.ts';

/**
 * The files of a folder of scenarios, as the build lays them out in a package and for web pages alike. `folder` is an
 * address with a slash at its end, or empty for the folder of the page itself.
 */
export function folderSource(folder: string): ScenarioSource {
  return {
    story: (scenario) => loadJson<Story>(folder + storyPath(scenario)),
    texts: (scenario, language) => loadJson<OpeningTexts>(folder + textPath(scenario, language)),
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
  switch (drawing.kind) {
    case 'place':
      return placePath(drawing.place);
    case 'body':
      return castPath(scenario, drawing.who);
    case 'face':
      return castPath(scenario, drawing.who, drawing.face);
  }
}
