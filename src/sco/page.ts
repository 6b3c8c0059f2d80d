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
      '@media (prefers-color-scheme:dark){html{background:#11171e}}',
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
