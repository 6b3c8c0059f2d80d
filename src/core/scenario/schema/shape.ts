import * as v from 'valibot';
import { inFlow } from './flow.ts';

/**
 * What the files are defined with. A definition serves twice: it reads a file, with a code for every fault, and it is
 * turned into the JSON Schema that an editor completes, explains and underlines by (`src/schema`). So alternatives are
 * data here, and every key carries its words.
 */

interface Also<Value> {
  /** What an author might write. */
  readonly example?: Value;
  /** What counts where the key is left out, if it is not the schema itself that fills it in. */
  readonly usual?: Value;
}

/** A schema with what an author is told of it: in plain words, as they stand beside the key in an editor. */
export function about<Schema extends v.GenericSchema>(
  schema: Schema,
  description: string,
  { example, usual }: Also<v.InferInput<Schema>> = {},
): Schema {
  const metadata = {
    description,
    ...(example !== undefined && { examples: [example] }),
    ...(usual !== undefined && { default: usual }),
  };
  return tagged(schema, metadata);
}

function tagged<Schema extends v.GenericSchema>(schema: Schema, metadata: Readonly<Record<string, unknown>>): Schema {
  return v.pipe(schema, v.metadata(metadata)) as unknown as Schema;
}

/**
 * An object that knows its own keys. The message of a finding carries its code and what the reader can be told to write:
 * for a key nobody knows, the keys that are known; for one that is missing, an example.
 */
export function exactly<const Entries extends v.ObjectEntries>(
  entries: Entries,
  { notAMap = 'not-a-map', missing = 'missing-key' } = {},
) {
  // Not a strict object, which tells of the first unknown key only; and none gets past, whatever the type of the rest says.
  const unknown = v.never(`unknown-key:${Object.keys(entries).join(' ')}`);
  const schema = v.objectWithRest(entries, unknown, ({ expected }) =>
    expected === 'Object' ? notAMap : `${missing}:${exampleOf(entries, JSON.parse(expected))}`,
  );
  return noList(schema, notAMap) as unknown as v.ObjectSchema<Entries, undefined>;
}

function exampleOf(entries: v.ObjectEntries, key: string): string {
  const { examples = [] }: { readonly examples?: readonly unknown[] } = v.getMetadata(entries[key]!);
  return `${key}: ${examples.length > 0 ? inFlow(examples[0]) : '…'}`;
}

/** A map of things of one kind, by what `key` allows. */
export function mapOf<Key extends v.GenericSchema<string, string>, Entry extends v.GenericSchema>(
  key: Key,
  entry: Entry,
) {
  return noList(v.record(key, entry, 'not-a-map'), 'not-a-map');
}

// To valibot a list is an object too, and an empty one would pass for an empty map.
function noList<Schema extends v.GenericSchema>(schema: Schema, code: string): Schema {
  const refused = v.never(code);
  return parsedAs(schema, (input) => (Array.isArray(input) ? refused : schema));
}

/** One of several schemas, told apart by a look at the input, so that a fault is told of the one that was meant. */
export function either<const Options extends readonly v.GenericSchema[]>(
  options: Options,
  meant: (input: unknown) => v.GenericSchema,
) {
  return parsedAs(v.union(options), meant);
}

/** A schema that shows what it is and parses as the one that is meant, which a function alone would hide. */
function parsedAs<Shown extends v.GenericSchema>(shown: Shown, meant: (input: unknown) => v.GenericSchema): Shown {
  const { getter, '~run': run } = v.lazy(meant);
  return { ...shown, getter, '~run': run };
}

/** One of a few words; the message carries them all. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `unknown-value:${words.join(' ')}`);
}

/** What stands outside a file and can be named in it: the schema of an editor lists it. */
export type NameKind =
  | 'standard'
  | 'criterion'
  | 'scenario'
  | 'place'
  | 'head'
  | 'beard'
  | 'glasses'
  | 'outfit'
  | 'build'
  | 'warning';

/** A text, or the keys of a map, that is one of the names there are; which these are is known outside. */
export function named<Schema extends v.GenericSchema<string>>(names: NameKind, schema: Schema): Schema {
  return tagged(schema, { names });
}
