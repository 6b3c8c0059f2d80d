import { languageGlimpsed } from '../core/course/language-glimpsed.ts';
import { moreTextPath, openingPath } from '../core/course/package-config.ts';
import type { PackageConfig } from '../core/course/package-config.ts';
import { loadWords } from '../i18n/interface.ts';
import { wishedLanguage } from './language.ts';
import type { Opened } from './launch.ts';

/** The scenario that was on screen last, by what the LMS holds of it (`angry-diner/what-happened`), or the only one. */
export function scenarioGlimpsed({ scenarios }: PackageConfig, location: string): string | undefined {
  const [place] = location.split('/');
  return scenarios.find(({ id }) => id === place || scenarios.length === 1)?.id;
}

/**
 * The files that are likely to be wanted first: who begins anew wants an opening, who comes back every story and all the
 * words of the scenario they were in.
 */
export function filesAhead(opened: Opened): readonly string[] {
  const { config, launch, state } = opened;
  const language = wishedLanguage(opened, languageGlimpsed(state));
  const wanted = config.scenarios.map(({ id }) => id).slice(0, state ? undefined : 1);
  const scenario = state && scenarioGlimpsed(config, launch?.location ?? '');
  if (!language) return [];
  return [...wanted.map((id) => openingPath(id, language)), ...(scenario ? [moreTextPath(scenario, language)] : [])];
}

/**
 * Asks for what is likely to be wanted first, side by side with the player itself, so that it is not waited for after it.
 * A failure costs nothing: whoever needs a file asks for it again, and tells the learner.
 */
export function askAhead(opened: Opened, page: Document): void {
  const language = wishedLanguage(opened, languageGlimpsed(opened.state));
  if (language) loadWords(language).catch(() => undefined);
  const add = (attributes: Partial<HTMLLinkElement>) =>
    page.head.append(Object.assign(page.createElement('link'), attributes));
  // Not imported: what they share with the player would have to become a file of its own.
  const chunks = opened.state ? ['records.js', 'define-later.js'] : [];
  for (const href of chunks) add({ rel: 'modulepreload', href });
  for (const href of filesAhead(opened)) add({ rel: 'preload', as: 'fetch', crossOrigin: '', href });
}
