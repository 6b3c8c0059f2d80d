import { html, nothing } from 'lit';
import { dateIn, dayIn } from '../../i18n/date.ts';
import type { PlayerKey } from '../../i18n/interface.ts';
import type { Words } from '../../i18n/translator.ts';
import { shapeOf } from '../look/icons.ts';
import { percentOf } from '../look/percent.ts';
import { chipOf, numberIn } from './criterion-words.ts';
import { decisionsPart } from './decisions-part.ts';
import type { EvidenceRecord } from './record.ts';
import { label, prose } from './voices.ts';
import type { Voices } from './voices.ts';

/** Written with the pen where the record is printed. */
const blank = html`<span class="blank"></span>`;

/**
 * The evidence record as it stands on paper: the one source of what is seen, printed and downloaded.
 *
 * @param learner As `writtenName` gives it; "" leaves a line to write on.
 */
export function paperOf(record: EvidenceRecord, voices: Voices, learner: string) {
  const { language } = voices[0];
  return html`
    <article class="record ${voices.length > 1 ? 'both' : 'one'}" lang=${language}>
      <header>
        <p class="kicker">${label(voices, ({ t }) => t('evidenceRecord.kicker'))}</p>
        <h1 tabindex="-1">${label(voices, ({ t }) => t('evidenceRecord.title'))}</h1>
        <p class="subject">${label(voices, ({ texts }) => texts(record.play.story.id).title)}</p>
        <div class="claim">${prose(voices, ({ t }) => html`<p>${t('evidenceRecord.claim')}</p>`)}</div>
      </header>
      ${factsPart(record, voices, learner)} ${criteriaPart(record, voices)} ${decisionsPart(record, voices)}
      ${assessorPart(voices)}
      <footer>${prose(voices, ({ t }) => html`<p>${t('evidenceRecord.foot')}</p>`)}</footer>
    </article>
  `;
}

function factsPart(record: EvidenceRecord, voices: Voices, learner: string) {
  const { play, attempt, result, verdict, taken } = record;
  const { id, standard } = play.story;
  const words = ({ texts }: Words) => texts(id);
  const named = (key: PlayerKey, value: unknown) =>
    html`<div><dt>${label(voices, ({ t }) => t(key))}</dt><dd>${value}</dd></div>`;
  const both = (say: (words: Words) => unknown) => label(voices, say);
  const state = verdict.passed ? 'shown' : 'not-yet';
  return html`
    <dl class="facts">
      ${named('evidenceRecord.learner', learner ? html`<bdi class="learner" dir="auto" lang="">${learner}</bdi>` : blank)}
      ${named(
        'evidenceRecord.date',
        both(({ language }) => dateIn(language, new Date((attempt.began + result.lasted) * 1000))),
      )}
      ${named(
        'evidenceRecord.scenario',
        html`${both((one) => words(one).title)} <small>${both(({ t }) => t('evidenceRecord.revision'))}: ${attempt.revision}</small>`,
      )}
      ${named(
        'evidenceRecord.standard',
        html`${both((one) => words(one).standard)} (${standard.urn})
          <small>${both((one) => one.t('evidenceRecord.version', { date: versionDate(one, id) }))}</small>
          <small><a href=${standard.link} target="_blank" rel="noopener noreferrer">${standard.link}</a></small>`,
      )}
      ${named(
        'evidenceRecord.result',
        html`
          <span class="chip ${state}">${shapeOf(state)} <span>${both(({ t }) => t(verdict.passed ? 'debrief.passed' : 'debrief.failed'))}</span></span>
          ${verdict.shortfalls.map((one) => html`<small>${both(({ t }) => t(`debrief.shortfalls.${one}`))}</small>`)}
        `,
      )}
      ${named(
        'evidenceRecord.score',
        html`<b>${percentOf(result.score)}/100</b> <span class="aside">${both(({ t }) => t('evidenceRecord.mark'))}: ${percentOf(verdict.mark)}/100</span>`,
      )}
      ${named(
        'debrief.ending',
        both((one) => words(one).nodes[result.ending]?.ending?.title ?? one.t(`outcome.${result.outcome}`)),
      )}
      ${named(
        'evidenceRecord.lasted',
        html`${hoursAndMinutes(result.lasted)} <span class="aside">(${both(({ t }) => t('evidenceRecord.clock'))})</span>`,
      )}
      ${named(
        'evidenceRecord.taken',
        taken.map(({ language, count }, at) => [
          at > 0 ? ' · ' : '',
          both(({ t }) => t(`evidenceRecord.languages.${language}`)),
          `: ${count}`,
        ]),
      )}
    </dl>
  `;
}

