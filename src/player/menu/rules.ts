import { LitElement, css, html, nothing } from 'lit';
import type { Coaching, Course, Mode } from '../../core/course/course.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import { isTimed } from '../../core/scenario/story.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';
import { termStyles } from './term-styles.ts';

/**
 * What a learner has to know of an attempt before it begins, where it is out of the usual: that it is assessed, or practice
 * after that; that the coach speaks at the end, or less and less; that some decisions are timed. In the usual case nothing.
 */
export class DewisRules extends LitElement {
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
      dl {
        margin-block: 0 1.5rem;
        padding: 0.875rem 1rem;
        border: 2px solid var(--dewis-sea);
        border-radius: var(--dewis-radius);
        background: var(--dewis-card);
      }
      button {
        margin-block-start: 0.5rem;
      }
      @container (min-width: 44rem) {
        dl {
          margin-inline: -1.125rem;
        }
      }
    `,
  ];

  declare words: Words;
  declare story: Story;
  declare course: Course;
  declare mode: Mode;
  declare coaching: Coaching;
  declare timing: Preferences['timing'];

  override render() {
    const { t } = this.words;
    const isAssessed = this.mode === 'assessed';
    const purpose = isAssessed ? 'assessed' : this.course.mode === 'assessed' ? 'practice' : null;
    const timed = isTimed(this.story);
    const coaching = this.coaching === 'at-once' ? null : this.coaching;
    if (!purpose && !coaching && !timed) return nothing;
    return html`
      <dl part="rules">
        ${purpose ? this.#rule(t(`rules.${purpose}.name`), t(`rules.${purpose}.text`)) : nothing}
        ${coaching ? this.#rule(t('rules.coach'), t(`rules.${coaching}`)) : nothing}
        ${timed ? this.#rule(t('rules.timed.name'), t(`rules.timed.${this.timing}`), this.#settings()) : nothing}
      </dl>
    `;
  }

  #rule(term: string, text: string, more: unknown = nothing) {
    return html`<div><dt>${term}</dt><dd><p>${text}</p>${more}</dd></div>`;
  }

  // Before a limit is met it can be lengthened or turned off (WCAG 2.2.1).
  #settings() {
    const change = ask({ ask: 'preferences' });
    return html`<button type="button" class="secondary" @click=${change}>${this.words.t('rules.timed.change')}</button>`;
  }
}
