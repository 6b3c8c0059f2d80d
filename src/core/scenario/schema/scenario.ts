import * as v from 'valibot';
import { usualNeeded, usualWeight } from '../scenario.ts';
import { accepted } from './accepted.ts';
import { castMember } from './cast.ts';
import { meter } from './meter.ts';
import { node } from './node.ts';
import { about, exactly, mapOf, named } from './shape.ts';
import { byCriterion, byId, count, format, id, place, text, was, weight } from './values.ts';

const claim = exactly({
  essential: about(
    v.exactOptional(v.boolean('not-a-boolean')),
    'True if nobody may pass without showing at least some of it.',
    { usual: false },
  ),
  weight: about(v.exactOptional(weight), 'How much the criterion counts in the score: one of 2 counts twice.', {
    usual: usualWeight,
  }),
  needed: about(
    v.exactOptional(count),
    'How many decisions must rate the criterion on every way to a success, so that one lucky answer is no evidence.',
    { usual: usualNeeded },
  ),
});

/** The shape of a scenario file; what refers to what is checked by `referenceFindings`. */
export const scenarioSchema = exactly({
  format: about(format, 'The format of this file: always 1.', { example: 1 }),
  id: about(
    id,
    'The scenario’s name in every report, and the file’s name: angry-diner for angry-diner.yaml. Once learners have begun, change it only with its old id in `was`.',
    {
      example: 'angry-diner',
    },
  ),
  was: was('this scenario', 'rude-diner'),
  standard: about(
    named('standard', v.string('not-a-text')),
    'The National Occupational Standard this scenario gives evidence for: its URN, and there is a file of that name in `standards`.',
    { example: 'PPLHSL19' },
  ),
  title: about(text, 'The scenario’s title.'),
  summary: about(text, 'One sentence for the course menu.'),
  brief: about(
    exactly({
      you: about(text, 'Who you are.'),
      may: about(text, 'What you may decide, and its limits.'),
      aim: about(text, 'What a good result looks like.'),
    }),
    'The screen before the first moment.',
    { example: { you: { cy: '…', en: '…' }, may: { cy: '…', en: '…' }, aim: { cy: '…', en: '…' } } },
  ),
  minutes: about(count, 'How long it takes, in minutes.', { example: 20 }),
  criteria: about(
    byCriterion(about(claim, 'How the criterion counts: `{}` for the usual way.')),
    'The criteria this scenario gives evidence for, by their ids in the standard. All of them count in the score.',
    { example: { PC01: {}, PC02: { essential: true, weight: 2 } } },
  ),
  places: about(
    mapOf(place, about(exactly({ name: about(text, 'What the place is called.') }), 'A place with a picture.')),
    'Where the story happens, by ids that have a picture.',
    { example: { office: { name: { cy: '…', en: '…' } } } },
  ),
  cast: about(byId(castMember), 'Who is in the story, each under an id of their own; `{}` for nobody.', {
    example: {
      ann: {
        name: 'Ann Pugh',
        role: { cy: '…', en: '…' },
        look: { head: 'bun', skin: 'f0bf98', hair: '5a3a28', clothes: '3f4c63' },
        faces: [{ atLeast: 0, face: 'calm' }],
      },
    },
  }),
  meters: about(
    v.optional(byId(meter), {}),
    'What rises and falls with the choices, such as somebody’s mood or the cost, each under an id of its own. May be left out.',
  ),
  flags: about(
    v.optional(v.array(id, 'not-a-list'), []),
    'Every flag that is raised or asked for in this file: a flag remembers that something has happened. May be left out.',
    { example: ['promised'] },
  ),
  start: about(id, 'The id of the node that comes first.', { example: 'at-the-till' }),
  nodes: about(
    byId(node),
    'The moments of the story, each under an id of its own: a decision has `choices`, a passage only goes on to `next`, an ending has `ending`.',
    { example: { goodnight: { place: 'office', narration: { cy: '…', en: '…' }, next: 'well' } } },
  ),
  accepted,
});
