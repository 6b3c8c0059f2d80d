import { html } from 'lit';
import { pounds } from '../../i18n/money.ts';
import type { Words } from '../../i18n/translator.ts';
import { levelOf } from '../scene/level.ts';
import type { Charted } from './curve-chart.ts';
import type { PlacedPoint } from './ways.ts';

/** What the charts show, in words and figures: a meter a column, or, of two ways, one table a meter and a way a column. */
export function curveTables(charted: readonly Charted[], isCompared: boolean, words: Words) {
  const { t } = words;
  const columns = charted.map((one) => one.lines.map((line) => ({ ...one, ...line })));
  const tables = isCompared ? columns : [columns.flat()];
  return tables.map(
    (shown) => html`
      <table>
        <caption>${isCompared ? shown[0]?.label : html`<span class="hidden">${t('debrief.curve.title')}</span>`}</caption>
        <thead>
          <tr>
            <th scope="col">${t('debrief.curve.step')}</th>
            ${shown.map(({ label, kind }) => html`<th scope="col">${isCompared ? t(`debrief.curve.${kind}`) : label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${placesOf(shown).map(
            ({ place, at }) => html`
              <tr>
                <th scope="row">${typeof at === 'number' ? at : t(`debrief.curve.${at}`)}</th>
                ${shown.map((column) => html`<td>${valueAt(column, place)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `,
  );
}

type Column = Pick<Charted, 'meter' | 'levels'> & { readonly points: readonly PlacedPoint[] };

function placesOf(columns: readonly Column[]): readonly PlacedPoint[] {
  const found = new Map(columns.flatMap(({ points }) => points.map((point) => [point.place, point] as const)));
  return [...found.values()].sort((one, other) => one.place - other.place);
}

/** A value as it is read: *blin (3/10)*, *£140*; a dash where a way does not come to that place. */
function valueAt({ meter, levels, points }: Column, place: number): string {
  const value = points.find((point) => point.place === place)?.value;
  if (value === undefined) return '–';
  if (meter.unit === 'pounds') return pounds(value);
  const [least, most] = meter.range;
  const figure = `${value - least}/${most - least}`;
  return levels.length > 0 ? `${levelOf(meter, value, levels)} (${figure})` : figure;
}
