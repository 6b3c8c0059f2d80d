import * as v from 'valibot';
import type { CourseFile } from '../course/course-file.ts';
import { isFindingCode } from '../finding/catalogue.ts';
import type { Finding, Parsed } from '../finding/finding.ts';
import { courseReferenceFindings } from './course-references.ts';
import { loose } from './loose.ts';
import { restored } from './misplaced.ts';
import { nearest } from '../finding/nearest.ts';
import type { Glossary } from '../proof/languages/glossary.ts';
import type { WordList } from '../proof/languages/known-words.ts';
import { referenceFindings } from './references.ts';
import { reservedKeys } from './reserved-ids.ts';
import type { Scenario } from './scenario.ts';
import { conditionMeant } from './condition-meant.ts';
import { courseSchema } from './schema/course.ts';
import { glossarySchema, wordListSchema } from './schema/language.ts';
import { scenarioSchema } from './schema/scenario.ts';
import { standardSchema } from './schema/standard.ts';
import { criterionMeant, longestId } from './schema/values.ts';
import type { Standard } from './standard.ts';

/** Reads a value as a scenario: the scenario, or every fault of shape and reference. `standards` are the ones at hand. */
export function parseScenario(input: unknown, standards: readonly Standard[]): Parsed<Scenario> {
  const { value, findings, asWritten } = restored(input);
  const read = withReferences(parseShape(scenarioSchema, value), referenceFindings(value, standards));
  if (read.ok && findings.length === 0) return read;
  return { ok: false, findings: [...findings, ...(read.ok ? [] : read.findings.map(asWritten))] };
}

/** Reads a value as a standard. */
export function parseStandard(input: unknown): Parsed<Standard> {
  return withReferences(parseShape(standardSchema, input), reservedKeys(loose(input), ['criteria']));
}

/** Reads a value as `course.yaml`; `scenarios` are the ids of the scenario files beside it. */
export function parseCourse(input: unknown, scenarios: readonly string[]): Parsed<CourseFile> {
  return withReferences(parseShape(courseSchema, input), courseReferenceFindings(input, scenarios));
}

/** Reads a value as `language/glossary.yaml`. */
export function parseGlossary(input: unknown): Parsed<Glossary> {
  return parseShape(glossarySchema, input);
}

/** Reads a value as `language/words.yaml`. */
export function parseWordList(input: unknown): Parsed<WordList> {
  return parseShape(wordListSchema, input);
}

function withReferences<Value>(shape: Parsed<Value>, findings: readonly Finding[]): Parsed<Value> {
  if (shape.ok && findings.length === 0) return shape;
  return { ok: false, findings: withoutRepeats([...(shape.ok ? [] : shape.findings), ...findings]) };
}

function parseShape<Schema extends v.GenericSchema>(schema: Schema, input: unknown): Parsed<v.InferOutput<Schema>> {
  const read = v.safeParse(schema, input);
  return read.success ? { ok: true, value: read.output } : { ok: false, findings: read.issues.map(findingOf) };
}

/** A schema's finding in our own terms: code, path, and the values its sentence needs. */
function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const [, code = '', also = ''] = /^([^:]*):?(.*)$/s.exec(issue.message)!;
  const values: Record<string, string | number> = { found: shortly(issue.input) };
  const last = path.at(-1);
  if (last !== undefined) values['key'] = last;
  if (code === 'unknown-key' || code === 'unknown-value') {
    const known = also.split(' ');
    values['known'] = known.join(', ');
    const near = nearest(code === 'unknown-key' ? String(last) : String(issue.input), known);
    if (near) values['near'] = near;
  }
  if (code === 'missing-key') values['example'] = also;
  if (code === 'bad-condition') values['example'] = conditionMeant(issue.input);
  if (code === 'bad-criterion') {
    const near = criterionMeant(String(last));
    if (near !== undefined) values['near'] = near;
  }
  if (code === 'id-too-long') values['most'] = longestId;
  if (!isFindingCode(code)) throw new Error(`a schema tells of "${issue.message}", which is no finding's code`);
  return { code, path, values: { ...values, expected: issue.expected ?? '' } };
}

function shortly(input: unknown): string {
  // JSON has no word for what YAML writes .inf and .nan.
  const written =
    typeof input === 'string' || typeof input === 'number' ? String(input) : (JSON.stringify(input) ?? 'nothing');
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, path }) => {
    const key = `${code} ${path.join('/')}`;
    return !seen.has(key) && seen.add(key);
  });
}
