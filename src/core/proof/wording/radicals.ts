import type { Scenario } from '../../scenario/scenario.ts';
import { everyText } from '../languages/every-text.ts';
import { mutated } from '../languages/mutation.ts';
import { withLetters } from '../languages/words.ts';

/**
 * Common words that look like a mutated form of another and are none: *beth* is not *peth*, nor *mai* *bai*, *deg* *teg*.
 */
const themselves = new Set(
  (
    'a ac ag am ar at bara beth blaen bod da dan dau dda ddim deg dim do dros drwy du dwy dy dyma dyna dydd ei eich ein er ' +
    'erbyn eu faint fe fel felly fo gan gyda heb hi hyd i le lle mae mai mi na nad nawr neb neu nhw ni nid nes o on ond os un ' +
    'wedi wrth yn yr'
  ).split(' '),
);

/** Forms that stand before a vowel, by the word they are a form of. */
const beforeVowels: Readonly<Record<string, string>> = { ac: 'a', gydag: 'gyda', nag: 'na' };

/**
 * Takes a Welsh word's initial mutation off where it is sure: where the radical it would have is itself in the scenario's
 * texts, and only one such. So *ffonio* stays, *chynnig* is *cynnig* where that is written too, and *law* stays where both
 * *llaw* and *glaw* are.
 */
export function radicalsIn(scenario: Scenario): (word: string) => string {
  const written = new Set(everyText(scenario).flatMap(({ text }) => plainWords(text.cy)));
  const radicals = new Map<string, Set<string>>();
  for (const radical of written)
    for (const form of formsOf(radical)) radicals.set(form, (radicals.get(form) ?? new Set()).add(radical));
  return (word) => {
    const [only, ...more] = themselves.has(word) ? [] : (radicals.get(word) ?? []);
    return beforeVowels[word] ?? (only !== undefined && more.length === 0 ? only : word);
  };
}

/**
 * The mutated forms of a word that can be told from other words: not the nasal of *b* and *d*, for *m* and *n* begin more
 * words of their own.
 */
function formsOf(radical: string): readonly string[] {
  if (themselves.has(radical)) return [];
  const nasal = /^[bd]/.test(radical) ? undefined : mutated(radical, 'nasal');
  return [mutated(radical, 'soft'), nasal, mutated(radical, 'aspirate')].filter((form) => form !== undefined);
}

/**
 * A text's words in small letters, *a* and *i* too, parted from what leans on them: *i'r* is *i*, *rhoi'r* is *rhoi*,
 * *it's* is *it*.
 */
export function plainWords(text: string): readonly string[] {
  return withLetters(text.toLowerCase()).map((word) => word.replace(/^'/, '').replace(/'.*$/, ''));
}
