import type { Finding } from '../../finding/finding.ts';
import type { Language } from '../../scenario/text.ts';
import { languages } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';
import { everyForm } from './mutation.ts';
import { wholeWord } from './words.ts';

/** Words and phrases that a project has ruled out, and what it says instead. */
export interface RuledOut {
  readonly not: readonly string[];
  readonly use: string;
}

/** `language/glossary.yaml`: what is ruled out, by language. */
export type Glossary = Readonly<Record<Language, readonly RuledOut[]>>;

/** Makes a glossary ready to be held against texts: finds the words it rules out, in whatever form a Welsh one begins. */
export function ruledOutBy(glossary: Glossary): (texts: readonly WrittenText[]) => readonly Finding[] {
  const parts = languages.map((language) => {
    const rules = glossary[language].map(({ not, use }) => ({ use, pattern: patternOf(not, language) }));
    // Nearly every text has none of them: one look is enough for it.
    return {
      language,
      rules,
      any: patternOf(
        glossary[language].flatMap(({ not }) => not),
        language,
      ),
    };
  });
  return (texts) =>
    texts.flatMap(({ path, text }) =>
      parts.flatMap(({ language, rules, any }) =>
        (any.test(text[language]) ? rules : []).flatMap(({ use, pattern }): readonly Finding[] => {
          const found = pattern.exec(text[language])?.[0];
          return found === undefined ? [] : [{ code: 'ruled-out', path: [...path, language], values: { found, use } }];
        }),
      ),
    );
}

/** Any of these phrases as whole words; none where there is no phrase. */
function patternOf(not: readonly string[], language: Language): RegExp {
  const forms = not.flatMap((phrase) => (language === 'cy' ? everyForm(phrase) : [phrase]));
  const written = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return wholeWord(written.join('|') || '(?!)');
}
