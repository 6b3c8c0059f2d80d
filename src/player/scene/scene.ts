import { LitElement, html, nothing } from 'lit';
import type { Coaching } from '../../core/course/course.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import { contextOf } from '../../core/play/play.ts';
import type { Moment } from '../../core/play/play.ts';
import type { Run } from '../../core/play/run.ts';
import { isDecision, isEnding, nodeOf } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';
import { sceneStyles } from './scene-styles.ts';
import type { ScenarioSource } from '../state/source.ts';
import { linesOf, stageOf } from './stage.ts';
import type { Stage } from './stage.ts';

/** One moment of the story: who is speaking and how they feel, what they say, what you can do. Nothing else. */
export class DewisScene extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    run: { attribute: false },
    source: { attribute: false },
    waiting: { attribute: false },
    coaching: { attribute: false },
    timing: { attribute: false },
    paused: { attribute: false },
    lapsed: { attribute: false },
  };
  static override readonly styles = [pageStyles, sceneStyles];

  declare words: Words;
  declare run: Run;
  declare source: ScenarioSource;
  /** True while no drawing is to be fetched. */
  declare waiting: boolean;
  /** When the coach speaks in this attempt. */
  declare coaching: Coaching;
  /** How the learner likes a decision's time. */
  declare timing: Preferences['timing'];
  /** True while that time is to stand still. */
  declare paused: boolean;
  /** True where the answer was given because time ran out. */
  declare lapsed: boolean;

  override render() {
    const stage = stageOf(this.run);
    if (!stage) return nothing;
    const { story } = this.run.play;
    const { answers, continues } = this.run.attempt;
    const context = contextOf(this.run.snapshot);
    // An ending tells how it turned out; the last figures of a gauge would only seem to contradict it.
    const hasMeters = this.run.moment.kind !== 'ending' && Object.keys(story.meters).length > 0;
    return html`
      <div class="view ${this.run.moment.kind}">
        <dewis-picture
          .words=${this.words}
          .scenario=${story.id}
          .stage=${stage}
          .names=${story.cast}
          .art=${this.#art}
          .waiting=${this.waiting}
        ></dewis-picture>
        ${
          hasMeters
            ? html`<dewis-meters
              exportparts="meter"
              .words=${this.words}
              .scenario=${story.id}
              .meters=${story.meters}
              .values=${context.meters}
              .earlier=${contextOf(this.run.before).meters}
            ></dewis-meters>`
            : nothing
        }
      </div>
      <div class="words ${this.run.moment.kind} ${(answers.length + continues) % 2 ? 'odd' : 'even'}">${this.#moment(this.run.moment, stage)}</div>
    `;
  }

  #moment(moment: Moment, stage: Stage) {
    switch (moment.kind) {
      case 'decision':
        return html`${this.#spoken(stage)}${this.#choices(moment)}`;
      case 'passage':
        return html`${this.#spoken(stage)}${this.#onward(this.words.t('scene.continue'))}`;
      case 'reply':
        return html`${this.#reply(moment)}${this.#onward(
          this.words.t(moment.leadsBack ? 'scene.retake' : 'scene.continue'),
        )}`;
      case 'ending':
        return html`${this.#ending(moment.node)}${this.#onward(this.words.t('scene.toEnding'))}`;
      default:
        return nothing;
    }
  }

  #spoken(stage: Stage) {
    const { narration, says } = linesOf(this.run, this.run.moment, this.#texts);
    return html`
      ${this.#nameplate(stage, says !== undefined)}
      ${narration ? html`<div class="narration" part="narration">${paragraphs(narration)}</div>` : nothing}
      ${says ? html`<div class="says" part="says">${paragraphs(says)}</div>` : nothing}
    `;
  }

  #nameplate({ speaker, place }: Stage, speaking: boolean) {
    if (!speaker) return html`<h1 class="where" tabindex="-1">${this.#texts.places[place]}</h1>`;
    const name = this.run.play.story.cast[speaker]?.name;
    return html`
      <h1 class="name ${speaking ? 'speaking' : ''}" part="name" tabindex="-1"><bdi>${name}</bdi> <span class="role">${this.#texts.cast[speaker]}</span></h1>
    `;
  }

  #choices(moment: Moment & { kind: 'decision' }) {
    const node = nodeOf(this.run.play.story, moment.node);
    return html`
      <dewis-choices
        exportparts="choice, timer, more-time, no-limit"
        .words=${this.words}
        .node=${moment.node}
        .seed=${this.run.attempt.seed}
        .choices=${moment.choices}
        .texts=${this.#texts.nodes[moment.node]?.choices ?? {}}
        .retaking=${moment.retaking}
        .reflection=${isDecision(node) && node.kind === 'reflection'}
        .seconds=${isDecision(node) ? node.within?.seconds : undefined}
        .timing=${this.timing}
        .paused=${this.paused}
      ></dewis-choices>
    `;
  }

  #reply(moment: Moment & { kind: 'reply' }) {
    const texts = this.#texts.nodes[moment.node]?.choices?.[moment.choice];
    return html`
      <dewis-reply
        exportparts="line, reply, coach, breach"
        .words=${this.words}
        .run=${this.run}
        .coaching=${this.coaching}
        .lapsed=${this.lapsed}
        .line=${texts?.label ?? ''}
        .reply=${linesOf(this.run, moment, this.#texts).says ?? ''}
        .coach=${texts?.coach ?? ''}
      ></dewis-reply>
    `;
  }

  #ending(id: string) {
    const node = nodeOf(this.run.play.story, id);
    const { says } = linesOf(this.run, this.run.moment, this.#texts);
    if (!isEnding(node)) return nothing;
    return html`
      <p class="outcome ${node.ending.outcome}">${this.words.t(`outcome.${node.ending.outcome}`)}</p>
      <h1 class="finale" tabindex="-1">${this.#texts.nodes[id]?.ending?.title}</h1>
      <div class="told" part="says">${paragraphs(says ?? '')}</div>
    `;
  }

  #onward(label: string) {
    return html`
      <div class="onward">
        <button type="button" class="primary" part="continue" @click=${ask({ ask: 'continue' })}>${label}</button>
      </div>
    `;
  }

  readonly #art: ScenarioSource['art'] = (scenario, drawing) => this.source.art(scenario, drawing);

  get #texts() {
    return this.words.texts(this.run.play.story.id);
  }
}
