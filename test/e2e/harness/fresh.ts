import { languages } from '../../../src/core/scenario/text.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import type { Package } from './zip.ts';

/** Packages that say something else than the scenarios do now: the plays would be held against other words. */
export function stalePackages(packages: ReadonlyMap<string, Package>): readonly string[] {
  return [...packages].flatMap(([name, { files }]) => {
    const read = (start: string) =>
      [...files].flatMap(([path, bytes]) => (path.startsWith(start) ? [new TextDecoder().decode(bytes)] : [])).join('');
    const stale = ourScenarios.some(({ story, texts }) => {
      if (read(`story/${story.id}.`) === '') return false;
      const says = languages.map(
        (language) => [read(`story/${story.id}.${language}.`), stringsIn(texts[language])] as const,
      );
      const same = says.every(([text, strings]) => strings.every((string) => text.includes(JSON.stringify(string))));
      return !same || !read(`story/${story.id}.`).includes(story.revision);
    });
    return stale ? [name] : [];
  });
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
