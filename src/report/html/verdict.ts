import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { Tally } from '../data/told.ts';
import type { Reader } from '../words.ts';
import { mark } from './marks.ts';

/** In one sentence, whether what was checked can be put before learners, and how much there is to mend. */
export function verdict(tally: Tally, reader: Reader): Markup {
  const { error, warning, accepted } = tally;
  const [shape, key] =
    error > 0
      ? (['error', 'verdict-errors'] as const)
      : warning > 0
        ? (['warning', 'verdict-warnings'] as const)
        : (['success', 'verdict-ready'] as const);
  const counted = error + warning + accepted > 0;
  return html`<p class="verdict">${mark(shape, key, reader)}</p>
${counted && html`<p class="tally">${tallyMarks(tally, reader)}</p>`}`;
}

/** How many findings there are of each kind that there is. */
export function tallyMarks({ error, warning, accepted }: Tally, reader: Reader): Content {
  if (error + warning + accepted === 0) return mark('success', 'nothing-found', reader);
  return [
    error > 0 && mark('error', 'errors', reader, { count: error }),
    ' ',
    warning > 0 && mark('warning', 'warnings', reader, { count: warning }),
    ' ',
    accepted > 0 && mark('accepted', 'accepted-count', reader, { count: accepted }),
  ];
}
