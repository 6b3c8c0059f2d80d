import * as v from 'valibot';
import { about, exactly, named } from './shape.ts';
import { words } from './values.ts';

const acceptance = exactly({
  code: about(
    named('warning', v.string('not-a-text')),
    'The code of the warning, as the check prints it in square brackets.',
    { example: 'label-length' },
  ),
  at: about(
    v.exactOptional(words),
    'The place, as the check prints it: the warning is accepted there and below it. Left out, it is accepted in the whole file.',
    { example: 'nodes.shouting.choices.listen' },
  ),
  reason: about(words, 'Why you let it stand, in your own words. The check prints it each time.', {
    example: 'The customer would say it this way.',
  }),
});

/** What an author lets stand of what the check finds in a file; see `finding/accept.ts`. */
export const accepted = about(
  v.exactOptional(v.array(acceptance, 'not-a-list')),
  'Warnings of the check that you let stand, each with your reason. They are listed every time and count no more. An error cannot be accepted. May be left out.',
);
