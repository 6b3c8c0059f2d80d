import * as v from 'valibot';
import { faces } from '../scenario.ts';
import { about, exactly, mapOf, named, oneOf } from './shape.ts';

/** An id: lower case letters, digits and hyphens, so that it stands unchanged in every LMS (lms.md, interaction id). */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/**
 * Characters of an id: two in one name, `scenario_node`, still stand uncut in the 250 of a SCORM 2004 identifier, the 255
 * of a bookmark in SCORM 1.2, and a file's name.
 */
export const longestId = 100;

/** A key with nothing behind it is no text of the wrong kind, but one that was not written yet. */
const string = v.string(({ input }) => (input === null ? 'empty-text' : 'not-a-text'));

/** Any text but an empty one. */
export const words = v.pipe(
  string,
  v.regex(/\S/, 'empty-text'),
  v.metadata({ patternErrorMessage: 'This text is empty.' }),
);

/** A text in both languages. */
export const text = v.pipe(
  exactly(
    {
      cy: about(words, 'The text in Welsh, in straight double quotes.'),
      en: about(words, 'The text in English, in straight double quotes.'),
    },
    { notAMap: 'not-both-languages', missing: 'missing-language' },
  ),
  v.metadata({ examples: [{ cy: '…', en: '…' }] }),
);

export const id = v.pipe(
  string,
  v.regex(idPattern, 'bad-id'),
  v.maxLength(longestId, 'id-too-long'),
  v.metadata({
    patternErrorMessage: 'An id has lower case letters, digits and single hyphens, and begins with a letter.',
  }),
);

/** The ids something had in earlier releases; see `formerIdFindings`. */
export const was = (of: string, example: string) =>
  about(
    v.exactOptional(v.array(id, 'not-a-list')),
    `The ids ${of} had in earlier releases, so that learners in mid-attempt keep their place and their answers. May be left out.`,
    { example: [example] },
  );

/** A map by id. */
export function byId<Entry extends v.GenericSchema>(entry: Entry) {
  return mapOf(id, entry);
}

/** The id of a place, there or to be there in the file. */
export const place = named('place', id);

export const criterionPattern = /^[A-Z]{1,3}\d{2}$/;
/** A criterion's id as its standard gives it: `PC01`, `K02`. */
export const criterion = v.pipe(v.string(), v.regex(criterionPattern, 'bad-criterion'));

/** The id that was meant by one written with small letters, or with a digit too few: `PC07` for `pc7`. */
export function criterionMeant(written: string): string | undefined {
  const [, letters, figures] = /^([a-z]{1,3})[\s_-]?0*(\d{1,2})$/i.exec(written) ?? [];
  return letters === undefined || figures === undefined ? undefined : letters.toUpperCase() + figures.padStart(2, '0');
}

/** A map by the ids of a standard's criteria. */
export function byCriterion<Entry extends v.GenericSchema>(entry: Entry) {
  return mapOf(named('criterion', criterion), entry);
}

export const whole = v.pipe(v.number('not-a-number'), v.integer('not-whole'));
/** How often, or how long: a whole number from 1. */
export const count = v.pipe(whole, v.minValue(1, 'not-positive'));
/** How much something counts beside others of its kind: a number above zero, and not YAML's `.inf`. */
export const weight = v.pipe(v.number('not-a-number'), v.finite('not-a-number'), v.gtValue(0, 'not-positive'));

export const face = oneOf(faces);

/** The format of scenario and course files; another number is for another release to read. */
export const format = v.literal(1, 'unknown-format');
