import { strToU8 } from 'fflate';
import type { CourseFile } from '../core/course/course-file.ts';
import { moreTextPath, openingPath } from '../core/course/package-config.ts';
import type { PackageConfig } from '../core/course/package-config.ts';
import { partedTexts } from '../core/scenario/opening.ts';
import type { Opening } from '../core/scenario/opening.ts';
import type { PackageFormat, ScormVersion } from '../core/course/package-config.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Standard } from '../core/scenario/standard.ts';
import type { Story, Texts } from '../core/scenario/story.ts';
import { languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { aboutOf } from './about.ts';
import type { About } from './about.ts';
import { checkFiles, checkScript } from './check-files.ts';
import { configOf } from './config.ts';
import { courseStructure } from './course-structure.ts';
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
  readonly templates: Readonly<Record<'launch' | 'check' | 'manifest12' | 'manifest2004' | 'cmi5', string>>;
  /** Each version's schema files, by name. */
  readonly schemas: Readonly<Record<ScormVersion, Files>>;
  /** The text of `licences.txt`: the formats carry different work of others. */
  readonly licences: Readonly<Record<'scorm' | 'cmi5', string>>;
}

/** What the launch page runs, and the player, which that imports as soon as it runs. */
const pageScript = 'dewis.js';
const scripts = [pageScript, 'play.js'];

/** What speaks to an LMS in a way of its own: carried by the pages of that format alone. */
const ownScripts: Readonly<Partial<Record<NonNullable<PackageConfig['format']>, string>>> = {
  cmi5: 'cmi5.js',
  hosted: 'relay.js',
};

/**
 * Every file of one package, sorted by name: ready for `pack`. `scenarios` are those of the course, in its order.
 * Throws a `PackagingError` where something does not fit; the same input always gives the same files.
 */
export function packageFiles(
  parts: PackagingParts,
  course: CourseFile,
  format: PackageFormat,
  scenarios: readonly PackagedScenario[],
): Map<string, Uint8Array> {
  const config = configOf(course, format, scenarios);
  const assets = playedFiles(parts, config, scenarios);
  const played = together(assets, coursePage(parts, config, assets));
  const about = aboutOf(course, scenarios, releaseOf(parts, played));
  const content = together(played, checkFiles(parts.templates.check, about, format));
  if (format === 'cmi5')
    return together(content, asFiles({ 'cmi5.xml': courseStructure(parts.templates.cmi5, about) }));
  return together(content, scormDescription(parts, format, about, [...content.keys()]));
}

/** Every file a course is played from, wherever it lies, but the page. */
export function playedFiles(
  parts: PackagingParts,
  config: PackageConfig,
  scenarios: readonly PackagedScenario[],
): Files {
  const wanted = scriptsOf(config);
  for (const script of [...wanted, checkScript])
    if (!parts.player.has(script))
      throw new PackagingError('missing', `The built player has no ${script}. Build the player first.`);
  const others = Object.values(ownScripts).filter((script) => !wanted.includes(script));
  const player = new Map([...parts.player].filter(([path]) => !others.includes(path)));
  const licences = parts.licences[config.format === 'cmi5' ? 'cmi5' : 'scorm'];
  return together(player, asFiles({ 'licences.txt': licences }), ...scenarios.map(scenarioFiles));
}

/**
 * The page that plays these files, by its name.
 *
 * @param folder Where they lie, from the page, with a slash at its end; left out: beside it.
 */
export function coursePage(
  { templates }: PackagingParts,
  config: PackageConfig,
  played: Files,
  folder?: string,
): Files {
  const page = launchPage(templates.launch, config, {
    modules: modulesAhead(scriptsOf(config), played),
    styles: [...played.keys()].filter((path) => path.endsWith('.css')).sort(),
    ...(folder && { folder }),
  });
  return asFiles({ 'index.html': page });
}

function scriptsOf({ format }: PackageConfig): readonly string[] {
  const own = format ? ownScripts[format] : undefined;
  return own ? [...scripts, own] : scripts;
}

/** Software and content, as a manifest tells it. */
export function releaseOf({ release }: Pick<PackagingParts, 'release'>, content: Files): string {
  return `${release.slice(0, 11)}+${fingerprintOf(content)}`;
}

/** What tells an LMS of SCORM about a package: the schema files, the metadata and the manifest that lists all there is. */
export function scormDescription(
  parts: PackagingParts,
  version: ScormVersion,
  about: About,
  sco: readonly string[],
): Files {
  checkSchemas(version, parts.schemas[version]);
  const description = together(parts.schemas[version], metadataFiles(version, about));
  const listing = { sco, description: [...description.keys()] };
  return together(description, asFiles({ 'imsmanifest.xml': manifestOf(parts, version, about, listing) }));
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
function modulesAhead(scripts: readonly string[], player: Files): readonly string[] {
  const wanted = new Set(scripts.flatMap((script) => [script, ...moduleImports(script, player)]));
  wanted.delete(pageScript);
  return [...wanted];
}

/** What a player loads of one scenario: its story, its words in two parts for each language, its pictures. */
export function scenarioFiles({ story, texts, art }: PackagedScenario): Files {
  const words = languages.flatMap((language) => {
    const { opening, more } = partedTexts(story, texts[language]);
    return [
      [openingPath(story.id, language), JSON.stringify({ story, texts: opening } satisfies Opening)],
      [moreTextPath(story.id, language), JSON.stringify(more)],
    ];
  });
  return asFiles(Object.fromEntries([...words, ...art]));
}

export function asFiles(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}
