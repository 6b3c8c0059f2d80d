import type { JsonSchema } from '@valibot/to-json-schema';
import { courseSchema } from '../core/scenario/schema/course.ts';
import { glossarySchema, wordListSchema } from '../core/scenario/schema/language.ts';
import { scenarioSchema } from '../core/scenario/schema/scenario.ts';
import type { NameKind } from '../core/scenario/schema/shape.ts';
import { standardSchema } from '../core/scenario/schema/standard.ts';
import type { Standard } from '../core/scenario/standard.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { criterionNames, plain, standardNames, warnings } from './names.ts';

/** What a folder of scenarios holds and can draw, as far as an editor should know it. */
export interface Known {
  readonly standards: readonly Standard[];
  /** The ids of the scenario files. */
  readonly scenarios: readonly string[];
  readonly drawn: Readonly<Record<Drawn, readonly string[]>>;
}
export type Drawn = Extract<NameKind, 'place' | 'head' | 'beard' | 'glasses' | 'outfit' | 'build'>;

/**
 * The JSON Schemas for the files of a folder, as texts by file name: one for the course, one for every standard's file,
 * one each for the glossary and the word list, and for scenarios one a standard, which knows its criteria.
 */
export function schemaFiles({ standards, scenarios, drawn }: Known): ReadonlyMap<string, string> {
  const drawnNames = Object.fromEntries(Object.entries(drawn).map(([kind, names]) => [kind, plain(names)]));
  const common = { ...drawnNames, warning: warnings, standard: standardNames(standards) };
  const files: readonly (readonly [name: string, schema: JsonSchema])[] = [
    ['course', jsonSchemaOf(courseSchema, { ...common, scenario: plain(scenarios) })],
    ['standard', jsonSchemaOf(standardSchema, {})],
    ['glossary', jsonSchemaOf(glossarySchema, {})],
    ['words', jsonSchemaOf(wordListSchema, {})],
    ...standards.map((standard) => {
      const names = { ...common, criterion: criterionNames(standard) };
      return [`scenario.${standard.urn.toLowerCase()}`, jsonSchemaOf(scenarioSchema, names)] as const;
    }),
  ];
  return new Map(files.map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`]));
}
