const found: string[] = [];

/**
 * Begins to collect what goes wrong on this page (an illegal call to the strict LMS is an error nobody caught) and on the
 * one a frame is about to be sent to: errors nobody caught, and breaches of the Content-Security-Policy.
 */
export function collectTrouble(frame: HTMLIFrameElement): void {
  listen(window);
  let heard: Document | null = null;
  // A frame tells of no new page before that has run: it is looked for, as often as pages are drawn.
  const look = () => {
    const page = frame.contentDocument;
    if (page && page !== heard && page.URL !== 'about:blank') listen((heard = page).defaultView!);
    requestAnimationFrame(look);
  };
  look();
}

/** What was collected, and every address beyond this origin that the frame's page asked for. */
export function troubleOf(frame: HTMLIFrameElement): readonly string[] {
  const asked = frame.contentWindow?.performance.getEntriesByType('resource') ?? [];
  const left = asked
    .map(({ name }) => new URL(name))
    .filter(({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin);
  return [...found, ...left.map(({ href }) => `left for ${href}`)];
}

function listen(page: Window): void {
  page.addEventListener('error', ({ message }) => found.push(`uncaught: ${message}`));
  page.addEventListener('unhandledrejection', ({ reason }) => found.push(`rejected: ${String(reason)}`));
  page.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    found.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
}
