import * as v from 'valibot';
import { criterionKinds } from '../standard.ts';
import { accepted } from './accepted.ts';
import { about, exactly, mapOf, oneOf } from './shape.ts';
import { criterion, longestId, text } from './values.ts';

/** The shape of a standard's file, `standards/<urn in lower case>.yaml`. */
export const standardSchema = exactly({
  urn: about(
    v.pipe(v.string('not-a-text'), v.regex(/^[A-Z0-9]+$/, 'bad-urn'), v.maxLength(longestId, 'id-too-long')),
    'The standard’s own number, in capital letters and digits; the file has its name in lower case.',
    { example: 'PPLHSL19' },
  ),
  title: about(text, 'The standard’s title.'),
  developer: about(v.string('not-a-text'), 'Who wrote the standard.', { example: 'People 1st' }),
  date: about(
    v.pipe(
      v.string('not-a-text'),
      v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'bad-date'),
      v.metadata({ patternErrorMessage: 'Write the date as 2016-02-01, 2016-02 or 2016, in quotes.' }),
    ),
    'When it was approved: year, month and day, as much of it as is known, in quotes.',
    { example: '2016-02-01' },
  ),
  link: about(
    v.pipe(
      v.string('not-a-text'),
      v.startsWith('https://', 'bad-link'),
      v.metadata({ patternErrorMessage: 'Write the full address, from https:// on.' }),
    ),
    'The address of the page where the standard can be read.',
    { example: 'https://www.ukstandards.org.uk/' },
  ),
  notes: about(
    v.exactOptional(v.array(text, 'not-a-list')),
    'What a reader of a report should know about it. May be left out.',
  ),
  criteria: about(
    mapOf(
      criterion,
      about(
        exactly({
          kind: about(oneOf(criterionKinds), 'Something done, something known, or a way of behaving.', {
            example: 'performance',
          }),
          label: about(text, 'The criterion in your own few words; the standard’s sentences are not reprinted.'),
        }),
        'A criterion of the standard.',
      ),
    ),
    'The criteria, by ids of one to three capital letters and two digits: PC01 for performance, K01 for knowledge, B01 for behaviour.',
    { example: { PC01: { kind: 'performance', label: { cy: '…', en: '…' } } } },
  ),
  accepted,
});
