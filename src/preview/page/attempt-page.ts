import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { interactionsOf } from '../cmi/interactions.ts';
import type { AttemptDetail, AttemptSummary, Catalogue } from '../protocol.ts';
import { dateAndTime } from './dates.ts';
import { decisionsTable } from './decisions-table.ts';
import { LightElement } from './light-element.ts';
import { Loading } from './loading.ts';
import { objectivesTable } from './objectives-table.ts';
import { rawTable } from './raw-table.ts';
import { getAttempt, getCatalogue, recordHref } from './server-client.ts';
import { statusWords } from './standing-line.ts';

/** One attempt: its objectives, its decisions, its raw record and its log. */
export class AttemptPage extends LightElement {
  static override properties: PropertyDeclarations = { attempt: { type: Number } };
  declare attempt: number;

  readonly #record = new Loading<readonly [Catalogue, AttemptDetail]>(this, async () => {
    await this.updateComplete;
    return Promise.all([getCatalogue(), getAttempt(this.attempt)]);
  });

  override render(): TemplateResult {
    const { words } = this.tongue;
    return html`<p><a href="/tracking">${words.attempt.back}</a></p>
      <h1>${this.#title()}</h1>
      ${this.#record.render(words, ([catalogue, detail]) => this.#page(catalogue, detail))}`;
  }

  /** The package's own title, once it is known. */
  #title(): string {
    const { words, language } = this.tongue;
    const [catalogue, detail] = this.#record.value ?? [];
    if (!detail) return words.attempt.title;
    const { package: group } = detail.attempt;
    return catalogue?.packages.find((one) => one.group === group)?.title[language] ?? group;
  }

  #page(catalogue: Catalogue, { attempt, cmi, calls }: AttemptDetail): TemplateResult {
    const { words } = this.tongue;
    const { attempt: told } = words;
    const interactions = interactionsOf(attempt.version, cmi, catalogue.scenarios);
    return html`<section class="card">
        ${this.#facts(catalogue, attempt)}
        <p class="tools">
          <a href="/play/${attempt.id}">${told.play}</a>
          <a href=${recordHref(attempt.id)} download>${told.download}</a>
        </p>
      </section>
      <section class="card" aria-labelledby="objectives-title">
        <h2 id="objectives-title">${told.objectives}</h2>
        ${
          attempt.objectives.length === 0
            ? html`<p>${told.noObjectives}</p>`
            : objectivesTable(attempt.objectives, catalogue, this.tongue)
        }
      </section>
      <section class="card" aria-labelledby="decisions-title">
        <h2 id="decisions-title">${told.decisions}</h2>
        ${
          interactions.length === 0
            ? html`<p>${told.noDecisions}</p>`
            : html`<p class="quiet">${told.decisionsNote}</p>
              ${decisionsTable(interactions, this.tongue)}`
        }
      </section>
      <section class="card" aria-labelledby="raw-title">
        <h2 id="raw-title">${told.raw}</h2>
        ${
          Object.keys(cmi).length === 0
            ? html`<p>${told.noRaw}</p>`
            : html`<p class="quiet">${told.rawNote}</p>
              ${rawTable(cmi, words)}`
        }
      </section>
      <div class="card"><dewis-preview-log .tongue=${this.tongue} .calls=${calls}></dewis-preview-log></div>`;
  }

  #facts({ learners }: Catalogue, attempt: AttemptSummary): TemplateResult {
    const { words } = this.tongue;
    const { records, state } = words;
    const { standing } = attempt;
    const learner = learners.find(({ id }) => id === attempt.learner);
    const fact = (label: string, value: string | number) =>
      html`<div><dt>${label}</dt><dd>${value === '' ? '–' : value}</dd></div>`;
    return html`<dl class="facts">
      ${fact(records.learner, learner ? `${learner.given} ${learner.family}` : attempt.learner)}
      ${fact(records.version, words.versions[attempt.version])} ${fact(words.attempt.title, attempt.number)}
      ${fact(records.mode, words.modes[attempt.mode])} ${fact(records.status, statusWords(attempt, words))}
      ${fact(records.score, standing.score)} ${fact(state.progress, standing.progress)}
      ${fact(state.location, standing.location)} ${fact(state.language, standing.language)}
      ${fact(state.totalTime, standing.totalTime)} ${fact(words.attempt.launches, attempt.launches)}
      ${fact(state.commits, attempt.commits)} ${fact(words.attempt.created, dateAndTime(attempt.created, this.tongue))}
      ${fact(records.updated, dateAndTime(attempt.updated, this.tongue))}
    </dl>`;
  }
}
