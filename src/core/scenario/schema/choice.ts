import * as v from 'valibot';
import { condition } from './condition.ts';
import { justOneOf, notTogether } from './rules.ts';
import { about, exactly } from './shape.ts';
import { speech } from './speech.ts';
import { effects, next } from './step.ts';
import { byCriterion, face, id, place, text, was } from './values.ts';

const rating = about(
  v.picklist([1, 2], 'bad-rating'),
  '2: the choice shows it in full. 1: in part. If it shows nothing, leave the criterion out.',
  { example: 2 },
);

/** One thing a learner can do at a decision. */
export const choice = v.pipe(
  exactly({
    was: was('this choice', 'wait'),
    label: about(text, 'What the learner can do, as it stands on the button: 6 to 22 words.'),
    when: about(
      v.exactOptional(condition),
      'The choice is on offer only if this condition holds. Left out, it always is.',
      { example: { flag: 'promised' } },
    ),
    reply: about(speech, 'What happens after this choice, before the coach speaks.'),
    place: about(
      v.exactOptional(place),
      'Where the reply happens: the id of one of the `places`. Left out, where the decision is.',
      { example: 'office' },
    ),
    speaker: about(
      v.exactOptional(id),
      'Who is seen with the reply: an id from `cast`. Left out, who speaks at the decision.',
      { example: 'ann' },
    ),
    face: about(v.exactOptional(face), 'The speaker’s face with the reply. Left out, the speaker’s meter decides.', {
      example: 'calm',
    }),
    coach: about(text, 'Why this was a good or a weak choice: 40 words at the most.'),
    shows: about(
      v.exactOptional(byCriterion(rating)),
      'The criteria this choice gives evidence for, each with a rating: 2 in full, 1 in part. Only the first answer to a decision counts. Left out, it shows nothing.',
      { example: { PC01: 2 } },
    ),
    ...effects,
    next: about(
      v.exactOptional(next),
      'Where the story goes on: the id of a node, or a list of ways of which the first that holds is taken. Every choice has it, but for one with `breach`.',
      { example: 'what-happened' },
    ),
    again: about(
      v.exactOptional(v.literal(true, 'again-is-true')),
      'Only `true`: the learner is told why and decides once more; a second such answer goes on to `next`. Left out for a choice that leads on.',
    ),
    breach: about(
      v.exactOptional(
        exactly({
          ending: about(id, 'The id of the ending that a second breach at this decision leads to.', {
            example: 'safety-first',
          }),
        }),
      ),
      'The choice breaks a safety rule. The story stops, the coach explains, and the learner decides once more; a second breach ends the attempt. Instead of `next`. Left out for all other choices.',
      { example: { ending: 'safety-first' } },
    ),
  }),
  justOneOf({ none: 'next-missing', several: 'next-or-breach' }, ['next', 'breach']),
  notTogether('again-or-breach', ['again', 'breach']),
);
