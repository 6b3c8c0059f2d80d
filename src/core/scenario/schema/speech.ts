import * as v from 'valibot';
import { firstThatHolds, when } from './condition.ts';
import { either, exactly } from './shape.ts';
import { text } from './values.ts';

const variants = firstThatHolds(exactly({ when, ...text.entries }));

/** A text in both languages, or variants of it of which the first that holds is said. */
export const speech = v.pipe(
  either([text, variants], (input) => (Array.isArray(input) ? variants : text)),
  v.metadata({ examples: [{ cy: '…', en: '…' }] }),
);