function criteriaPart({ play, groups }: EvidenceRecord, voices: Voices) {
  const column = (key: PlayerKey) => html`<th role="columnheader" scope="col">${label(voices, ({ t }) => t(key))}</th>`;
  return html`
    <section>
      <h2>${label(voices, ({ t }) => t('evidenceRecord.criteria'))}</h2>
      <div class="note">${prose(voices, ({ t }) => html`<p>${t('evidenceRecord.labels')}</p>`)}</div>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${column('evidenceRecord.criterion')} ${column('evidenceRecord.evidence')} ${column('evidenceRecord.measure')}
            ${column('evidenceRecord.moments')}
          </tr>
        </thead>
        ${groups.map(
          ({ kind, criteria }) => html`
            <tbody role="rowgroup">
              <tr class="kind" role="row">
                <th colspan="4" role="rowheader" scope="rowgroup">${label(voices, ({ t }) => t(`debrief.${kind}`))}</th>
              </tr>
              ${criteria.map(
                ({ id, essential, state, earned, expected, decisions }) => html`
                  <tr role="row" data-criterion=${id}>
                    <th role="rowheader" scope="row">
                      <div class="named">
                        <span class="number">${numberIn(voices, id)}</span>
                        <span class="stacked">
                          ${label(voices, ({ texts }) => texts(play.story.id).criteria[id])}
                          ${essential ? html`<small>(${label(voices, ({ t }) => t('debrief.essential'))})</small>` : nothing}
                        </span>
                      </div>
                    </th>
                    <td role="cell">${chipOf(voices, state, `evidence.${state}`)}</td>
                    <td role="cell">
                      <span class="narrow" aria-hidden="true">${label(voices, ({ t }) => t('evidenceRecord.measure'))}:</span>
                      ${earned}/${expected}
                    </td>
                    <td role="cell">
                      <span class="narrow" aria-hidden="true">${label(voices, ({ t }) => t('evidenceRecord.moments'))}:</span>
                      ${decisions.map(({ number }) => number).join(', ') || '–'}
                    </td>
                  </tr>
                `,
              )}
            </tbody>
          `,
        )}
      </table>
    </section>
  `;
}

function assessorPart(voices: Voices) {
  const written = (key: PlayerKey) => html`<div><dt>${label(voices, ({ t }) => t(key))}</dt><dd>${blank}</dd></div>`;
  return html`
    <section class="assessor">
      <h2>${label(voices, ({ t }) => t('evidenceRecord.assessor'))}</h2>
      ${prose(voices, ({ t }) => html`<p>${t('evidenceRecord.decides')}</p>`)}
      <h3>${label(voices, ({ t }) => t('evidenceRecord.notes'))}</h3>
      <div class="notes"></div>
      <dl class="signed">
        ${written('evidenceRecord.assessorName')} ${written('evidenceRecord.signature')} ${written('evidenceRecord.date')}
      </dl>
    </section>
  `;
}

// `2016-02-01`, or only as much of it as is known.
function versionDate({ language, texts }: Words, scenario: string): string {
  const { standardDate = '' } = texts(scenario);
  const [year, month, day] = standardDate.split('-').map(Number);
  return year && month && day ? dayIn(language, new Date(year, month - 1, day)) : standardDate;
}

function hoursAndMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
