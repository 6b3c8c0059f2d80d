import * as v from 'valibot';
import { outcomes } from '../scenario.ts';
import { choice } from './choice.ts';
import { notTogether, someOf } from './rules.ts';
import { about, either, exactly, oneOf } from './shape.ts';
import { narration, speech } from './speech.ts';
import { effects, next } from './step.ts';
import { byId, face, id, place, text, was, whole } from './values.ts';

const scene = {
  was: was('this node', 'at-the-counter'),
  place: about(place, 'Where this happens: the id of one of the `places` at the top.', { example: 'office' }),
  speaker: about(
    v.exactOptional(id),
    'Who is seen, and speaks the words: an id from `cast`. May be left out where nobody is.',
    { example: 'ann' },
  ),
  face: about(
    v.exactOptional(face),
    'The face the speaker makes here. Left out, the speaker’s meter decides, or the first of the `faces`.',
    { example: 'angry' },
  ),
};
const lines = {
  narration: about(
    v.exactOptional(narration),
    'What the learner sees and hears, told before the words are spoken. May be left out where there is `says`.',
  ),
  says: about(v.exactOptional(speech), 'What the speaker says. May be left out where there is `narration`.'),
};
const within = exactly({
  seconds: about(
    v.pipe(whole, v.minValue(5, 'bad-seconds'), v.maxValue(600, 'bad-seconds')),
    'The seconds there are once everything can be read, 5 to 600. A learner can always have more time, or none taken.',
    { example: 90 },
  ),
  // A word of the file, which nobody awaits.
  // oxlint-disable-next-line unicorn/no-thenable
  then: about(id, 'The id of the choice that is given when the time runs out. It has no `when`, and is not the best.', {
    example: 'wait',
  }),
});
const saysSomething = ['narration', 'says'] as const;

export const decision = v.pipe(
  exactly({
    ...scene,
    ...lines,
    kind: about(
      v.exactOptional(oneOf(['reflection'])),
      'Only `reflection`: a question back to the learner, right before an ending that is a success. Left out for all other decisions.',
    ),
    within: about(
      v.exactOptional(within),
      'Only where being quick is part of the skill: how long there is for this decision, and what happens when nothing is chosen. Left out, there is no time limit.',
      // oxlint-disable-next-line unicorn/no-thenable
      { example: { seconds: 90, then: 'wait' } },
    ),
    choices: about(
      v.pipe(byId(choice), v.minEntries(2, 'too-few-choices')),
      'What the learner can do: two choices or more, each under an id of its own.',
    ),
  }),
  someOf('says-nothing', saysSomething),
  notTogether('reflection-timed', ['kind', 'within']),
  v.metadata({ title: 'decision', description: 'A moment at which the learner chooses.' }),
);

export const passage = v.pipe(
  exactly({
    ...scene,
    ...lines,
    ...effects,
    next: about(
      next,
      'Where the story goes on: the id of a node, or a list of ways of which the first that holds is taken.',
      { example: 'what-happened' },
    ),
  }),
  someOf('says-nothing', saysSomething),
  v.metadata({ title: 'passage', description: 'A moment without a choice: the story goes on.' }),
);

export const ending = v.pipe(
  exactly({
    ...scene,
    ending: about(
      exactly({
        outcome: about(
          oneOf(outcomes),
          'How the story turned out. `success`: well, and the best route leads to such an ending; `partial`: in part; `failure`: badly; `safety`: stopped because a safety rule was broken.',
          { example: 'success' },
        ),
        title: about(text, 'The name of the ending, as a heading.'),
        says: about(speech, 'How the story ends. May be a list with `when`.'),
      }),
      'Makes this node an ending: the attempt stops here and the learner sees the report.',
      { example: { outcome: 'success', title: { cy: '…', en: '…' }, says: { cy: '…', en: '…' } } },
    ),
  }),
  v.metadata({ title: 'ending', description: 'The last moment of an attempt.' }),
);

/** A moment of the story: a decision if it has choices, an ending if it has one, and otherwise a passage. */
export const node = either([decision, passage, ending], (input) => {
  if (typeof input !== 'object' || input === null) return passage;
  return 'choices' in input ? decision : 'ending' in input ? ending : passage;
});
