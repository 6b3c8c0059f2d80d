import { html, svg } from 'lit';
import type { Attempts } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { shapeOf } from '../look/icons.ts';
import { reportOf, tally } from './debrief-report.ts';
import type { CriterionGroup } from './debrief-report.ts';

/** The evidence of an attempt: in brief, then folded, criterion by criterion. */
export function evidenceSections(of: {
  readonly words: Words;
  readonly story: Story;
  readonly attempt: Attempt;
  readonly attempts: Attempts | undefined;
  /** The numbers of the steps that the route shows. */
  readonly steps: readonly number[];
}) {
  const { words, story, steps } = of;
  const { t } = words;
  const groups = reportOf(story, of.attempt, of.attempts);
  return html`
    <section class="summary">
      <h2>${t('debrief.summary')}</h2>
      ${summary(groups, words)}
      <details class="figures">
        <summary part="fold">${t('debrief.figures')}</summary>
        <p>${t('debrief.points')}</p>
      </details>
      ${groups.map(
        ({ kind, criteria }) => html`
        <details class="kind">
          <summary part="fold">
            <h3>${t(`debrief.${kind}`)}</h3>
            <span class="count">${t('menu.criteria', { count: criteria.length })}</span>
          </summary>
          ${criteria.map(
            (report) => html`<dewis-criterion
              exportparts="evidence, first, step, fold"
              .words=${words}
              .scenario=${story.id}
              .report=${report}
              .steps=${steps}
            ></dewis-criterion>`,
          )}
        </details>
      `,
      )}
    </section>
  `;
}

function summary(groups: readonly CriterionGroup[], { t }: Words) {
  const counts = tally(groups).filter(({ count }) => count > 0);
  let at = 0;
  return html`
      <svg class="strip" viewBox="0 0 ${counts.reduce((sum, { count }) => sum + count, 0)} 1" preserveAspectRatio="none" aria-hidden="true">
        ${counts.map(({ state, count }) => {
          const x = at;
          at += count;
          return svg`<rect class=${state} x=${x} width=${count - 0.06} height="1"/>`;
        })}
      </svg>
      <ul class="facts">
        ${counts.map(
          ({ state, count }) =>
            html`<li class="chip ${state}">${shapeOf(state)} <span>${t(`evidence.${state}`)}: ${count}</span></li>`,
        )}
      </ul>
  `;
}
