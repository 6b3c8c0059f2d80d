import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { AttemptSummary, Catalogue } from '../protocol.ts';
import { dateAndTime } from './dates.ts';
import { evidenceTable } from './evidence-table.ts';
import { LightElement } from './light-element.ts';
import { Loading } from './loading.ts';
import { scrollTable } from './scroll-table.ts';
import { getAttempts, getCatalogue } from './server-client.ts';
import { shelfFaults } from './shelf-faults.ts';
import { statusWords } from './standing-line.ts';
import { standingsTable } from './standings-table.ts';

/** For administrators: what every learner's record says of every criterion, and every attempt there is. */
export class RecordsPage extends LightElement {
  readonly #records = new Loading<readonly [Catalogue, readonly AttemptSummary[]]>(this, () =>
    Promise.all([getCatalogue(), getAttempts()]),
  );

  override render(): TemplateResult {
    const { words } = this.tongue;
    return html`<h1>${words.records.title}</h1>
      ${this.#records.render(words, ([catalogue, attempts]) => this.#page(catalogue, attempts))}`;
  }

  #page(catalogue: Catalogue, attempts: readonly AttemptSummary[]): TemplateResult {
    const { words } = this.tongue;
    return html`<section class="card" aria-labelledby="standings-title">
        <h2 id="standings-title">${words.records.standings}</h2>
        ${standingsTable(catalogue, attempts, this.tongue)}
      </section>
      <h2>${words.records.evidence}</h2>
      <p class="quiet">${words.records.evidenceNote}</p>
      ${catalogue.scenarios.map((scenario) => evidenceTable(scenario, catalogue, attempts, this.tongue))}
      <section class="card" aria-labelledby="attempts-title">
        <h2 id="attempts-title">${words.records.attempts}</h2>
        ${attempts.length === 0 ? html`<p>${words.records.noAttempts}</p>` : this.#attempts(catalogue, attempts)}
      </section>
      ${shelfFaults(
        catalogue.faults.filter(({ code }) => code === 'scenario-unreadable'),
        words,
      )}`;
  }

  #attempts({ learners, packages }: Catalogue, attempts: readonly AttemptSummary[]): TemplateResult {
    const { words, language } = this.tongue;
    const { records } = words;
    const heads = [records.learner, records.package, records.version, records.attempt, records.mode, records.status];
    const titleOf = (group: string) => packages.find((one) => one.group === group)?.title[language] ?? group;
    const nameOf = (learner: number) => {
      const found = learners.find(({ id }) => id === learner);
      return found ? `${found.given} ${found.family}` : String(learner);
    };
    return scrollTable({
      kind: 'attempts',
      label: records.attempts,
      heads: [...heads, records.score, records.updated],
      rows: attempts.map(
        (one) =>
          html`<tr>
            <th scope="row"><a href="/tracking/${one.id}">${nameOf(one.learner)}</a></th>
            <td>${titleOf(one.package)}</td>
            <td>${words.versions[one.version]}</td>
            <td>${one.number}</td>
            <td>${words.modes[one.mode]}</td>
            <td>${statusWords(one, words) || '–'}</td>
            <td>${one.standing.score || '–'}</td>
            <td>${dateAndTime(one.updated, this.tongue)}</td>
          </tr>`,
      ),
    });
  }
}
