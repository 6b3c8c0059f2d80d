import { drawn, findIn } from '../frame/heading.ts';
import type { DebriefRequest, Practising } from './debrief-request.ts';

type OfStep = Exclude<DebriefRequest, { readonly ask: 'read' }>;

/** What is open for practice after a request. */
export function afterRequest(practising: Practising, request: OfStep): Practising {
  const next = new Map(practising);
  if (request.ask === 'open') next.set(request.step, null);
  if (request.ask === 'practise') next.set(request.step, request.choice);
  if (request.ask === 'close') next.delete(request.step);
  return next;
}

/** Where a reader is taken: what gets the focus, and what is brought to the top of the page. */
export interface Place {
  readonly focus: HTMLElement;
  readonly sight: Element;
}

/**
 * The place a request leads to, once all of it is drawn and its step unfolded: a step's own summary, that of its practice, the choice one comes
 * back from, or the fork a practice was opened at (WCAG 2.4.3). A practice is brought to the top, not its step: a long answer
 * would leave its heading below what is in sight (WCAG 2.4.11).
 */
export async function placeAfter(page: ParentNode, request: OfStep): Promise<Place | null> {
  await drawn(page);
  const fork = findIn(page, `dewis-fork[data-step="${request.step}"]`);
  const station = fork?.shadowRoot?.querySelector('details');
  if (!fork?.shadowRoot || !station) return null;
  station.open = true;
  const within = (selector: string) => findIn(fork.shadowRoot!, selector);
  switch (request.ask) {
    case 'show':
      return placeAt(within('summary'), fork);
    case 'open': {
      const left = request.from === undefined ? null : within(`[data-other="${request.from}"]`);
      return left ? placeAt(left, within('dewis-practice')) : placeAt(within('h4'), within('dewis-practice'));
    }
    case 'practise':
      return placeAt(within('h4'), within('dewis-practice'));
    case 'close':
      return placeAt(within('[part=what-if]'), fork);
  }
}

function placeAt(focus: HTMLElement | null, sight: Element | null): Place | null {
  return focus && { focus, sight: sight ?? focus };
}
