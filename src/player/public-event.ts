import { DewisChooseEvent, DewisEndEvent, DewisLanguageEvent, DewisStartEvent } from './events.ts';
import type { Change } from './state/state.ts';

/** The event a host page hears of a change, where it is to hear of it. */
export function publicEventOf(change: Change): Event | null {
  switch (change.cause) {
    case 'start':
      return new DewisStartEvent(change.scenario, change.attempt);
    case 'answer':
      return new DewisChooseEvent(change.scenario, change.answer);
    case 'language':
      return new DewisLanguageEvent(change.language);
    case 'end': {
      const { ending, outcome, score, verdict } = change.result;
      return new DewisEndEvent(change.scenario, { ending, outcome, score, passed: verdict.passed });
    }
    default:
      return null;
  }
}
