import { existsSync, readFileSync, statSync } from 'node:fs';
import { moreTextPath, openingPath } from '../core/course/package-config.ts';
import { packagedCourse, packagedStory, packagedTexts } from '../core/proof/republish/packaged.ts';
import type { Release, ReleasedScenario } from '../core/proof/republish/release.ts';
import { languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { ShelfError } from '../preview/package/shelf-error.ts';
import { openZip } from '../preview/package/zip.ts';
import type { ZipFiles } from '../preview/package/zip.ts';
import { CommandError } from './command-error.ts';
import { dataBlockIn, jsonOf } from './data-block.ts';
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
  const config = page === undefined ? undefined : dataBlockIn(page);
  const course = packagedCourse(config);
  if (!course) throw new CommandError(files.has('thin.js') ? 'package-thin' : 'not-a-package', { file: path });
  const scenarios = course.scenarios.map(({ id }): ReleasedScenario => {
    const [cy, en] = languages.map((language) => openedIn(files, id, language));
    const story = cy?.story;
    if (!story || story.id !== id || !cy.texts || !en?.texts)
      throw new CommandError('package-damaged', { file: path, part: openingPath(id, 'cy') });
    return { story, texts: { cy: cy.texts, en: en.texts } };
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

/** What stands in a scenario's opening, as far as it holds what it should, with the rest of the words. */
function openedIn(files: ZipFiles, scenario: string, language: Language) {
  const { story, texts }: { story?: unknown; texts?: unknown } =
    jsonOf(textIn(files, openingPath(scenario, language))) ?? {};
  const more = textIn(files, moreTextPath(scenario, language));
  return { story: packagedStory(story), texts: packagedTexts(texts, more === undefined ? more : jsonOf(more)) };
}

function textIn(files: ZipFiles, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && new TextDecoder().decode(bytes);
}
