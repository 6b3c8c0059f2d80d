import { languages, otherLanguage } from '../../../src/core/scenario/text.ts';
import type { Language, Text } from '../../../src/core/scenario/text.ts';
import type { Operator, Path, Site } from '../operator.ts';
import { editedAt } from '../operator.ts';
import type { Random } from '../random.ts';
import { textsIn } from '../source-file.ts';
import type { SourceFile } from '../source-file.ts';

/** A text of one language with what is to stand there instead; `undefined` where it cannot be done. */
type Rewrite = (text: string, random: Random, both: Text, language: Language, path: Path) => string | undefined;

function rewriting(name: string, rewrite: Rewrite, only: readonly Language[] = languages): Operator {
  return { name, sites: (file) => only.flatMap((language) => rewritten(file, language, rewrite)) };
}

function rewritten(file: SourceFile, language: Language, rewrite: Rewrite): readonly Site[] {
  const dry: Random = { below: () => 0, of: (items) => items[0]! };
  return textsIn(file).flatMap(({ path, value }) => {
    const at = [...path, language];
    const can = rewrite(value[language], dry, value, language, path);
    if (can === undefined || can === value[language]) return [];
    return editedAt(file, at, (document, random) =>
      document.setIn(at, rewrite(value[language], random, value, language, path)),
    );
  });
}

/** Replaces one of the places a pattern finds, with its first letter's case kept. */
function replacing(pattern: RegExp, by: (found: string, random: Random) => string): Rewrite {
  return (text, random) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return undefined;
    const one = random.of(found);
    return text.slice(0, one.index) + by(one[0], random) + text.slice(one.index + one[0].length);
  };
}

// Said to the learner or of them: nothing that a character says.
const spoken = /“[^”]*”/;
const toLearner =
  (rewrite: Rewrite): Rewrite =>
  (text, random, both, language, path) =>
    spoken.test(text) || path.at(-1) === 'says' ? undefined : rewrite(text, random, both, language, path);

const radical: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'c', l: 'll', r: 'rh' };

export const textOperators: readonly Operator[] = [
  {
    name: 'text-dropped',
    sites: (file) =>
      textsIn(file).flatMap(({ path }) =>
        languages.map((language) =>
          editedAt(file, [...path, language], (document) => document.deleteIn([...path, language])),
        ),
      ),
  },
  rewriting('text-emptied', () => ''),
  rewriting('text-copied-from-the-other', (_, __, both, language) => both[otherLanguage(language)]),
  {
    name: 'languages-swapped',
    sites: (file) =>
      textsIn(file).flatMap(({ path, value: { cy, en } }) =>
        cy === en
          ? []
          : [
              editedAt(file, path, (document) => {
                document.setIn([...path, 'cy'], en);
                document.setIn([...path, 'en'], cy);
              }),
            ],
      ),
  },
  rewriting(
    'letters-swapped',
    replacing(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu, (word, random) => {
      const places = Array.from({ length: word.length - 1 }, (_, at) => at).filter((at) => word[at] !== word[at + 1]);
      const at = random.of(places.filter((place) => place > 0));
      return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
    }),
  ),
  rewriting(
    'letter-doubled',
    replacing(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu, (word, random) => {
      const at = 1 + random.below(word.length - 2);
      return word.slice(0, at) + word[at]! + word.slice(at);
    }),
  ),
  rewriting(
    'accent-lost',
    replacing(/\p{L}*[âêîôûŵŷ]\p{L}*/gu, (word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
    ['cy'],
  ),
  rewriting(
    'ti-to-the-learner',
    toLearner(
      replacing(
        /(?<!\p{L})(?:eich|chi|rydych|gallwch|cewch)(?!\p{L})/gu,
        (word) => ({ eich: 'dy', chi: 'ti', rydych: 'rwyt', gallwch: 'gelli', cewch: 'cei' })[word] ?? word,
      ),
    ),
    ['cy'],
  ),
  rewriting(
    'mutation-left-out',
    replacing(
      /(?<!\p{L})(?:i|o|ar|at|dan|dros|drwy|heb|am|gan|wrth) (?:b|d(?!d)|g(?!w)|l(?!l)|r(?!h))\p{Ll}{3,}/gu,
      (found) => {
        const [preposition = '', word = ''] = found.split(' ');
        return `${preposition} ${radical[word[0]!]}${word.slice(1)}`;
      },
    ),
    ['cy'],
  ),
  rewriting(
    'amount-changed',
    replacing(/£\d+/g, (found) => `£${Number(found.slice(1)) + 5}`),
  ),
  rewriting(
    'time-changed',
    replacing(/\d{1,2}[:.]\d{2}/g, (found) => found.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10))),
  ),
  rewriting(
    'star-lost',
    replacing(/\*/g, () => ''),
  ),
  rewriting(
    'star-added',
    replacing(/(?<= )\p{L}{4,}/gu, (word) => `*${word}`),
  ),
  rewriting(
    'quote-lost',
    replacing(/[“”]/g, () => ''),
  ),
  rewriting(
    'tag-put-in',
    replacing(/(?<= )\p{L}{4,}/gu, (word) => `<b>${word}</b>`),
  ),
  rewriting(
    'placeholder-put-in',
    replacing(/(?<= )\p{Lu}\p{L}+/gu, () => '{{name}}'),
  ),
  rewriting('note-left-in', (text) => `TODO ${text}`),
  rewriting('second-half-lost', (text) =>
    text.length < 60 ? undefined : text.slice(0, text.indexOf(' ', text.length / 2)),
  ),
  rewriting('sentence-lost', (text) => {
    const sentences = text.match(/[^.!?]+[.!?]+[”"]?\s*/g) ?? [];
    return sentences.length < 3 ? undefined : sentences.slice(0, -1).join('').trim();
  }),
];
