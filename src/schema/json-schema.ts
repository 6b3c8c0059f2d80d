import { toJsonSchema } from '@valibot/to-json-schema';
import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { condition } from '../core/scenario/schema/condition.ts';
import { inFlow } from '../core/scenario/schema/flow.ts';
import { isRule } from '../core/scenario/schema/rules.ts';
import type { NameKind } from '../core/scenario/schema/shape.ts';
import type { Name, Names } from './names.ts';

/**
 * A definition of ours as JSON Schema, draft-07, which every editor's YAML reads. Where a name is asked for that stands
 * outside the file, the names there are go in; a rule between keys says what JSON Schema has terms for.
 */
export function jsonSchemaOf(schema: v.GenericSchema, names: Names): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-07',
    definitions: { condition },
    // JSON has no infinite number.
    ignoreActions: ['finite'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (isRule(valibotAction)) return { ...jsonSchema, ...valibotAction.inJsonSchema };
      return valibotAction.type === 'metadata' ? explained(jsonSchema, names) : undefined;
    },
    overrideSchema: ({ valibotSchema, jsonSchema }) => closed(valibotSchema, jsonSchema, names),
  } satisfies ConversionConfig);
}

/** What is told of a value: its own words, with the default in them, which editors do not show; and the names it can be. */
function explained({ names: kind, ...schema }: JsonSchema & { names?: NameKind }, names: Names): JsonSchema {
  const known = namesOf(kind, names);
  if (known && schema.type === 'string') return oneOfNames(known);
  const { examples: written = [], ...rest } = schema;
  const { description, default: usual } = schema;
  const examples = written.filter((example) => fits(example, schema));
  const told = description !== undefined && usual !== undefined ? `Left out, it is \`${inFlow(usual)}\`.` : undefined;
  return { ...described(rest, description, told), ...(examples.length > 0 && { examples }) };
}

// The definition's examples are written for any folder, and this one may have other names.
function fits(example: unknown, { enum: words, additionalProperties, properties = {} }: JsonSchema): boolean {
  if (words) return words.includes(example as string);
  return additionalProperties !== false || Object.keys(example as object).every((key) => key in properties);
}

/** The names there are of a kind; where none is known, nothing is ruled out. */
function namesOf(kind: NameKind | undefined, names: Names): readonly Name[] | undefined {
  const known = kind && names[kind];
  return known && known.length > 0 ? known : undefined;
}

function oneOfNames(names: readonly Name[]): JsonSchema {
  const told = names.some(({ about }) => about !== undefined);
  return {
    type: 'string',
    enum: names.map(({ name }) => name),
    ...(told && { enumDescriptions: names.map(({ about = '' }) => about) }),
  };
}

/** A map of ours takes the keys it knows and no others: those of its entries, or the names there are. */
function closed(schema: v.GenericSchema, jsonSchema: JsonSchema, names: Names): JsonSchema | undefined {
  if (schema.type === 'object_with_rest') {
    const properties = Object.entries(jsonSchema.properties ?? {});
    return { ...jsonSchema, properties: headed(properties as [string, JsonSchema][]), additionalProperties: false };
  }
  if (schema.type !== 'record') return undefined;
  const { key } = schema as v.RecordSchema<v.GenericSchema<string, string>, v.GenericSchema, undefined>;
  const known = namesOf(v.getMetadata(key)['names'] as NameKind | undefined, names);
  if (known === undefined) return undefined;
  const { propertyNames: _, additionalProperties, ...map } = jsonSchema;
  const entry = additionalProperties as JsonSchema;
  const properties = known.map(({ name, about }) => [name, described(entry, about, entry.description)] as const);
  return { ...map, properties: headed(properties), additionalProperties: false };
}

/** Keys under their own names: an editor would head their words with the title of something around them. */
function headed(properties: readonly (readonly [key: string, schema: JsonSchema])[]): Record<string, JsonSchema> {
  return Object.fromEntries(properties.map(([key, schema]) => [key, { title: key, ...schema }]));
}

/** A schema with words of several parts. VS Code reads them as Markdown under a name of its own. */
function described(schema: JsonSchema, ...parts: readonly (string | undefined)[]): JsonSchema {
  const description = parts.filter((part) => part !== undefined).join('\n\n');
  const told = { description, markdownDescription: description };
  return description === '' ? schema : { ...schema, ...told };
}
