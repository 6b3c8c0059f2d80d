import { html, nothing } from 'lit';
import type { PlayerKey } from '../../i18n/interface.ts';
import { blank } from './blank.ts';
import { chipOf, numberIn } from './criterion-words.ts';
import { decisionsPart } from './decisions-part.ts';
import { factsPart } from './facts-part.ts';
import type { EvidenceRecord } from './record.ts';
import { label, prose } from './voices.ts';
import type { Voices } from './voices.ts';

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
                      <span class="numbers">${decisions.map(({ number }) => number).join(', ') || '–'}</span>
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
