import { register } from '../player/register.ts';
import { clockOf } from '../tracking/session/clock.ts';
import { followPage } from '../tracking/session/page-life.ts';
import { examine } from './examine.ts';
import { loadFacts } from './facts.ts';
import { CheckPage } from './page/check-page.ts';
import { dressPage, followLanguage } from './page/dress-page.ts';
import { firstLanguage } from './words.ts';

export { showOver } from './show-over.ts';

register({ 'dewis-check': CheckPage });

// On the launch page of a course there is none, and nothing begins until it is asked for.
const page = document.querySelector<CheckPage>('dewis-check');
if (page) void begin(page);

/** The page by itself: with a session of its own, and closed with the page as the course's is. */
async function begin(page: CheckPage): Promise<void> {
  dressPage(document);
  page.language = firstLanguage(location.search, navigator.languages);
  followLanguage(document, page);
  const facts = await loadFacts();
  const examined = await examine({ window, clock: clockOf(window), facts });
  // First, so that what was changed goes with the session's end.
  window.addEventListener('pagehide', () => page.putBack());
  if (examined.session) followPage(examined.session, window);
  page.examined = examined;
}
