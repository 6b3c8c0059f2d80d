import * as v from 'valibot';
import { scormVersions } from '../../core/course/package-config.ts';
import { languageWishes, modes } from '../protocol.ts';

/** The shapes of what the pages may send; types are in `protocol.ts`. */

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80));
const line = v.pipe(v.string(), v.maxLength(200_000));

export const newLearner = v.strictObject({ given: name, family: name });

export const newAttempt = v.strictObject({
  learner: v.number(),
  package: v.string(),
  version: v.picklist(scormVersions),
  mode: v.picklist(modes),
  language: v.picklist(languageWishes),
  start: v.picklist(['resume', 'new']),
});

const call = v.strictObject({
  launch: v.number(),
  at: v.number(),
  function: v.pipe(v.string(), v.maxLength(40)),
  element: line,
  value: line,
  result: line,
  error: line,
});

export const calls = v.strictObject({ calls: v.array(call) });

export const commit = v.strictObject({
  cmi: v.record(v.pipe(v.string(), v.startsWith('cmi.')), line),
  calls: v.array(call),
});
