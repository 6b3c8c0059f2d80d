import type { Finding } from '../../finding/finding.ts';
import { languages } from '../../scenario/text.ts';
import type { WrittenText } from './every-text.ts';

/**
 * Where a name was to be filled in: `{{name}}`, `{name}`, `${name}`, `%s`, `[name]`, `<name>`, `$t(…)`. Nothing is ever
 * filled into a scenario's texts, so a learner would read it as it stands.
 */
const placeholder =
  /\{\{[^{}]{0,60}\}\}|\$?\{[^{}]{0,60}\}|\$t\([^()]{0,60}\)|%(?:\d\$)?[sd](?!\p{L})|\[[\p{L}_ -]{1,60}\]|<\/?\p{L}[^<>]{0,60}>/u;

/**
 * What an author leaves for later: a note in capitals (*TODO*, *FIXME*, *TBC*), filler (*lorem ipsum*), or a text that is
 * dots, dashes or question marks and nothing else. Somebody's silence stands in quotation marks, “…”, and is a text.
 */
const leftForLater =
  /(?<![\p{L}\d])(?:TODO|FIXME|XXX+|TB[ACD])(?![\p{L}\d])|(?<!\p{L})[Ll]orem [Ii]psum|^\s*(?:[.…?–—-]\s*)+$/u;

export function placeholderFindings(texts: readonly WrittenText[]): readonly Finding[] {
  return texts.flatMap(({ path, text }) =>
    languages.flatMap((language): readonly Finding[] => {
      const found = (placeholder.exec(text[language]) ?? leftForLater.exec(text[language]))?.[0];
      return found === undefined ? [] : [{ code: 'placeholder-left', path: [...path, language], values: { found } }];
    }),
  );
}
