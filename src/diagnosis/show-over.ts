import type { PackageConfig } from '../core/course/package-config.ts';
import { isLanguage } from '../core/scenario/text.ts';
import type { Clock } from '../tracking/session/clock.ts';
import type { Session } from '../tracking/session/session.ts';
import { lookAt } from './examine.ts';
import { loadFacts } from './facts.ts';
import { CheckPage } from './page/check-page.ts';
import { dressDialog } from './page/dress-page.ts';
import { wordsIn } from './words.ts';

/** A course that is being played, and the session it is played in. */
export interface Running {
  /** `null` where there is no LMS. */
  readonly session: Session | null;
  readonly format: NonNullable<PackageConfig['format']>;
  readonly clock: Clock;
}

/**
 * Shows the page over a running course, in the language of that, until it is closed: by its button or by Escape. Opens no
 * session and writes nothing; asked for while it is open it does nothing.
 */
export async function showOver({ session, format, clock }: Running): Promise<void> {
  if (document.querySelector('dialog > dewis-check')) return;
  const page = new CheckPage();
  const { lang } = document.documentElement;
  page.language = isLanguage(lang) ? lang : 'cy';
  page.closable = true;
  const dialog = document.createElement('dialog');
  const name = () => {
    dialog.ariaLabel = wordsIn(page.language).title;
    dialog.lang = page.language;
  };
  page.addEventListener('dewis-check-language', name);
  page.addEventListener('dewis-check-close', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  name();
  dressDialog(document);
  dialog.append(page);
  document.body.append(dialog);
  dialog.showModal();
  page.examined = lookAt(session, { window, clock, facts: await loadFacts() }, format);
}
