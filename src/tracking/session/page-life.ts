import type { Session } from './session.ts';

/** As much of a browser window as is needed to follow a page through its life. */
export interface PageWindow extends EventTarget {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  readonly location: { reload(): void };
}

/**
 * Keeps a session in step with its page: committed when the page is hidden, closed once when it goes away, and loaded
 * anew when it comes back from the back/forward cache after that. `beforeunload` and `unload` are not used: iOS does
 * not fire the one, and LMS frames block the other. Returns what stops it.
 */
export function followPage(
  session: Pick<Session, 'hide' | 'show' | 'close' | 'restore'>,
  page: PageWindow,
): () => void {
  const stop = new AbortController();
  const listening = { signal: stop.signal };
  page.document.addEventListener(
    'visibilitychange',
    () => (page.document.visibilityState === 'hidden' ? session.hide() : session.show()),
    listening,
  );
  page.addEventListener('pagehide', () => session.close('pagehide'), listening);
  page.addEventListener(
    'pageshow',
    (event) => {
      if ((event as PageTransitionEvent).persisted) session.restore(() => page.location.reload());
    },
    listening,
  );
  return () => stop.abort();
}
