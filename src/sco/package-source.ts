import { moreTextPath, storyPath, textPath } from '../core/course/package-config.ts';
import type { OpeningTexts } from '../core/scenario/opening.ts';
import type { Story, Texts } from '../core/scenario/story.ts';
import type { Drawing, ScenarioSource } from '../player/source.ts';

/** The files of a package, by paths from its launch page. */
export const packageSource: ScenarioSource = {
  story: (scenario) => load<Story>(storyPath(scenario)),
  texts: (scenario, language) => load<OpeningTexts>(textPath(scenario, language)),
  moreTexts: (scenario, language) => load<Texts['nodes']>(moreTextPath(scenario, language)),
  art: (_, drawing) => `art/${artPath(drawing)}.svg`,
};

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

async function load<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  // Status 0 is a page opened from a disk or a wrapper app, where there is no HTTP.
  if (!response.ok && response.status !== 0) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Content;
}
