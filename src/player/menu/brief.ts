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

/**
 * The screen before the first moment: who you are, what you may decide, how long it takes, how it is judged. On a further
 * attempt all but the aim is folded up, a press away. The screen itself stays, since the log of every
 * attempt begins there and the terms may be others than last time.
 */
export class DewisBrief extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    story: { attribute: false },
    course: { attribute: false },
    number: { attribute: false },
    mode: { attribute: false },
    coaching: { attribute: false },
    timing: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    termStyles,
    css`
      .sheet {
        inline-size: min(100%, 50rem);
        margin-inline: auto;
        padding: 1.5rem 1.25rem 0;
      }
      h1 {
        margin-block: 0.25rem 0.25rem;
        font-size: var(--dewis-title);
      }
      summary {
        margin-block-end: 0.75rem;
        padding-block: 0.5rem;
        color: var(--dewis-sea);
        font-weight: 600;
      }
      .facts,
      .onward {
        padding-block: 0.75rem;
        border-block-start: 1px solid var(--dewis-line);
      }
      .facts {
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
        background: var(--dewis-page);
      }
      .onward .primary {
        inline-size: 100%;
        text-align: center;
      }
      @container (min-width: 44rem) {
        .sheet {
          padding-block-start: 1rem;
        }
        h1 {
          font-size: 2.25rem;
        }
        dl {
          gap: 0.875rem;
          margin-block: 1rem;
        }
        .facts,
        .onward {
          padding-inline-start: 12.5rem;
        }
        .onward .primary {
          inline-size: auto;
        }
      }
    `,
  ];

  declare words: Words;
  declare story: Story;
  declare course: Course;
  /** Which attempt this is, counted from 1. */
  declare number: number;
  /** What the attempt is for. */
  declare mode: Mode;
  declare coaching: Coaching;
  declare timing: Preferences['timing'];

  override render() {
    const { t, texts } = this.words;
    const { title, brief, standard } = texts(this.story.id);
    const { urn, link } = this.story.standard;
    const again = this.number > 1;
    const aim = this.#item(t('brief.aim'), brief.aim);
    const terms = html`
      <dl>
        ${this.#item(t('brief.you'), brief.you)} ${this.#item(t('brief.may'), brief.may)} ${again ? nothing : aim}
        ${this.#item(t('brief.judged'), t(judging[this.course.keep]))}
      </dl>
      <div class="facts">
        <p>${t('menu.minutes', { minutes: this.story.minutes })} · ${t('brief.mark', { mark: Math.round(this.course.mark * 100) })}</p>
        <p>
          ${t('brief.standard')}:
          <a href=${link} target="_blank" rel="noopener">${standard} (${urn})<span class="hidden"> – ${t('brief.newTab')}</span></a>
        </p>
        ${this.mode === 'assessed' ? nothing : html`<p>${t('brief.practice')}</p>`}
      </div>
    `;
    return html`
      <div class="sheet">
        <p class="kicker">${again ? t('menu.attempt', { number: this.number }) : t('brief.kicker')}</p>
        <h1 tabindex="-1">${title}</h1>
        ${again ? html`<dl>${aim}</dl><details><summary>${t('brief.kicker')}</summary>${terms}</details>` : terms}
        <dewis-rules
          exportparts="rules"
          .words=${this.words}
          .story=${this.story}
          .course=${this.course}
          .mode=${this.mode}
          .coaching=${this.coaching}
          .timing=${this.timing}
        ></dewis-rules>
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
