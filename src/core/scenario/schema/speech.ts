import * as v from 'valibot';
import { firstThatHolds, when } from './condition.ts';
import { about, either, exactly } from './shape.ts';
import { face, text } from './values.ts';

const told = firstThatHolds(exactly({ when, ...text.entries }));
const said = firstThatHolds(
  exactly({
    when,
    face: about(v.exactOptional(face), 'The speaker’s face with this wording. Left out, it is that of the moment.', {
      example: 'serious',
    }),
    ...text.entries,
  }),
);

/** What is seen: a text in both languages, or variants of it of which the first that holds is told. */
export const narration = v.pipe(
  either([text, told], (input) => (Array.isArray(input) ? told : text)),
  v.metadata({ examples: [{ cy: '…', en: '…' }] }),
);

/** What is said, or happens after a choice: the same, and a variant can have a face of its own. */
export const speech = v.pipe(
  either([text, said], (input) => (Array.isArray(input) ? said : text)),
  v.metadata({ examples: [{ cy: '…', en: '…' }] }),
);
