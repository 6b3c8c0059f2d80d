import type { FindingCode } from '../../core/finding/catalogue.ts';
import type { Language } from '../../core/scenario/text.ts';
import { html } from '../../markup/html.ts';
import type { Markup } from '../../markup/xml.ts';
import type { Report } from '../data/report.ts';
import type { Reader } from '../words.ts';
import { codeAnchor, meaningsAnchor } from './anchors.ts';
import { prose } from './prose.ts';

/** What the docs say of a code, as paragraphs of Markdown, and the language they say it in. */
export interface Prose {
  readonly language: Language;
  readonly meaning: string;
  readonly mending: string;
}

/** What the docs say of a code; nothing where there is no page for it. */
export type ProseOn = (code: FindingCode) => Prose | undefined;

/** What each code that was found means and how to mend it, for a reader who has nothing but this page. */
export function meaningsPart({ findings }: Report, proseOn: ProseOn, reader: Reader): Markup | undefined {
  if (findings.length === 0) return undefined;
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  return html`<section class="scenario" aria-labelledby="${meaningsAnchor}">
<h2 id="${meaningsAnchor}">${reader.say('meanings')}</h2>
${codes.map((code) => meaning(code, proseOn(code), reader))}
</section>
`;
}

function meaning(code: FindingCode, said: Prose | undefined, { language, say }: Reader): Markup {
  const paragraphs = (text: string) => html`<div lang="${said!.language}">${prose(text)}</div>`;
  return html`<article class="meaning" id="${codeAnchor(code)}">
<h3><code>${code}</code></h3>
${said && said.language !== language && html`<p class="meta">${say('in-english-only')}</p>`}
${said && html`${paragraphs(said.meaning)}<h4>${say('mending')}</h4>${paragraphs(said.mending)}`}
</article>
`;
}
