import * as v from 'valibot';
import { keeps } from '../course/course.ts';
import { usualLmsSettings } from '../course/course-file.ts';
import { usualMark } from '../score/verdict.ts';
import { accepted, criterionPattern, exactly, id, longestId, text, weight } from './schema.ts';
import { criterionKinds } from './standard.ts';
import { languages } from './text.ts';

/** The shape of a standard's file, `standards/<urn in lower case>.yaml`. */
export const standardSchema = exactly({
  urn: v.pipe(v.string('not-a-text'), v.regex(/^[A-Z0-9]+$/, 'bad-criterion'), v.maxLength(longestId, 'id-too-long')),
  title: text,
  developer: v.string('not-a-text'),
  date: v.pipe(v.string('not-a-text'), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'bad-date')),
  link: v.pipe(v.string('not-a-text'), v.startsWith('https://', 'bad-link')),
  notes: v.exactOptional(v.array(text, 'not-a-list')),
  criteria: v.record(
    v.pipe(v.string(), v.regex(criterionPattern, 'bad-criterion')),
    exactly({ kind: v.picklist(criterionKinds, 'unknown-value'), label: text }),
    'not-a-map',
  ),
});

const mark = v.pipe(v.number('not-a-number'), v.gtValue(0, 'bad-mark'), v.maxValue(1, 'bad-mark'));

/** The shape of `course.yaml`. */
export const courseSchema = exactly({
  format: v.literal(1, 'unknown-format'),
  id,
  title: text,
  description: text,
  keywords: v.optional(v.array(text, 'not-a-list'), []),
  scenarios: v.pipe(
    v.array(exactly({ id, weight: v.optional(weight, 1) }), 'not-a-list'),
    v.minLength(1, 'empty-list'),
  ),
  mark: v.optional(mark, usualMark),
  keep: v.optional(v.picklist(keeps, 'unknown-value'), 'best'),
  lms: v.optional(
    exactly({
      failed: v.optional(v.picklist(['failed', 'incomplete'] as const, 'unknown-value'), usualLmsSettings.failed),
      masteryScore: v.optional(v.boolean('not-a-boolean'), usualLmsSettings.masteryScore),
      language: v.optional(v.picklist(['ask', ...languages] as const, 'unknown-value'), usualLmsSettings.language),
      interactions: v.optional(v.boolean('not-a-boolean'), usualLmsSettings.interactions),
    }),
    usualLmsSettings,
  ),
  accepted,
});
