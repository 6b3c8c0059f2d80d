import { html, nothing, svg } from 'lit';
import type { StoryMeter } from '../../core/scenario/story.ts';
import { pounds } from '../../i18n/money.ts';
import { heightOf } from './bands.ts';
import type { PlacedPoint, Way } from './ways.ts';

/** One meter along one way or two. */
export interface Charted {
  readonly meter: StoryMeter;
  readonly label: string;
  /** Its words, the lowest first; none where it has figures only. */
  readonly levels: readonly string[];
  readonly lines: readonly { readonly kind: Way['kind']; readonly points: readonly PlacedPoint[] }[];
}

/** In hundredths of the width: room for a point at each side. */
const margin = 3;

/**
 * One meter through the story. All places are in hundredths, so that the drawing is as wide as the page while its lines
 * and letters stay as they are. It is for the eye alone: the same stands in a table.
 *
 * @param axis What the numbers below it count.
 * @param ending The place of the ending.
 * @param here The step at which two ways part.
 */
export function curveChart(
  { meter, label, levels, lines }: Charted,
  axis: string,
  ending: number,
  here: number | undefined,
) {
  const across = (place: number) => `${margin + (place / ending) * (100 - 2 * margin)}%`;
  const down = (value: number) => `${100 - heightOf(meter, value) * 100}%`;
  const bands = levels.length || 4;
  const wanted = ({ place }: PlacedPoint, kind: Way['kind']) => kind === 'taken' || here === undefined || place >= here;
  return html`
    <div class="chart">
      <p class="name">${label}</p>
      <div class="plot">
        <ol class=${levels.length > 0 ? 'levels' : 'figures'}>
          ${scaleOf(meter, levels).map((word) => html`<li>${word}</li>`)}
        </ol>
        <div class="canvas">
          <svg>
            ${Array.from(
              { length: bands },
              (_, band) =>
                svg`<rect class=${band % 2 ? 'even' : 'odd'} y="${(band * 100) / bands}%" width="100%" height="${100 / bands}%"/>`,
            )}
            ${here === undefined ? nothing : svg`<line class="here" x1=${across(here)} x2=${across(here)} y2="100%"/>`}
            ${lines.map(
              ({ kind, points }) => svg`<g class=${kind}>
                ${points.slice(1).map((point, at) => {
                  const from = points[at]!;
                  return svg`<line x1=${across(from.place)} y1=${down(from.value)} x2=${across(point.place)} y2=${down(point.value)}/>`;
                })}
                ${points
                  .filter((point) => wanted(point, kind))
                  .map(({ place, value }) => pointMark(kind, across(place), down(value)))}
              </g>`,
            )}
          </svg>
        </div>
        <span class="axis">${axis}</span>
        <svg class="steps">
          ${numbered(ending - 1).map((step) => svg`<text x=${across(step)} y="1em">${step}</text>`)}
        </svg>
      </div>
    </div>
  `;
}

/** A round point for what was done, a square on its corner for what was practised. */
export function pointMark(kind: Way['kind'], x: string, y: string) {
  return kind === 'taken'
    ? svg`<circle cx=${x} cy=${y} r="4"/>`
    : svg`<svg x=${x} y=${y} overflow="visible"><path d="M0-6L6 0 0 6-6 0z"/></svg>`;
}

function scaleOf({ unit, range }: StoryMeter, levels: readonly string[]): readonly string[] {
  if (levels.length > 0) return [...levels].reverse();
  return [range[1], range[0]].map((value) => (unit === 'pounds' ? pounds(value) : String(value)));
}

// Every step of a short way; of a long one every fifth, for which a phone has room.
function numbered(last: number): readonly number[] {
  const all = Array.from({ length: last }, (_, at) => at + 1);
  return last <= 9 ? all : all.filter((step) => step === 1 || step % 5 === 0);
}
