import * as v from 'valibot';
import { addresses } from '../scenario.ts';
import { rising } from './rules.ts';
import type { NameKind } from './shape.ts';
import { about, exactly, named, oneOf } from './shape.ts';
import { face, text, whole } from './values.ts';

const drawn = (part: NameKind) => named(part, v.string('not-a-text'));
const colour = v.pipe(
  v.string('not-a-text'),
  v.regex(/^[0-9a-fA-F]{6}$/, 'bad-colour'),
  v.metadata({ patternErrorMessage: 'A colour is six hexadecimal digits, such as ffdbb4.' }),
);
const isColour = 'six hexadecimal digits; in quotes if all of them are digits';

const look = exactly({
  head: about(drawn('head'), 'The shape of head and hair.', { example: 'bun' }),
  skin: about(colour, `The colour of the skin: ${isColour}.`, { example: 'f0bf98' }),
  hair: about(colour, `The colour of the hair: ${isColour}.`, { example: '5a3a28' }),
  clothes: about(colour, `The colour of the clothes: ${isColour}.`, { example: '3f4c63' }),
  beard: about(v.exactOptional(drawn('beard')), 'A beard or moustache. Left out, there is none.'),
  glasses: about(v.exactOptional(drawn('glasses')), 'Glasses. Left out, there are none.'),
  outfit: about(v.exactOptional(drawn('outfit')), 'What is worn.', { usual: 'tee' }),
  build: about(v.exactOptional(drawn('build')), 'How broad the body is.', { usual: 'medium' }),
});

/** Somebody in the story. */
export const castMember = exactly({
  name: about(v.string('not-a-text'), 'The name as it stands above the words, the same in both languages.', {
    example: 'Ann Pugh',
  }),
  role: about(text, 'Who this is, in a few words.'),
  address: about(
    v.exactOptional(oneOf(addresses)),
    'What this person and the learner call each other in Welsh: `ti` among colleagues, `chi` with customers.',
    { usual: 'chi' },
  ),
  look: about(look, 'What the picture is drawn from.', {
    example: { head: 'bun', skin: 'f0bf98', hair: '5a3a28', clothes: '3f4c63' },
  }),
  faces: about(
    v.pipe(
      v.array(
        exactly({
          atLeast: about(whole, 'The face is made from this value of the meter upwards.', { example: 0 }),
          face: about(face, 'The face that is made.', { example: 'calm' }),
        }),
        'not-a-list',
      ),
      v.minLength(1, 'empty-list'),
      rising(),
    ),
    'The faces that follow this character’s meter, from the bottom of the meter upwards. Somebody without a meter has one: [{ atLeast: 0, face: calm }].',
    { example: [{ atLeast: 0, face: 'calm' }] },
  ),
});
