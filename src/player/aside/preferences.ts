import { LitElement, html, nothing } from 'lit';
import { preferenceValues, usualPreferences } from '../../core/course/preferences.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask, PlayerRequestEvent } from '../requests.ts';
import { preferencesStyles } from './preferences-styles.ts';
import { speech, voiceFor } from './voices.ts';

type Name = keyof Preferences;

/** How the learner likes to be shown things. Every choice holds at once. */
export class DewisPreferences extends LitElement {
  static override readonly properties = { words: { attribute: false }, preferences: { attribute: false } };
  static override readonly styles = [pageStyles, preferencesStyles];

  declare words: Words;
  declare preferences: Preferences;

  override connectedCallback(): void {
    super.connectedCallback();
    speech()?.addEventListener?.('voiceschanged', this.#voices);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    speech()?.removeEventListener?.('voiceschanged', this.#voices);
  }

  override render() {
    const { t, language } = this.words;
    const { preferences } = this;
    const hasVoice = voiceFor(language) !== undefined;
    const isUsual = Object.keys(preferenceValues).every(
      (name) => preferences[name as Name] === usualPreferences[name as Name],
    );
    return html`
      ${canGrow() ? this.#choice('text') : nothing} ${this.#choice('contrast')} ${this.#choice('motion')} ${this.#choice('aloud', hasVoice)}
      ${hasVoice && preferences.aloud === 'on' ? this.#choice('pace') : nothing} ${this.#choice('timing')}
      <div class="foot">
        <p>${t('preferences.note')}</p>
        <button
          type="button"
          class="secondary"
          aria-disabled=${isUsual}
          @click=${ask({ ask: 'prefer', preferences: usualPreferences })}
        >${t('preferences.reset')}</button>
      </div>
    `;
  }

  #choice(name: Name, possible = true) {
    const { t } = this.words;
    // Where there is no voice it is off, whatever was chosen for a language that has one.
    const chosen = possible ? this.preferences[name] : usualPreferences[name];
    const values = [...preferenceValues[name]].sort((one, other) => Number(one) - Number(other) || 0);
    return html`
      <fieldset part="preference" ?disabled=${!possible} aria-describedby="${name}-note">
        <legend>${t(`preferences.${name}.label`)}</legend>
        <div class="values ${name}">
          ${values.map(
            (value) => html`
              <label data-value=${value}>
                <input type="radio" name=${name} value=${value} .checked=${chosen === value} @change=${this.#chosen} />
                <span>${name === 'text' ? `${value}%` : t(`preferences.${name}.${value}` as 'preferences.aloud.on')}</span>
              </label>
            `,
          )}
        </div>
        <p id="${name}-note" class="note">${possible ? t(`preferences.${name}.note`) : t('aloud.noVoice')}</p>
      </fieldset>
    `;
  }

  readonly #chosen = (event: Event) => {
    const { name, value } = event.currentTarget as HTMLInputElement;
    this.dispatchEvent(new PlayerRequestEvent({ ask: 'prefer', preferences: { [name]: value } }));
  };

  // They may come late.
  readonly #voices = () => this.requestUpdate();
}

// Text grows by CSS `zoom`, which Firefox has from version 126 on; what does nothing is not offered.
function canGrow(): boolean {
  return CSS.supports('zoom', '2');
}
