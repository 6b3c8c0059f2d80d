import { html, nothing, svg } from 'lit';
import type { Practised } from '../../core/lookback/practice.ts';
import type { MeterValues, RouteStep } from '../../core/lookback/route.ts';
import { contextOf } from '../../core/play/play.ts';
import type { Story, StoryMeter } from '../../core/scenario/story.ts';
import { ratingsOf } from '../../core/score/evidence.ts';
import type { Sighting } from '../../core/score/evidence.ts';
import { pounds } from '../../i18n/money.ts';
import type { Words } from '../../i18n/translator.ts';
import { shapeOf } from '../look/icons.ts';
import { levelOf } from '../scene/level.ts';
import { criterionName } from '../look/criterion-name.ts';
import { stateOfRating } from './rating-state.ts';

/**
 * What the choice taken and the one practised did and showed, side by side: each meter, and each criterion assessed.
 * Its roles are said, since on a phone its rows are laid out in two lines, and a row laid out so is none to every browser.
 */
export function comparedTable(story: Story, step: RouteStep, practised: Practised, words: Words) {
  const { t } = words;
  const texts = words.texts(story.id);
  const taken = ratingsOf(story, step.node, step.chosen);
  const after = contextOf(practised.run.snapshot).meters;
  const value = (id: string, meter: StoryMeter, values: MeterValues) =>
    meterCell(meter, step.before[id] ?? meter.start, values[id] ?? meter.start, texts.meters[id]?.levels, words);
  return html`
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" class="corner"></td>
          <th scope="col" role="columnheader">${t('debrief.yours')}</th>
          <th scope="col" role="columnheader">${t('debrief.curve.practised')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Object.entries(story.meters).map(
          ([id, meter]) => html`
            <tr role="row">
              <th scope="row" role="rowheader">${texts.meters[id]?.label}</th>
              <td role="cell">${value(id, meter, step.after)}</td>
              <td role="cell">${value(id, meter, after)}</td>
            </tr>
          `,
        )}
        ${Object.keys(story.criteria)
          .filter((criterion) => criterion in taken)
          .map(
            (criterion) => html`
              <tr role="row">
                <th scope="row" role="rowheader">${criterionName(criterion, story.id, words)}</th>
                <td role="cell">${ratingCell(taken[criterion] ?? 0, words)}</td>
                <td role="cell">${ratingCell(practised.shows[criterion] ?? 0, words)}</td>
              </tr>
            `,
          )}
      </tbody>
    </table>
  `;
}

function ratingCell(rating: Sighting['rating'], { t }: Words) {
  const state = stateOfRating[rating];
  return html`<span class="chip ${state}">${shapeOf(state)} <span>${t(`rating.${rating}`)}</span></span>`;
}

function meterCell(
  meter: StoryMeter,
  before: number,
  value: number,
  levels: readonly string[] | undefined,
  { t }: Words,
) {
  const word = meter.unit === 'pounds' ? pounds(value) : levelOf(meter, value, levels);
  const by = value - before;
  if (by === 0) return word;
  return html`
    <svg class="move" viewBox="0 0 10 10" aria-hidden="true">${by > 0 ? svg`<path d="M5 0l5 9H0z"/>` : svg`<path d="M5 10L0 1h10z"/>`}</svg>
    <span class="hidden">${t(by > 0 ? 'scene.up' : 'scene.down')}: </span>${word}${meter.unit === 'pounds' ? nothing : html` <span class="by">${by > 0 ? '+' : '−'}${Math.abs(by)}</span>`}
  `;
}
