import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severityOf, topicOf } from '../core/finding/catalogue.ts';
import type { FindingCode } from '../core/finding/catalogue.ts';
import type { Language } from '../core/scenario/text.ts';
import type { Prose } from '../report/html/meanings-part.ts';
import type { Words } from './words.ts';

const folders = {
  en: join(import.meta.dirname, '../../docs/findings'),
  cy: join(import.meta.dirname, '../../docs/findings/cy'),
};

/** What a page's parts are called; a Welsh page has no example of its own. */
const headings = {
  en: { meaning: 'What it means', example: 'An example', mending: 'How to mend it' },
  cy: { meaning: "Beth mae'n ei olygu", example: 'Enghraifft', mending: "Sut i'w gywiro" },
};

/** The page of the docs on a finding, as Markdown, in the language of `words`; nothing where it has none. */
export function findingPage(code: FindingCode, language: Language, words: Words): string | undefined {
  const english = textOf(code, 'en');
  if (language === 'en') return english;
  const { meaning, mending } = partsOf(code, 'cy');
  if (english === undefined || meaning === undefined || mending === undefined) return undefined;
  const about = `**${words(severityOf(code))}** · ${words(`topic-${topicOf(code)}`)}`;
  const example = welshExample(partIn(english, headings.en.example) ?? '');
  const { cy } = headings;
  return `# ${code}\n\n${about}\n\n## ${cy.meaning}\n\n${meaning}\n\n## ${cy.example}\n\n${example}\n\n## ${cy.mending}\n\n${mending}\n`;
}

/** What a finding means and how to mend it, in that language where the docs have it, else in English. */
export function findingProse(code: FindingCode, language: Language): Prose | undefined {
  for (const each of [language, 'en'] as const) {
    const { meaning, mending } = partsOf(code, each);
    if (meaning !== undefined && mending !== undefined) return { language: each, meaning, mending };
  }
  return undefined;
}

function partsOf(code: FindingCode, language: Language) {
  const text = textOf(code, language) ?? '';
  const { meaning, mending } = headings[language];
  return { meaning: partIn(text, meaning), mending: partIn(text, mending) };
}

/** What stands under a heading, to the next one. */
function partIn(page: string, heading: string): string | undefined {
  const part = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  return part?.slice(heading.length).trim();
}

// The blocks are the same in both languages, for a scenario holds both.
function welshExample(english: string): string {
  return english.replace(/^Mended:$/m, "Wedi'i gywiro:").replace(/^Also found: .*$/m, (line) => {
    const codes = [...line.matchAll(/`[^`]+`/g)].map(([code]) => code).join(', ');
    return `Canfyddir hefyd: ${codes}.`;
  });
}

function textOf(code: FindingCode, language: Language): string | undefined {
  const page = join(folders[language], `${code}.md`);
  return existsSync(page) ? readFileSync(page, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
