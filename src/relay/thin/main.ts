import { dressPage } from '../../sco/dress-page.ts';
import { Interlude } from '../../sco/interlude.ts';
import { clockOf } from '../../tracking/session/clock.ts';
import { Refusals } from '../refusals.ts';
import { ApiCalls } from './api-calls.ts';
import { Attendant } from './attendant.ts';
import { thinConfigId } from '../thin-config.ts';
import type { ThinConfig } from '../thin-config.ts';
import { answerGreetings } from './doorway.ts';
import { dressFrame } from './dress-frame.ts';
import { HostFrame } from './host-frame.ts';

/**
 * The page of a thin package: frames the course where it is hosted, and lends it the API of the LMS. All that may ever have
 * to be corrected is with the host; this page is uploaded once.
 */
async function launch(): Promise<void> {
  const config = JSON.parse(document.getElementById(thinConfigId)!.textContent) as ThinConfig;
  dressPage(document);
  dressFrame(document);
  const clock = clockOf(window);
  const refusals = new Refusals();
  const { address, version } = config;
  const attendant = new Attendant(new ApiCalls(window, config, clock), refusals);
  const frame = document.querySelector('iframe')!;
  const host = new HostFrame(frame, withLanguage(address), clock);
  answerGreetings(
    { page: window, frame, origin: new URL(address).origin, version, path: location.pathname, refusals },
    (port) => {
      attendant.attend(port);
      host.greeted();
    },
  );
  window.addEventListener('pagehide', () => attendant.leave());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const interlude = new Interlude(document, { clock, network: window });
  await interlude.until(() => host.load());
  interlude.end();
  host.show();
}

// What else an LMS adds to a launch address is no business of the host's.
function withLanguage(address: string): string {
  const language = new URLSearchParams(location.search).get('lang');
  return language === 'cy' || language === 'en' ? `${address}?lang=${language}` : address;
}

void launch();
