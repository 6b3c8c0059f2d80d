import { html, nothing } from 'lit';
import { dateIn, dayIn } from '../../i18n/date.ts';
import type { PlayerKey } from '../../i18n/interface.ts';
import type { Words } from '../../i18n/translator.ts';
import { countingIn } from '../look/counting.ts';
import { shapeOf } from '../look/icons.ts';
import { percentOf } from '../look/percent.ts';
import { blank } from './blank.ts';
import type { EvidenceRecord } from './record.ts';
import { label } from './voices.ts';
import type { Voices } from './voices.ts';

/** What an attempt was and what came of it, fact by fact. `learner` as `writtenName` gives it. */
export function factsPart(record: EvidenceRecord, voices: Voices, learner: string) {
  const { play, attempt, result, verdict, taken, which } = record;
  const { id, standard } = play.story;
  const words = ({ texts }: Words) => texts(id);
  const named = (key: PlayerKey, value: unknown) =>
    html`<div><dt>${label(voices, ({ t }) => t(key))}</dt><dd>${value}</dd></div>`;
  const both = (say: (words: Words) => unknown) => label(voices, say);
  const state = verdict.passed ? 'shown' : 'not-yet';
  const failed = which.counting?.passed ? 'debrief.already.passed' : 'debrief.failed';
  const resultKey = verdict.passed ? 'debrief.passed' : failed;
  return html`
    <dl class="facts">
      <div class=${learner ? nothing : 'unnamed'}>
        <dt>${both(({ t }) => t('evidenceRecord.learner'))}</dt>
        <dd>${learner ? html`<bdi class="learner" dir="auto" lang="">${learner}</bdi>` : blank}</dd>
      </div>
      <div data-fact="attempt">
        <dt>${both(({ t }) => t('evidenceRecord.attempt'))}</dt>
        <dd>${which.number ?? nothing} <small>${both((one) => countingIn(one, which, record.mode))}</small></dd>
      </div>
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
          <span class="chip ${state}">${shapeOf(state)} <span>${both(({ t }) => t(resultKey))}</span></span>
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
