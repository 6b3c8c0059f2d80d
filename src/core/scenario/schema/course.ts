import * as v from 'valibot';
import { coachings, keeps, modes } from '../../course/course.ts';
import { usualLmsSettings } from '../../course/course-file.ts';
import { usualMark } from '../../score/verdict.ts';
import { usualWeight } from '../scenario.ts';
import { languages } from '../text.ts';
import { accepted } from './accepted.ts';
import { keepsFirstAssessed } from './rules.ts';
import { about, exactly, named, oneOf } from './shape.ts';
import { format, id, text, weight } from './values.ts';

const mark = v.pipe(v.number('not-a-number'), v.gtValue(0, 'bad-mark'), v.maxValue(1, 'bad-mark'));

const lms = exactly({
  failed: about(
    v.optional(oneOf(['failed', 'incomplete']), usualLmsSettings.failed),
    'What an attempt that did not pass is reported as. Choose `incomplete` where the LMS would lock the learner out of another try.',
  ),
  completed: about(
    v.optional(oneOf(['ended', 'passed']), usualLmsSettings.completed),
    'When the course is complete: `ended`, once every scenario was played to an ending, passed or not; `passed`, only once the course is passed.',
  ),
  masteryScore: about(
    v.optional(v.boolean('not-a-boolean'), usualLmsSettings.masteryScore),
    'True writes the pass mark into the package for the LMS too. In Moodle the score alone then decides.',
  ),
  language: about(
    v.optional(oneOf(['ask', ...languages]), usualLmsSettings.language),
    '`ask` lets the learner choose a language at first launch; `cy` or `en` begins in that one.',
  ),
  interactions: about(
    v.optional(v.boolean('not-a-boolean'), usualLmsSettings.interactions),
    'Whether every answer is reported to the LMS; false where it trips over such reports.',
  ),
});

/** The shape of `course.yaml`. */
export const courseSchema = v.pipe(
  exactly({
    format: about(format, 'The format of this file: always 1.', { example: 1 }),
    id: about(id, 'Names the package; an LMS knows the course by it, so never change it afterwards.', {
      example: 'customer-service',
    }),
    title: about(text, 'The course’s title.'),
    description: about(text, 'What a catalogue shows of the course.'),
    keywords: about(
      v.optional(v.array(text, 'not-a-list'), []),
      'What somebody might search an LMS for. May be left out.',
    ),
    scenarios: about(
      v.pipe(
        v.array(
          exactly({
            id: about(named('scenario', id), 'The id of a scenario: its file’s name without `.yaml`.', {
              example: 'angry-diner',
            }),
            weight: about(
              v.optional(weight, usualWeight),
              'How much the scenario counts in the course’s score: one of 2 counts twice.',
            ),
          }),
          'not-a-list',
        ),
        v.minLength(1, 'empty-list'),
      ),
      'The scenarios of the course, in the order of the menu. Only what stands here is packaged.',
      { example: [{ id: 'angry-diner', weight: 1 }] },
    ),
    mark: about(
      v.optional(mark, usualMark),
      'The pass mark, above 0 and at most 1: 0.7 is 70%. Where an LMS gives its own, that one counts.',
    ),
    mode: about(
      v.optional(oneOf(modes), 'practice'),
      '`practice`: to try and try again. `assessed`: the first attempt that is finished counts, and what comes after it is practice that changes nothing.',
    ),
    keep: about(
      v.exactOptional(oneOf(keeps)),
      'Which finished attempt counts: the best, the first or the last. Left out, it is `best`; where `mode` is `assessed` it is always `first`.',
    ),
    coach: about(
      v.exactOptional(oneOf(coachings)),
      'When the coach’s notes are told: `at-once`, with what happens; `at-end`, when the learner looks back; `fading`, folded away while the learner answers well. A safety breach and a choice with `again` are told why at once. Left out, it is `at-once`; where `mode` is `assessed`, `at-end`.',
    ),
    lms: about(v.optional(lms, usualLmsSettings), 'How the course speaks to an LMS. May be left out.'),
    accepted,
  }),
  keepsFirstAssessed(),
);
