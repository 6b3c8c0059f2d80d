import { otherLanguage } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { Plan } from './plan.ts';
import type { Need, Resources } from './resources.ts';
import type { PlayerState } from './state.ts';

/** What has to be at hand before anything stands beside the screen. */
export const beside = { extent: 'whole', later: true, aside: true } as const;

/** Fetches all of the scenario on screen, in both languages, and what is seen of the player only after a choice. */
export function loadAhead(resources: Resources, { language, scenario }: PlayerState): void {
  if (!language) return;
  for (const one of [language, otherLanguage(language)]) resources.ahead({ scenario, ...beside }, one);
}

/** Fetches the scenario most likely to be opened, while the menu is read. */
export function loadMenusNext(
  resources: Resources,
  { scenarios }: Plan,
  { attempts }: PlayerState,
  language: Language,
): void {
  const begun = scenarios.find(({ id }) => attempts[id]?.current && !attempts[id].current.result);
  const wanted = begun ?? scenarios.find(({ id }) => !attempts[id]?.kept);
  const need: Need = begun ? { extent: 'whole', later: true } : {};
  if (wanted) resources.ahead({ scenario: wanted.id, ...need }, language);
}
