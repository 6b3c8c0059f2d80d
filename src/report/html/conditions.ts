import type { Condition } from '../../core/scenario/condition.ts';
import type { Effects, Meter } from '../../core/scenario/scenario.ts';
import { html } from '../../markup/html.ts';
import type { Content } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { ScenarioReport } from '../data/scenario-report.ts';
import type { Reader } from '../words.ts';

type Meters = ScenarioReport['meters'];

/** A condition in words: what must hold, a list within a list where it is made of others. */
export function conditionWords(condition: Condition, meters: Meters, reader: Reader): Markup {
  if ('flag' in condition) return html`${reader.say('flag')}: <code>${condition.flag}</code>`;
  if ('not' in condition) return html`${reader.say('not')} (${conditionWords(condition.not, meters, reader)})`;
  if ('meter' in condition) {
    const { atLeast, atMost } = condition;
    const bound =
      atLeast === undefined ? `≤ ${atMost}` : atMost === undefined ? `≥ ${atLeast}` : `${atLeast}–${atMost}`;
    return html`${labelOf(meters[condition.meter]!, reader)}: ${bound}`;
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  return html`${reader.say('all' in condition ? 'all-of' : 'any-of')} (${separated(
    parts.map((part) => conditionWords(part, meters, reader)),
    '; ',
  )})`;
}

/** What a choice or a passage does to the story; nothing where it does nothing. */
export function effectWords(
  { changes = {}, raises = [] }: Effects,
  meters: Meters,
  reader: Reader,
): Markup | undefined {
  const done = [
    ...Object.entries(changes).map(([meter, by]) => html`${labelOf(meters[meter]!, reader)}: ${signed(by)}`),
    ...raises.map((flag) => html`${reader.say('raises')}: <code>${flag}</code>`),
  ];
  return done.length === 0 ? undefined : html`${separated(done, ' · ')}`;
}

function separated(parts: readonly Content[], by: string): readonly Content[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [by, part]));
}

function labelOf({ label }: Pick<Meter, 'label'>, { language }: Reader): string {
  return label[language];
}

function signed(by: number): string {
  return by < 0 ? `−${-by}` : `+${by}`;
}
