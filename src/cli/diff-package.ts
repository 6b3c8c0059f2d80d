import { existsSync, readFileSync, statSync } from 'node:fs';
import { configElementId, moreTextPath, storyPath, textPath } from '../core/course/package-config.ts';
import { packagedCourse, packagedStory, packagedTexts } from '../core/proof/republish/packaged.ts';
import type { Release, ReleasedScenario } from '../core/proof/republish/release.ts';
import type { Language } from '../core/scenario/text.ts';
import { ShelfError } from '../preview/package/shelf-error.ts';
import { openZip } from '../preview/package/zip.ts';
import type { ZipFiles } from '../preview/package/zip.ts';
import { CommandError } from './command-error.ts';
import { reasonOf } from './reason.ts';

/** Far more than a package has: ours come to half a megabyte. */
const largest = 64 * 1024 * 1024;

/**
 * What a built package plays, of any format. Throws CommandError `file-missing`, `zip-too-big`, `zip-unreadable`, `not-a-package`,
 * `package-thin`, `package-damaged`.
 */
export function packageAt(path: string): Release {
  const files = opened(path);
  const page = textIn(files, 'index.html');
  const config = page === undefined ? undefined : jsonOf(dataBlockIn(page));
  const course = packagedCourse(config);
  if (!course) throw new CommandError(files.has('thin.js') ? 'package-thin' : 'not-a-package', { file: path });
  const scenarios = course.scenarios.map(({ id }): ReleasedScenario => {
    const story = packagedStory(jsonOf(textIn(files, storyPath(id))));
    const texts = { cy: textsIn(files, id, 'cy'), en: textsIn(files, id, 'en') };
    const { cy, en } = texts;
    if (!story || story.id !== id || !cy || !en)
      throw new CommandError('package-damaged', { file: path, part: storyPath(id) });
    return { story, texts: { cy, en } };
  });
  // A package of one scenario is called after it, and says nothing of a course it may stand in besides.
  const alone = course.scenarios.length === 1 && course.scenarios[0]!.id === course.id;
  return { course, whole: !alone, scenarios };
}

function opened(path: string): ZipFiles {
  if (!existsSync(path)) throw new CommandError('file-missing', { file: path });
  try {
    const { size } = statSync(path);
    if (size > largest) throw new CommandError('zip-too-big', { file: path, most: largest / 1024 / 1024 });
    return openZip(new Uint8Array(readFileSync(path)));
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    const reason = cause instanceof ShelfError ? cause.code : reasonOf(cause);
    throw new CommandError('zip-unreadable', { file: path, reason }, { cause });
  }
}

/** What stands in the launch page's data block: JSON that holds no `<`. */
function dataBlockIn(page: string): string | undefined {
  return new RegExp(`<script[^<>]*\\bid="${configElementId}"[^<>]*>([^<]*)</script>`).exec(page)?.[1];
}

function textsIn(files: ZipFiles, scenario: string, language: Language) {
  const more = textIn(files, moreTextPath(scenario, language));
  return packagedTexts(jsonOf(textIn(files, textPath(scenario, language))), more === undefined ? more : jsonOf(more));
}

function textIn(files: ZipFiles, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Nothing where it is no JSON: what comes of that is told as what it was to be. */
function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
