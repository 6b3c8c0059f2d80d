import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import cy from '../../locales/cy/embed.json' with { type: 'json' };
import en from '../../locales/en/embed.json' with { type: 'json' };
import { languages } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import type { SameKeys } from '../i18n/keys.ts';

/** Why there is nothing to play. */
export type Fault =
  | { readonly code: 'unnamed' }
  | { readonly code: 'unknown'; readonly name: string; readonly available: readonly string[] }
  | { readonly code: 'unreachable'; readonly folder: string };

const words: Readonly<Record<Language, SameKeys<typeof cy>>> = { cy, en };

/** Says in both languages what is wrong, for the visitor, and what it was found with, for whoever made the page. */
export function faultMessage(fault: Fault, retry: () => void): TemplateResult {
  return html`
    <div class="fault" part="fault" role="alert">
      ${languages.map((language) => {
        const { [fault.code]: said } = words[language];
        return html`
          <section lang=${language}>
            <h2>${said.title}</h2>
            <p>${said.text}</p>
            ${factsOf(fault, language).map(([label, value]) => html`<p>${label}: <code translate="no">${value}</code></p>`)}
          </section>
        `;
      })}
      ${
        fault.code === 'unreachable'
          ? html`
            <button type="button" class="primary" part="retry" @click=${retry}>${inBoth('retry')}</button>
          `
          : nothing
      }
    </div>
  `;
}

/** Said where loading takes long enough to be wondered at. */
export function loadingMessage(): TemplateResult {
  return html`<p class="loading">${inBoth('loading')}</p>`;
}

function inBoth(key: 'retry' | 'loading') {
  return languages.map(
    (language, index) => html`${index ? ' / ' : nothing}<span lang=${language}>${words[language][key]}</span>`,
  );
}

function factsOf(fault: Fault, language: Language): readonly (readonly [label: string, value: string])[] {
  const { labels } = words[language];
  switch (fault.code) {
    case 'unnamed':
      return [];
    case 'unknown':
      return [
        [labels.name, fault.name],
        [labels.available, fault.available.join(', ')],
      ];
    case 'unreachable':
      return [[labels.folder, fault.folder]];
  }
}

export const faultStyles = css`
  .fault,
  .loading {
    box-sizing: border-box;
    padding: 1.5rem 1.25rem;
    max-inline-size: none;
  }
  .fault {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 1.25rem 2rem;
    justify-items: start;
    border-inline-start: 4px solid var(--dewis-heat);
  }
  .fault h2 {
    margin-block-end: 0.25rem;
    font-size: 1.25rem;
  }
  .fault code {
    overflow-wrap: anywhere;
    font-size: 0.9em;
  }
  .loading {
    color: var(--dewis-muted);
    /* Seen only where it lasts. */
    animation: appear 1ms 700ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
