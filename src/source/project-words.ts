import type { Finding, PlacedFinding } from '../core/finding/finding.ts';
import type { WrittenText } from '../core/proof/languages/every-text.ts';
import { ruledOutBy } from '../core/proof/languages/glossary.ts';
import { knownWords } from '../core/proof/languages/known-words.ts';
import { notMutatedFindings } from '../core/proof/languages/not-mutated.ts';
import { noSpeller, spellingFindings } from '../core/proof/languages/spelling.ts';
import type { Speller } from '../core/proof/languages/spelling.ts';
import { parseGlossary, parseWordList } from '../core/scenario/parse.ts';
import type { Folder, Parts } from './folder.ts';
import { readFile } from './read-file.ts';

/** What a project has settled about its words, held against the texts of its files one after another. */
export interface ProjectWords {
  /** What keeps the project's own files of words from being read. */
  readonly findings: readonly PlacedFinding[];
  /** Words that are ruled out, misspelt or not mutated; `names` are right in both languages. */
  findingsIn(texts: readonly WrittenText[], names: ReadonlySet<string>): readonly Finding[];
  /** Words of the list that no text asked for till now has needed. */
  unused(): readonly PlacedFinding[];
}

/** Reads `language/glossary.yaml` and `language/words.yaml`, either of which may be missing. */
export function projectWords(folder: Folder, { language }: Parts, speller: Speller): ProjectWords {
  const glossary = language.glossary === undefined ? undefined : readFile(folder, language.glossary, parseGlossary);
  const list = language.words === undefined ? undefined : readFile(folder, language.words, parseWordList);
  const ruledOut = ruledOutBy(glossary?.value ?? { cy: [], en: [] });
  const known = knownWords(list?.value ?? { cy: [], en: [] });
  // With a list that cannot be read every word on it would be told of.
  const spelt = list !== undefined && list.value === undefined ? noSpeller : speller;
  return {
    findings: [...(glossary?.findings ?? []), ...(list?.findings ?? [])],
    findingsIn: (texts, names) => [
      ...ruledOut(texts),
      ...spellingFindings(texts, names, known, spelt),
      ...notMutatedFindings(texts, speller),
    ],
    unused: () =>
      known.unused().map(([to, index]) => {
        const found = list!.value![to][index]!;
        return list!.place({ code: 'unused-word', path: [to, index], values: { found } });
      }),
  };
}
