import * as v from 'valibot';
import { about, exactly } from './shape.ts';
import { words } from './values.ts';

const ruledOut = v.array(
  exactly({
    not: about(
      v.pipe(v.array(words, 'not-a-list'), v.minLength(1, 'empty-list')),
      'Words or phrases that are not to be used. In Welsh the mutated forms of the first letter are found too.',
      { example: ['graddfeydd amser'] },
    ),
    use: about(words, 'What to write instead.', { example: 'amserlen' }),
  }),
  'not-a-list',
);

/** The shape of `language/glossary.yaml`. */
export const glossarySchema = exactly({
  cy: about(ruledOut, 'What is ruled out in Welsh.', { example: [] }),
  en: about(ruledOut, 'What is ruled out in English.', { example: [] }),
});

const wordList = v.array(words, 'not-a-list');

/** The shape of `language/words.yaml`. */
export const wordListSchema = exactly({
  cy: about(wordList, 'Words that are right in Welsh, though the dictionary does not have them.', { example: [] }),
  en: about(wordList, 'Words that are right in English, though the dictionary does not have them.', { example: [] }),
});
