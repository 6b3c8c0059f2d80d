import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { interactionsOf } from '../cmi/interactions.ts';
import type { AttemptDetail, Catalogue, Cmi, ObjectiveView } from '../protocol.ts';
import { breakable } from './breakable.ts';
import { evidenceChip } from './chips.ts';
import { dateAndTime } from './dates.ts';
import { decisionsTable } from './decisions-table.ts';
import { LightElement } from './light-element.ts';
import { Loading } from './loading.ts';
import { objectiveName } from './objective-name.ts';
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
      ${this.#record.render(words, ([catalogue, detail]) => this.#page(catalogue, detail))}`;
  }

  #page(catalogue: Catalogue, { attempt, cmi, calls }: AttemptDetail): TemplateResult {
    const { words, language } = this.tongue;
    const learner = catalogue.learners.find(({ id }) => id === attempt.learner);
    const title = catalogue.packages.find(({ group }) => group === attempt.package)?.title[language] ?? attempt.package;
    const fact = (label: string, value: string | number, told = '') =>
      html`<div><dt>${label}</dt><dd lang=${told || nothing}>${value === '' ? '–' : value}</dd></div>`;
    return html`<h1>${title}</h1>
      <section class="card">
        <dl class="facts">
          ${fact(words.records.learner, learner ? `${learner.given} ${learner.family}` : attempt.learner)}
          ${fact(words.records.version, words.versions[attempt.version])} ${fact(words.attempt.title, attempt.number)}
          ${fact(words.records.mode, words.modes[attempt.mode])} ${fact(words.records.status, statusWords(attempt), 'en')}
          ${fact(words.records.score, attempt.standing.score)} ${fact(words.state.progress, attempt.standing.progress)}
          ${fact(words.state.location, attempt.standing.location)} ${fact(words.state.language, attempt.standing.language)}
          ${fact(words.state.totalTime, attempt.standing.totalTime)} ${fact(words.attempt.launches, attempt.launches)}
          ${fact(words.state.commits, attempt.commits)} ${fact(words.attempt.created, dateAndTime(attempt.created, this.tongue))}
          ${fact(words.records.updated, dateAndTime(attempt.updated, this.tongue))}
        </dl>
        <p class="tools">
          <a href="/play/${attempt.id}">${words.attempt.play}</a>
          <a href=${recordHref(attempt.id)} download>${words.attempt.download}</a>
        </p>
      </section>
      ${this.#objectives(catalogue, attempt.objectives)}
      <section class="card" aria-labelledby="decisions-title">
        <h2 id="decisions-title">${words.attempt.decisions}</h2>
        <p class="quiet">${words.attempt.decisionsNote}</p>
        ${decisionsTable(interactionsOf(attempt.version, cmi, catalogue.scenarios), this.tongue)}
      </section>
      ${this.#raw(cmi)}
      <div class="card"><dewis-preview-log .tongue=${this.tongue} .calls=${calls}></dewis-preview-log></div>`;
  }

  #objectives(catalogue: Catalogue, objectives: readonly ObjectiveView[]): TemplateResult {
    const { attempt } = this.tongue.words;
    const heads = [attempt.id, attempt.state, attempt.status, attempt.score];
    return html`<section class="card" aria-labelledby="objectives-title">
      <h2 id="objectives-title">${attempt.objectives}</h2>
      ${
        objectives.length === 0
          ? html`<p>${attempt.noObjectives}</p>`
          : html`<div class="scroll" tabindex="0" role="group" aria-label=${attempt.objectives}>
            <table class="objectives">
              <thead>
                <tr>
                  ${heads.map((head) => html`<th scope="col">${head}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${objectives.map(
                  ({ id, state, status, score }) =>
                    html`<tr>
                      <th scope="row"><code>${breakable(id)}</code> ${objectiveName(id, catalogue, this.tongue)}</th>
                      <td>${evidenceChip(state, this.tongue.words)}</td>
                      <td lang="en">${status || '–'}</td>
                      <td>${score || '–'}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
      }
    </section>`;
  }

  #raw(cmi: Cmi): TemplateResult {
    const { attempt } = this.tongue.words;
    const told = Object.entries(cmi).filter(([, value]) => value !== '');
    return html`<section class="card" aria-labelledby="raw-title">
      <h2 id="raw-title">${attempt.raw}</h2>
      ${
        told.length === 0
          ? html`<p>${attempt.noRaw}</p>`
          : html`<p class="quiet">${attempt.rawNote}</p>
            <div class="scroll tall" tabindex="0" role="group" aria-label=${attempt.raw}>
              <table class="raw">
                <thead>
                  <tr>
                    ${[attempt.element, attempt.value, attempt.length].map((head) => html`<th scope="col">${head}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${told.map(
                    ([name, value]) =>
                      html`<tr>
                        <th scope="row"><code>${breakable(name)}</code></th>
                        <td class="value">${value}</td>
                        <td>${value.length}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
    </section>`;
  }
}
