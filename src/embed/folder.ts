import { configElementId, moreTextPath, storyPath, textPath } from '../core/course/package-config.ts';
import type { PackageConfig } from '../core/course/package-config.ts';
import type { OpeningTexts } from '../core/scenario/opening.ts';
import type { Story, Texts } from '../core/scenario/story.ts';
import type { Drawing, ScenarioSource } from '../player/source.ts';

/** The files of a folder of scenarios, as `dewis build` writes it. `folder` is an address with a slash at its end. */
export function folderSource(folder: string): ScenarioSource {
  return {
    story: (scenario) => load<Story>(folder + storyPath(scenario)),
    texts: (scenario, language) => load<OpeningTexts>(folder + textPath(scenario, language)),
    moreTexts: (scenario, language) => load<Texts['nodes']>(folder + moreTextPath(scenario, language)),
    art: (_, drawing) => `${folder}art/${artPath(drawing)}.svg`,
  };
}

/** What a folder holds, by its address: asked for once a page, however many players there are. */
const contents = new Map<string, Promise<PackageConfig>>();

/** What a folder holds: `course.json` in it. Rejects where there is none; what failed can be asked for again. */
export function contentsOf(folder: string): Promise<PackageConfig> {
  const known = contents.get(folder);
  if (known) return known;
  const asked = load<PackageConfig>(`${folder}${configElementId}.json`).then((config) => {
    if (!Array.isArray(config.scenarios)) throw new Error(`${folder}${configElementId}.json lists no scenarios`);
    return config;
  });
  contents.set(folder, asked);
  asked.catch(() => contents.delete(folder));
  return asked;
}

function artPath(drawing: Drawing): string {
  switch (drawing.kind) {
    case 'place':
      return `places/${drawing.place}`;
    case 'body':
      return `cast/${drawing.who}`;
    case 'face':
      return `cast/${drawing.who}.${drawing.face}`;
  }
}

async function load<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Content;
}
