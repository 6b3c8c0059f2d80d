/** What a part of the debrief asks of the whole: all of it is a matter of the screen, nothing of it reaches the store. */
export type DebriefRequest =
  /** Shows a step of the route and moves the focus there. */
  | { readonly ask: 'show'; readonly step: number }
  /** Opens a step for practice, before any choice or back before the one practised. */
  | { readonly ask: 'open'; readonly step: number; readonly from?: string }
  | { readonly ask: 'practise'; readonly step: number; readonly choice: string }
  | { readonly ask: 'close'; readonly step: number }
  | { readonly ask: 'read'; readonly as: Reading };

/** How what is measured is read. */
export type Reading = 'chart' | 'table';

/** The steps open for practice, and the choice practised at each; `null` before one is. */
export type Practising = ReadonlyMap<number, string | null>;

/** A request on its way up to the debrief. */
export class DebriefRequestEvent extends Event {
  static readonly type = 'dewis-debrief-request';
  readonly request: DebriefRequest;

  constructor(request: DebriefRequest) {
    super(DebriefRequestEvent.type, { bubbles: true, composed: true });
    this.request = request;
  }
}

/** A listener that asks, for use in a template. */
export function askDebrief(request: DebriefRequest): (event: Event) => void {
  return (event) => event.currentTarget?.dispatchEvent(new DebriefRequestEvent(request));
}
