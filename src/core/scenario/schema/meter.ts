import * as v from 'valibot';
import { rising, startsWithin } from './rules.ts';
import { about, exactly, oneOf } from './shape.ts';
import { id, text, whole } from './values.ts';

const level = exactly({
  atLeast: about(whole, 'The word holds from this value of the meter upwards.', { example: 0 }),
  label: about(text, 'The word for it.'),
});

/** Something that rises and falls with the choices, such as a customer's mood. */
export const meter = v.pipe(
  exactly({
    of: about(v.exactOptional(id), 'Whose face follows the meter: an id from `cast`. Left out, nobody’s does.', {
      example: 'ann',
    }),
    label: about(text, 'The name of the meter, as the learner sees it.'),
    range: about(v.strictTuple([whole, whole], 'bad-range'), 'The least and the most: [least, most].', {
      example: [0, 10],
    }),
    start: about(whole, 'The value at the beginning, within the range.', { example: 5 }),
    unit: about(
      v.exactOptional(oneOf(['pounds'])),
      'Only `pounds`: the value is shown as money, £140. Left out, as a bar.',
    ),
    levels: about(
      v.exactOptional(v.pipe(v.array(level, 'not-a-list'), v.minLength(1, 'empty-list'), rising())),
      'The words a reader hears instead of the bar, from the bottom of the meter upwards. May be left out.',
    ),
  }),
  startsWithin(),
);
