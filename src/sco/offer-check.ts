import type { PackageConfig } from '../core/course/package-config.ts';
import type { Clock } from '../tracking/session/clock.ts';
import type { Session } from '../tracking/session/session.ts';
import { loadCheck } from './load-check.ts';

/** What of a running course the administrator's page shows. */
export interface Checked {
  readonly session: Session | null;
  readonly format: NonNullable<PackageConfig['format']>;
  readonly clock: Clock;
}

let offered = false;

/**
 * Shows the administrator's page over the course: by Ctrl+Alt+D, and at once where launch data says `check=yes`. Offered once
 * a page, however often that begins to play.
 */
export function offerCheck(checked: Checked, page: EventTarget): void {
  if (offered) return;
  offered = true;
  const show = () => {
    loadCheck()
      .then(({ showOver }) => showOver(checked))
      .catch((cause: unknown) => console.error('Dewis: the administrator’s page could not be loaded', cause));
  };
  if (checked.session?.launch.asked.get('check') === 'yes') show();
  page.addEventListener('keydown', (event) => {
    if (!isCheckChord(event as KeyboardEvent)) return;
    event.preventDefault();
    show();
  });
}

/**
 * Ctrl+Alt+D by the place of the key, once for each press. AltGr types letters, and arrives as Ctrl and Alt on Windows;
 * with Shift or the system's own key it is somebody else's.
 */
export function isCheckChord(
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'repeat' | 'getModifierState'>,
): boolean {
  const { code, ctrlKey, altKey, shiftKey, metaKey, repeat } = event;
  const chord = ctrlKey && altKey && !shiftKey && !metaKey && code === 'KeyD';
  return chord && !repeat && !event.getModifierState('AltGraph');
}
