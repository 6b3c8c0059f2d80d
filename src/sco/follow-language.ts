import type { Plan } from '../player/state/plan.ts';
import type { PlayerStore } from '../player/state/store.ts';

/**
 * Keeps the page around the player in step with it: its language and its title (WCAG 3.1.1, 2.4.2). Until one has been
 * chosen the page stays as it was launched, its title in both languages.
 */
export function followLanguage(
  page: Pick<Document, 'title'> & { readonly documentElement: Pick<HTMLElement, 'lang'> },
  store: Pick<PlayerStore, 'state' | 'subscribe'>,
  plan: Plan,
): void {
  const follow = () => {
    const { language, scenario } = store.state;
    if (!language) return;
    const own = plan.scenarios.find(({ id }) => id === scenario)?.title[language];
    page.documentElement.lang = language;
    page.title = [...new Set([own, plan.title[language]])].filter(Boolean).join(' · ');
  };
  store.subscribe(follow);
  follow();
}
