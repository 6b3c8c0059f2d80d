import { strToU8 } from 'fflate';
import type { CourseFile } from '../core/course/course-file.ts';
import { moreTextPath, storyPath, textPath } from '../core/course/package-config.ts';
import { partedTexts } from '../core/scenario/opening.ts';
import type { ScormVersion } from '../core/course/package-config.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import type { Story, Texts } from '../core/scenario/story.ts';
import { languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { aboutOf } from './about.ts';
import type { About } from './about.ts';
import { configOf } from './config.ts';
import { together } from './files.ts';
import type { Files } from './files.ts';
import { fingerprintOf } from './fingerprint.ts';
import { launchPage } from './launch-page.ts';
import type { Listing } from './manifest.ts';
import { manifest12 } from './manifest12.ts';
import { manifest2004, metadata2004 } from './manifest2004.ts';
import { moduleImports } from './module-imports.ts';
import { PackagingError } from './packaging-error.ts';
import { checkSchemas } from './schemas.ts';

/** A scenario with all that is made of it. */
export interface PackagedScenario {
  readonly scenario: Scenario;
  readonly standard: Standard;
  readonly story: Story;
  readonly texts: Readonly<Record<Language, Texts>>;
  /** SVG documents by their path in the package. */
  readonly art: ReadonlyMap<string, string>;
}

/** What is the same in every package of one build. */
export interface PackagingParts {
  /** The software's version, as in `0.1.0`; manifests have room for 11 characters of it, see `About.release`. */
  readonly release: string;
  /** The built player: `dewis.js`, its chunks, its fonts. */
  readonly player: Files;
  /** The files of `scorm/`. */
  readonly templates: { readonly launch: string; readonly manifest12: string; readonly manifest2004: string };
  /** Each version's schema files, by name. */
  readonly schemas: Readonly<Record<ScormVersion, Files>>;
  readonly licences: string;
}

/** What the launch page runs, and the player, which that imports as soon as it runs. */
const pageScript = 'dewis.js';
const scripts = [pageScript, 'play.js'];

/**
 * Every file of one package, sorted by name: ready for `pack`. `scenarios` are those of the course, in its order.
 * Throws a `PackagingError` where something does not fit; the same input always gives the same files.
 */
export function packageFiles(
  parts: PackagingParts,
  course: CourseFile,
  version: ScormVersion,
  scenarios: readonly PackagedScenario[],
): Map<string, Uint8Array> {
  for (const script of scripts)
    if (!parts.player.has(script))
      throw new PackagingError('missing', `The built player has no ${script}. Build the player first.`);
  checkSchemas(version, parts.schemas[version]);
  const page = launchPage(parts.templates.launch, configOf(course, version, scenarios), {
    modules: modulesAhead(parts.player),
    styles: [...parts.player.keys()].filter((path) => path.endsWith('.css')).sort(),
  });
  const sco = together(
    parts.player,
    asFiles({ 'index.html': page, 'licences.txt': parts.licences }),
    ...scenarios.map(scenarioFiles),
  );
  const about = aboutOf(course, scenarios, `${parts.release.slice(0, 11)}+${fingerprintOf(sco)}`);
  const description = together(parts.schemas[version], metadataFiles(version, about));
  const listing = { sco: [...sco.keys()], description: [...description.keys()] };
  return together(sco, description, asFiles({ 'imsmanifest.xml': manifestOf(parts, version, about, listing) }));
}

function manifestOf({ templates }: PackagingParts, version: ScormVersion, about: About, listing: Listing): string {
  return version === '1.2'
    ? manifest12(templates.manifest12, about, listing)
    : manifest2004(templates.manifest2004, version, about, listing);
}

function metadataFiles(version: ScormVersion, about: About): Files {
  return asFiles(version === '1.2' ? {} : { 'metadata.xml': metadata2004(about) });
}

/** All that the page's script cannot do without, its own static imports included, each once. */
function modulesAhead(player: Files): readonly string[] {
  const wanted = new Set(scripts.flatMap((script) => [script, ...moduleImports(script, player)]));
  wanted.delete(pageScript);
  return [...wanted];
}

/** What a player loads of one scenario: its story, its words in two parts for each language, its pictures. */
export function scenarioFiles({ story, texts, art }: PackagedScenario): Files {
  const words = languages.flatMap((language) => {
    const { opening, more } = partedTexts(story, texts[language]);
    return [
      [textPath(story.id, language), JSON.stringify(opening)],
      [moreTextPath(story.id, language), JSON.stringify(more)],
    ];
  });
  return asFiles({ [storyPath(story.id)]: JSON.stringify(story), ...Object.fromEntries([...words, ...art]) });
}

function asFiles(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}
