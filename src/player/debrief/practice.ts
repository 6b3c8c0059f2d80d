import { LitElement, html, nothing } from 'lit';
import { practise } from '../../core/lookback/practice.ts';
import type { Practised } from '../../core/lookback/practice.ts';
import type { WayOn } from '../../core/lookback/route-map.ts';
import type { Route, RouteStep } from '../../core/lookback/route.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import { optionOrder } from '../../core/play/order.ts';
import type { Run } from '../../core/play/run.ts';
import { choiceOf } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { linesOf, stageOf } from '../scene/stage.ts';
import type { ScenarioSource } from '../state/source.ts';
import { comparedTable } from './compared.ts';
import { DebriefRequestEvent, askDebrief } from './debrief-request.ts';
import type { Reading } from './debrief-request.ts';
import { practiceStyles } from './practice-styles.ts';

/** One moment once more, in practice: its choices but the one that was taken, then what would have come of another. */
export class DewisPractice extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    step: { attribute: false },
    ways: { attribute: false },
    run: { attribute: false },
    route: { attribute: false },
    attempt: { attribute: false },
    choice: { attribute: false },
    reading: { attribute: false },
    source: { attribute: false },
  };
  static override readonly styles = [pageStyles, chipStyles, practiceStyles];

  declare words: Words;
  declare step: RouteStep;
  /** Where each choice that was on offer leads. */
  declare ways: readonly WayOn[];
  /** The attempt as it stood here. */
  declare run: Run;
  declare route: Route;
  declare attempt: Attempt;
  /** The choice practised; `null` before there is one. */
  declare choice: string | null;
  declare reading: Reading;
  declare source: ScenarioSource;

  #practised: Practised | undefined;

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!changed.has('choice') && !changed.has('step')) return;
    this.#practised =
      this.choice === null ? undefined : practise(this.run.play, this.attempt, this.step.number, this.choice);
  }

  override render() {
    const { t } = this.words;
    const picture = this.#picture(this.#practised?.run ?? this.run);
    // Several may be open at once.
    const which = html`<span class="hidden"> (${t('debrief.decision', { number: this.step.number })})</span>`;
    return html`
      <div class="practice" role="group" aria-labelledby="title" aria-describedby="untouched" @keydown=${this.#escape}>
        <p id="untouched" class="untouched"><b>${t('debrief.practice.label')}</b> ${t('debrief.practice.untouched')}</p>
        <div class="moment ${picture === nothing ? '' : 'pictured'}">
          ${picture}
          <div class="words">
            <h4 id="title" tabindex="-1">${t(this.#practised ? 'debrief.practice.wouldHave' : 'debrief.practice.again')}</h4>
            ${this.#practised ? this.#reply(this.#practised) : this.#asked()}
          </div>
        </div>
        ${this.#practised ? this.#compared(this.#practised) : this.#choices()}
        <div class="actions">
          ${
            this.#practised && this.step.offered.length > 2
              ? html`<button type="button" class="secondary" part="another" @click=${this.#backToChoices}>${t('debrief.practice.another')}${which}</button>`
              : nothing
          }
          <button type="button" class="secondary" part="close" @click=${askDebrief({ ask: 'close', step: this.step.number })}>${t('debrief.practice.close')}${which}</button>
        </div>
      </div>
    `;
  }

  #picture(run: Run) {
    const stage = stageOf(run);
    const { story } = run.play;
    if (!stage || this.source.art(story.id, { kind: 'place', place: stage.place }) === null) return nothing;
    return html`
      <dewis-picture
        .words=${this.words}
        .scenario=${story.id}
        .stage=${stage}
        .names=${story.cast}
        .art=${this.#art}
        .waiting=${false}
      ></dewis-picture>
    `;
  }

  #asked() {
    const { narration, says } = linesOf(this.run, this.run.moment, this.#texts);
    const { speaker } = stageOf(this.run) ?? {};
    return html`
      ${narration ? html`<div class="narration">${paragraphs(narration)}</div>` : nothing}
      ${says && speaker ? html`<p class="name"><bdi>${this.run.play.story.cast[speaker]?.name}</bdi></p>` : nothing}
      ${says ? html`<div class="says">${paragraphs(says)}</div>` : nothing}
    `;
  }

  #choices() {
    const { t } = this.words;
    const { node, chosen, offered, number } = this.step;
    const labels = this.#texts.nodes[node]?.choices ?? {};
    const others = optionOrder(this.attempt.seed, node, offered).filter((choice) => choice !== chosen);
    return html`
      ${this.#coach(chosen, t('debrief.practice.coachOnYours'))}
      <p id="instead" class="instead">${t('debrief.practice.instead')}</p>
      <ol class="others" aria-labelledby="instead">
        ${others.map(
          (choice) => html`
            <li>
              <button type="button" part="other" data-other=${choice} @click=${askDebrief({ ask: 'practise', step: number, choice })}>
                ${labels[choice]?.label}
                ${this.ways.some((way) => way.choice === choice && way.leads === 'unmet') ? html`<span class="elsewhere">${t('debrief.practice.elsewhere')}</span>` : nothing}
              </button>
            </li>
          `,
        )}
      </ol>
    `;
  }

  #reply({ run, choice }: Practised) {
    const { t } = this.words;
    const { breach } = choiceOf(run.play.story, this.step.node, choice);
    const { says = '' } = linesOf(run, run.moment, this.#texts);
    return html`
      <p class="line"><span class="hidden">${t('debrief.practice.label')} </span>${this.#texts.nodes[this.step.node]?.choices?.[choice]?.label}</p>
      ${breach ? html`<p class="stop"><strong>${t('reply.breach')}.</strong> ${t('debrief.practice.breach')}</p>` : nothing}
      <div class="reply" part="reply">${paragraphs(says)}</div>
      ${this.#coach(choice, t('reply.coach'))}
    `;
  }

  #coach(choice: string, title: string) {
    const note = this.#texts.nodes[this.step.node]?.choices?.[choice]?.coach;
    if (!note) return nothing;
    return html`
      <section class="coach" part="coach">
        <h5>${title}</h5>
        ${paragraphs(note)}
      </section>
    `;
  }

  #compared(practised: Practised) {
    const { t } = this.words;
    const { ending } = practised.route;
    const { story } = this.run.play;
    const title = ending && this.#texts.nodes[ending]?.ending?.title;
    return html`
      <section class="compared">
        <h5>${t('debrief.practice.compared')}</h5>
        ${comparedTable(story, this.step, practised, this.words)}
        ${
          Object.keys(story.meters).length > 0
            ? html`
              <dewis-curve
                exportparts="reading"
                .words=${this.words}
                .story=${story}
                .ways=${[
                  { kind: 'taken', route: this.route },
                  { kind: 'practised', route: practised.route },
                ]}
                .here=${this.step.number}
                .reading=${this.reading}
              ></dewis-curve>
            `
            : nothing
        }
        <p class="onward">${title ? html`${t('debrief.practice.ending')}: <b>${title}</b>` : t('debrief.practice.parts')}</p>
      </section>
    `;
  }

  get #texts() {
    return this.words.texts(this.attempt.scenario);
  }

  readonly #art: ScenarioSource['art'] = (scenario, drawing) => this.source.art(scenario, drawing);

  readonly #backToChoices = () => {
    const from = this.choice ?? undefined;
    this.dispatchEvent(new DebriefRequestEvent({ ask: 'open', step: this.step.number, ...(from && { from }) }));
  };

  // One step back at a time: from what came of a choice to the choices, from these to the fork.
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (this.choice !== null) this.#backToChoices();
    else this.dispatchEvent(new DebriefRequestEvent({ ask: 'close', step: this.step.number }));
  };
}
