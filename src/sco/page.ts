import { languages } from '../core/scenario/text.ts';
import { Translator } from '../i18n/translator.ts';
import type { Plan } from '../player/plan.ts';
import type { PlayerStore } from '../player/store.ts';

/** Keeps the page around the player in step with it: its language and its title (WCAG 3.1.1, 2.4.2). */
export function followLanguage(page: Document, store: PlayerStore, plan: Plan): void {
  const follow = () => {
    const { language, scenario } = store.state;
    const spoken = language ?? 'cy';
    const titles = [...new Set([plan.scenarios.find(({ id }) => id === scenario)?.title[spoken], plan.title[spoken]])];
    page.documentElement.lang = spoken;
    page.title = titles.filter(Boolean).join(' · ');
  };
  store.subscribe(follow);
  follow();
}

/** The page's own ground, so that no white shows around the player in the dark. Constructed: the page allows no inline style. */
export function dressPage(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'html{color-scheme:light dark;background:#fbf7f0}body{margin:0}' +
      '.waiting{display:grid;gap:.25rem;place-content:center;min-block-size:100dvh;font:1.125rem/1.5 system-ui,sans-serif;' +
      'text-align:center;color:#4f5b69}.waiting p{margin:0}' +
      '@media (prefers-color-scheme:dark){html{background:#11171e}.waiting{color:#aeb8c2}}',
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/** Says, in both languages, that something is awaited, should it take longer than a moment. Returns what ends it. */
export function sayWaiting(page: Document): () => void {
  const words = new Translator();
  const waiting = page.createElement('div');
  waiting.className = 'waiting';
  waiting.append(
    ...languages.map((language) => {
      const line = page.createElement('p');
      line.lang = language;
      line.textContent = words.in(language).t('loading');
      return line;
    }),
  );
  const timer = setTimeout(() => page.body.prepend(waiting), 400);
  return () => {
    clearTimeout(timer);
    waiting.remove();
  };
}
