import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages, otherLanguage } from '../../src/core/scenario/text.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import { ourCourse, ourScenarios } from '../fixtures/scenarios.ts';
import { languageNames } from '../e2e/harness/play.ts';

const locales = join(import.meta.dirname, '..', '..', 'locales');

interface Sayings {
  readonly whole: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** All that is said in each language, as it stands on the page between one element and the next. */
const said: Readonly<Record<Language, Sayings>> = { cy: sayings('cy'), en: sayings('en') };

/**
 * The texts that are marked as being in the other language than the one they are in (WCAG 3.1.1, 3.1.2). How many could be
 * told, too: what is the same in both, or put together of several, could not.
 */
export function foreignTexts(texts: readonly (readonly [language: string, text: string])[]): {
  readonly known: number;
  readonly foreign: readonly string[];
} {
  let known = 0;
  const foreign: string[] = [];
  for (const [marked, text] of texts) {
    const is = languages.filter((language) => isSaid(language, text));
    if (is.length !== 1) continue;
    known += 1;
    if (marked !== is[0]) foreign.push(`marked as ${marked || 'no language'}, is ${is[0]}: “${text.slice(0, 60)}”`);
  }
  return { known, foreign };
}

function isSaid(language: Language, text: string): boolean {
  const { whole, patterns } = said[language];
  return whole.has(text) || patterns.some((pattern) => pattern.test(text));
}

function sayings(language: Language): Sayings {
  const folder = join(locales, language);
  const interfaces = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => stringsIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  const { course } = ourCourse();
  const stories = [...ourScenarios.flatMap(({ texts }) => stringsIn(texts[language])), course.title[language]];
  const all = [...interfaces, ...stories];
  const pieces = all
    .filter((text) => !text.includes('{{'))
    .flatMap((text) => [text, ...text.split(/\n\s*\n|\*/)])
    .map((text) => text.replace(/\s+/g, ' ').trim());
  // Names of the languages are each in its own.
  const names = new Set<string>([languageNames[otherLanguage(language)]]);
  const patterns = interfaces
    .filter((text) => /[\p{L}]{4}/u.test(text.replace(/\{\{\w+\}\}/g, '')) && text.includes('{{'))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\{\{\w+\}\}/)
            .map(escaped)
            .join('.+?')}$`,
        ),
    );
  return { whole: new Set(pieces.filter((text) => text.length > 3 && !names.has(text))), patterns };
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
