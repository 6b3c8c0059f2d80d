import type { Story } from '../core/scenario/story.ts';
import { languages } from '../core/scenario/text.ts';
import { PlayerRequestEvent } from '../player/requests.ts';
import type { ScenarioSource } from '../player/source.ts';
import { Translator } from '../i18n/translator.ts';

/**
 * Every story of the package: what was saved cannot be read without them. Each is tried twice; then the learner is told,
 * in both languages since none is known yet, and may try again.
 */
export async function loadStories(
  ids: readonly string[],
  source: ScenarioSource,
  page: Document,
): Promise<readonly Story[]> {
  for (;;) {
    try {
      return await Promise.all(ids.map((id) => source.story(id).catch(() => source.story(id))));
    } catch (cause) {
      console.error('Dewis: a story could not be loaded', cause);
      await anotherTry(page);
    }
  }
}

function anotherTry(page: Document): Promise<void> {
  const translator = new Translator();
  const messages = languages.map((language) => {
    const message = page.createElement('dewis-trouble');
    message.lang = language;
    return Object.assign(message, { words: translator.in(language) });
  });
  page.body.prepend(...messages);
  return new Promise((resolve) => {
    page.body.addEventListener(
      PlayerRequestEvent.type,
      () => {
        for (const message of messages) message.remove();
        resolve();
      },
      { once: true },
    );
  });
}
