import * as v from 'valibot';
import type { CourseFile } from '../course/course-file.ts';
import type { Issue, Parsed } from './issue.ts';
import { courseReferenceIssues } from './course-references.ts';
import { loose } from './loose.ts';
import { nearest } from './nearest.ts';
import { referenceIssues } from './references.ts';
import { reservedKeys } from './reserved-ids.ts';
import type { Scenario } from './scenario.ts';
import { courseSchema, standardSchema } from './other-schemas.ts';
import { longestId, scenarioSchema } from './schema.ts';
import type { Standard } from './standard.ts';

/** Reads a value as a scenario: the scenario, or every fault at once. `standards` are the ones at hand. */
export function parseScenario(input: unknown, standards: readonly Standard[]): Parsed<Scenario> {
  return withReferences(parseShape(scenarioSchema, input), referenceIssues(input, standards));
}

/** Reads a value as a standard. */
export function parseStandard(input: unknown): Parsed<Standard> {
  return withReferences(parseShape(standardSchema, input), reservedKeys(loose(input), ['criteria']));
}

/** Reads a value as `course.yaml`; `scenarios` are the ids of the scenario files beside it. */
export function parseCourse(input: unknown, scenarios: readonly string[]): Parsed<CourseFile> {
  return withReferences(parseShape(courseSchema, input), courseReferenceIssues(input, scenarios));
}

function withReferences<Value>(shape: Parsed<Value>, issues: readonly Issue[]): Parsed<Value> {
  if (shape.ok && issues.length === 0) return shape;
  return { ok: false, issues: withoutRepeats([...(shape.ok ? [] : shape.issues), ...issues]) };
}

function parseShape<Schema extends v.GenericSchema>(schema: Schema, input: unknown): Parsed<v.InferOutput<Schema>> {
  const read = v.safeParse(schema, input);
  return read.success ? { ok: true, value: read.output } : { ok: false, issues: read.issues.map(issueOf) };
}

/** A schema's issue in our own terms: code, path, and the values its sentence needs. */
export function issueOf(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const [code = 'bad-value', known] = issue.message.split(':');
  const values: Record<string, string | number> = { found: shortly(issue.input) };
  const last = path.at(-1);
  if (last !== undefined) values['key'] = last;
  if (code === 'unknown-key' && known !== undefined) {
    values['known'] = known.split(' ').join(', ');
    const near = nearest(String(last), known.split(' '));
    if (near) values['near'] = near;
  }
  if (code === 'id-too-long') values['most'] = longestId;
  if (code === 'unknown-value') values['known'] = issue.expected ?? '';
  return { code: codes.has(code) ? code : 'bad-value', path, values: { ...values, expected: issue.expected ?? '' } };
}

const codes = new Set([
  'unknown-key',
  'missing-key',
  'not-a-map',
  'not-a-list',
  'not-a-text',
  'empty-text',
  'empty-list',
  'not-both-languages',
  'missing-language',
  'bad-id',
  'id-too-long',
  'not-a-number',
  'not-whole',
  'not-positive',
  'not-a-boolean',
  'bad-condition',
  'no-bound',
  'no-last-resort',
  'unknown-value',
  'bad-rating',
  'bad-criterion',
  'again-is-true',
  'next-or-breach',
  'again-or-breach',
  'says-nothing',
  'too-few-choices',
  'bad-colour',
  'not-rising',
  'bad-range',
  'unknown-format',
  'bad-date',
  'bad-link',
  'bad-mark',
]);

function shortly(input: unknown): string {
  // JSON has no word for what YAML writes .inf and .nan.
  const written =
    typeof input === 'string' || typeof input === 'number' ? String(input) : (JSON.stringify(input) ?? 'nothing');
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}

function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = `${code} ${path.join('/')}`;
    return !seen.has(key) && seen.add(key);
  });
}
