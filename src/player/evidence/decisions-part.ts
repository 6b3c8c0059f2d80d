import { html, nothing } from 'lit';
import { nodeOf } from '../../core/scenario/story.ts';
import type { PlayerKey } from '../../i18n/interface.ts';
import type { Words } from '../../i18n/translator.ts';
import { stateOfRating } from '../debrief/rating-state.ts';
import { paragraphs } from '../look/markup.ts';
import { linesOf } from '../scene/stage.ts';
import type { RecordedDecision } from './decisions.ts';
import { chipOf, numberIn } from './criterion-words.ts';
import type { EvidenceRecord } from './record.ts';
import { label, prose } from './voices.ts';
import type { Voices } from './voices.ts';

/** The decisions in the order they were taken, each with what was on screen and what it showed. */
export function decisionsPart(record: EvidenceRecord, voices: Voices) {
  return html`
    <section>
      <h2>${label(voices, ({ t }) => t('evidenceRecord.decisions'))}</h2>
      <ol class="decisions">
        ${record.decisions.map((decision) => decisionPart(record, decision, voices))}
      </ol>
    </section>
  `;
}

function decisionPart({ play: { story } }: EvidenceRecord, decision: RecordedDecision, voices: Voices) {
  const { number, isRetake, answer, before, after, shows } = decision;
  const named = (key: PlayerKey, say: (words: Words) => unknown, kind = '') =>
    html`<div class=${kind}><dt>${label(voices, ({ t }) => t(key))}</dt><dd>${prose(voices, say)}</dd></div>`;
  const { place, speaker } = before ? nodeOf(story, answer.node) : {};
  const who = speaker && story.cast[speaker]?.name;
  return html`
    <li data-node=${answer.node} data-choice=${answer.choice}>
      <details>
      <summary part="fold"><h3>
        ${label(voices, ({ t }) => t('debrief.decision', { number }))}
        ${place ? html`<span class="place">${label(voices, ({ texts }) => texts(story.id).places[place])}</span>` : nothing}
      </h3></summary>
      <p class="about">
        ${isRetake ? html`<strong>${label(voices, ({ t }) => t('evidenceRecord.retake'))}</strong>` : nothing}
        <span>${label(voices, ({ t }) => html`${t('evidenceRecord.takenIn')}: ${t(`evidenceRecord.languages.${answer.language}`)}`)}</span>
      </p>
      <dl>
        ${
          before && !isRetake
            ? named(
                'evidenceRecord.situation',
                ({ texts }) => {
                  const { narration = '', says = '' } = linesOf(before, before.moment, texts(story.id));
                  return [
                    paragraphs(narration),
                    who && says ? html`<p class="who">${who}</p>` : nothing,
                    paragraphs(says),
                  ];
                },
                'situation',
              )
            : nothing
        }
        ${named(
          'evidenceRecord.chosen',
          ({ texts }) => html`<p>${texts(story.id).nodes[answer.node]?.choices?.[answer.choice]?.label}</p>`,
          'chosen',
        )}
        ${
          after
            ? named('evidenceRecord.happened', ({ texts }) =>
                paragraphs(linesOf(after, after.moment, texts(story.id)).says ?? ''),
              )
            : nothing
        }
        ${
          Object.keys(shows).length > 0
            ? html`
              <div>
                <dt>${label(voices, ({ t }) => t('evidenceRecord.evidence'))}</dt>
                <dd>
                  <ul class="shows">
                    ${Object.entries(shows).map(
                      ([criterion, rating]) =>
                        html`<li>
                          <span><b>${numberIn(voices, criterion)}</b> <span>${label(voices, ({ texts }) => texts(story.id).criteria[criterion])}</span></span>
                          ${chipOf(voices, stateOfRating[rating], `rating.${rating}`)}
                        </li>`,
                    )}
                  </ul>
                </dd>
              </div>
            `
            : nothing
        }
      </dl>
      </details>
    </li>
  `;
}
