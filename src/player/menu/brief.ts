import { LitElement, css, html, nothing } from 'lit';
import type { Coaching, Course, Mode } from '../../core/course/course.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';
import { termStyles } from './term-styles.ts';

const judging = { best: 'brief.judgingBest', first: 'brief.judgingFirst', last: 'brief.judgingLast' } as const;

/** The screen before the first moment: who you are, what you may decide, how long it takes, how it is judged. */
export class DewisBrief extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    story: { attribute: false },
    course: { attribute: false },
    mode: { attribute: false },
    coaching: { attribute: false },
    timing: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    termStyles,
    css`
      .sheet {
        inline-size: min(100%, 44rem);
        margin-inline: auto;
        padding: 1.5rem 1.25rem 0;
      }
      h1 {
        margin-block: 0.25rem 0.25rem;
        font-size: var(--dewis-title);
      }
      .facts {
        padding-block: 1rem 1.25rem;
        border-block-start: 1px solid var(--dewis-line);
        color: var(--dewis-muted);
        font-size: var(--dewis-small);
      }
      /* What has the focus is scrolled out from under the foot (WCAG 2.4.11). */
      a {
        scroll-margin-block-end: 6rem;
      }
      .onward {
        position: sticky;
        inset-block-end: 0;
        padding-block: 0.75rem 1rem;
        background: var(--dewis-page);
      }
      .onward .primary {
        inline-size: 100%;
        text-align: center;
      }
      @container (min-width: 44rem) {
        .sheet {
          padding-block-start: 2.5rem;
        }
        h1 {
          font-size: 2.25rem;
        }
        .onward {
          padding-inline-start: 12.5rem;
        }
        .onward .primary {
          inline-size: auto;
        }
        .facts {
          padding-inline-start: 12.5rem;
        }
      }
    `,
  ];

  declare words: Words;
  declare story: Story;
  declare course: Course;
  /** What the attempt is for. */
  declare mode: Mode;
  declare coaching: Coaching;
  declare timing: Preferences['timing'];

  override render() {
    const { t, texts } = this.words;
    const { title, brief, standard } = texts(this.story.id);
    const { urn, link } = this.story.standard;
    return html`
      <div class="sheet">
        <p class="kicker">${t('brief.kicker')}</p>
        <h1 tabindex="-1">${title}</h1>
        <dl>
          ${this.#item(t('brief.you'), brief.you)} ${this.#item(t('brief.may'), brief.may)}
          ${this.#item(t('brief.aim'), brief.aim)} ${this.#item(t('brief.judged'), t(judging[this.course.keep]))}
        </dl>
        <dewis-rules
          exportparts="rules"
          .words=${this.words}
          .story=${this.story}
          .course=${this.course}
          .mode=${this.mode}
          .coaching=${this.coaching}
          .timing=${this.timing}
        ></dewis-rules>
        <div class="facts">
          <p>${t('menu.minutes', { minutes: this.story.minutes })} · ${t('brief.mark', { mark: Math.round(this.course.mark * 100) })}</p>
          <p>
            ${t('brief.standard')}:
            <a href=${link} target="_blank" rel="noopener">${standard} (${urn})<span class="hidden"> – ${t('brief.newTab')}</span></a>
          </p>
          ${this.mode === 'assessed' ? nothing : html`<p>${t('brief.practice')}</p>`}
        </div>
        <div class="onward">
          <button type="button" class="primary" part="continue" @click=${ask({ ask: 'continue' })}>${t('brief.begin')}</button>
        </div>
      </div>
    `;
  }

  #item(term: string, text: string) {
    return html`<div><dt>${term}</dt><dd>${paragraphs(text)}</dd></div>`;
  }
}
