import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { languageWishes, modes } from '../protocol.ts';
import type { ScormVersion } from '../../core/course/package-config.ts';
import type { AttemptSummary, Catalogue, LanguageWish, Mode, NewAttempt } from '../protocol.ts';
import { dateAndTime } from './dates.ts';
import { learnerForm } from './learner-form.ts';
import { LightElement } from './light-element.ts';
import { faultTemplate, Loading } from './loading.ts';
import { addLearner, beginAttempt, getAttempts, getCatalogue } from './server-client.ts';
import { shelfFaults } from './shelf-faults.ts';
import { statusWords } from './standing-line.ts';
import { languageNames } from './words.ts';

interface Offer {
  readonly catalogue: Catalogue;
  readonly attempts: readonly AttemptSummary[];
}

/** Who plays what, and how: leads to the play page. */
export class LaunchPage extends LightElement {
  static override properties: PropertyDeclarations = {
    learner: { state: true },
    group: { state: true },
    version: { state: true },
    wish: { state: true },
    mode: { state: true },
    fault: { state: true },
  };
  declare learner: number | undefined;
  declare group: string | undefined;
  declare version: ScormVersion | undefined;
  declare wish: LanguageWish;
  declare mode: Mode;
  declare fault: string | undefined;

  readonly #offer = new Loading<Offer>(this, async () => {
    const [catalogue, attempts] = await Promise.all([getCatalogue(), getAttempts()]);
    return { catalogue, attempts };
  });

  constructor() {
    super();
    this.wish = 'ask';
    this.mode = 'normal';
  }

  async #begin(wanted: Omit<NewAttempt, 'start'>, start: NewAttempt['start']): Promise<void> {
    try {
      const { id } = await beginAttempt({ ...wanted, start });
      location.assign(`/play/${id}`);
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }

  async #add(given: string, family: string): Promise<void> {
    try {
      this.learner = (await addLearner({ given, family })).id;
      await this.#offer.reload();
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }

  override render(): TemplateResult {
    const { words } = this.tongue;
    return html`<h1>${words.launch.title}</h1>
      <p class="lead">${words.what}</p>
      ${this.fault === undefined ? nothing : faultTemplate(words, this.fault)}
      ${this.#offer.render(words, (offer) => this.#form(offer))}`;
  }

  #form({ catalogue, attempts }: Offer): TemplateResult {
    const { words } = this.tongue;
    const faults = shelfFaults(catalogue.faults, words);
    const wanted = this.#wanted(catalogue);
    if (!wanted)
      return html`<p class="notice">${words.shelf.empty}</p>
      ${faults}`;
    const versions = catalogue.packages.filter(({ group }) => group === wanted.package).map(({ version }) => version);
    return html`<div class="launch">
        <section class="card fields">
          ${this.#learners(catalogue, wanted.learner)}
          ${learnerForm(words, (given, family) => void this.#add(given, family))}
          ${this.#packages(catalogue, wanted.package)}
          ${this.#radios('version', words.launch.version, versions, wanted.version, (one) => words.versions[one])}
          ${this.#radios('wish', words.launch.language, languageWishes, wanted.language, (one) =>
            one === 'ask' ? words.launch.ask : languageNames[one],
          )}
          ${this.#radios('mode', words.launch.mode, modes, wanted.mode, (one) => words.launch[one])}
        </section>
        ${this.#actions(wanted, attempts)}
      </div>
      ${faults}`;
  }

  /** What is chosen, with the first there is where nothing was. */
  #wanted({ learners, packages }: Catalogue): Omit<NewAttempt, 'start'> | undefined {
    const learner = learners.find(({ id }) => id === this.learner) ?? learners[0];
    const group = packages.some((one) => one.group === this.group) ? this.group : packages[0]?.group;
    const versions = packages.filter((one) => one.group === group).map(({ version }) => version);
    const version = versions.find((one) => one === this.version) ?? versions[0];
    if (!learner || group === undefined || !version) return undefined;
    return { learner: learner.id, package: group, version, mode: this.mode, language: this.wish };
  }

  #learners({ learners }: Catalogue, chosen: number): TemplateResult {
    return html`<label class="field"
      ><span>${this.tongue.words.launch.learner}</span>
      <select name="learner" @change=${(event: Event) => (this.learner = Number(valueOf(event)))}>
        ${learners.map(
          ({ id, given, family }) => html`<option value=${id} ?selected=${id === chosen}>${given} ${family}</option>`,
        )}
      </select>
    </label>`;
  }

  #packages({ packages }: Catalogue, chosen: string): TemplateResult {
    const groups = new Map(packages.map(({ group, title }) => [group, title] as const));
    return html`<label class="field"
      ><span>${this.tongue.words.launch.package}</span>
      <select name="package" @change=${(event: Event) => (this.group = valueOf(event))}>
        ${[...groups].map(
          ([group, title]) =>
            html`<option value=${group} ?selected=${group === chosen}>${title[this.tongue.language]} (${group})</option>`,
        )}
      </select>
    </label>`;
  }

  #radios<Value extends string>(
    name: 'version' | 'wish' | 'mode',
    legend: string,
    values: readonly Value[],
    chosen: Value,
    label: (value: Value) => string,
  ): TemplateResult {
    const choose = (event: Event) => Object.assign(this, { [name]: valueOf(event) });
    return html`<fieldset class="field">
      <legend>${legend}</legend>
      ${values.map(
        (value) =>
          html`<label class="radio"
            ><input type="radio" name=${name} .value=${value} .checked=${value === chosen} @change=${choose} /><span
              lang=${value === 'cy' || value === 'en' ? value : nothing}
              >${label(value)}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #actions(wanted: Omit<NewAttempt, 'start'>, attempts: readonly AttemptSummary[]): TemplateResult {
    const { words } = this.tongue;
    const last = attempts
      .filter((one) => one.learner === wanted.learner && one.package === wanted.package)
      .filter((one) => one.version === wanted.version && one.mode === 'normal')
      .sort((one, other) => other.number - one.number)[0];
    const button = (label: string, start: NewAttempt['start'], kind = 'primary') =>
      html`<button type="button" class=${kind} data-start=${start} @click=${() => void this.#begin(wanted, start)}>
        ${label}
      </button>`;
    const buttons = {
      browse: () => button(words.launch.startBrowse, 'new'),
      review: () =>
        last && last.commits > 0
          ? button(words.launch.startReview, 'new')
          : html`<p>${words.launch.nothingToReview}</p>`,
      normal: () =>
        last
          ? html`${button(words.launch.resume, 'resume')} ${button(words.launch.new, 'new', 'secondary')}`
          : button(words.launch.start, 'new'),
    };
    return html`<section class="card actions" aria-label=${words.launch.last}>
      ${last ? this.#last(last) : html`<p>${words.launch.none}</p>`} ${buttons[wanted.mode]()}
    </section>`;
  }

  #last(attempt: AttemptSummary): TemplateResult {
    const { words } = this.tongue;
    return html`<h2>${words.launch.last}</h2>
      <dl class="facts">
        <div><dt>${words.state.attempt}</dt><dd>${attempt.number}</dd></div>
        <div><dt>${words.records.status}</dt><dd>${statusWords(attempt, words) || '–'}</dd></div>
        <div><dt>${words.records.score}</dt><dd>${attempt.standing.score || '–'}</dd></div>
        <div><dt>${words.records.updated}</dt><dd>${dateAndTime(attempt.updated, this.tongue)}</dd></div>
      </dl>
      <p><a href="/tracking/${attempt.id}">${words.play.record}</a></p>`;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement | HTMLInputElement).value;
}
