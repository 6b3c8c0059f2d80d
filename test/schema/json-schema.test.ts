import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemasFor } from '../../src/cli/schema.ts';
import { severityOf, topicOf } from '../../src/core/finding/catalogue.ts';
import { parseScenario, parseStandard } from '../../src/core/scenario/parse.ts';
import { schemaFiles } from '../../src/schema/schema-files.ts';
import { artFor } from '../../src/packaging/art/art.ts';
import { scenariosOf, smallStandard } from '../fixtures/any-scenario.ts';
import { ourFolder } from '../fixtures/our-folder.ts';
import { smallFiles, smallFolder } from '../fixtures/small-folder.ts';
import { faults } from '../source/faults.ts';

/** A part of a JSON Schema, as loosely as a walk through all of it needs it. */
type Part = Readonly<Record<string, unknown>>;

const forEditors = ['patternErrorMessage', 'enumDescriptions', 'markdownDescription'];
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  keywords: forEditors,
});
const asEditorsRead = (schema: object) => ajv.compile(schema);
const ours = parsed(schemasFor(ourFolder));
const small = parsed(schemasFor(smallFolder()));
const scenarioSchema = ours.get('scenario.pplhsl19')!;

describe('what an editor is told', () => {
  const files = ourFolder.files.filter((file) => /^((standards|language)\/)?[a-z0-9-]+\.yaml$/.test(file));

  test.each(files)('finds nothing to underline in %s, by the schema its first line names', (file) => {
    const read = ourFolder.read(file);
    const text = read.ok ? read.value : '';
    const [, name = ''] = /^# yaml-language-server: \$schema=(?:\.\.\/)?\.schema\/(.+)\.schema\.json\n/.exec(text)!;
    const valid = asEditorsRead(ours.get(name)!);
    expect(valid(parse(text)), JSON.stringify(valid.errors)).toBe(true);
  });

  test('finds nothing to underline in any scenario that is well formed', () => {
    const drawn = { place: ['here'], head: [], beard: [], glasses: [], outfit: [], build: [] };
    const made = parsed(schemaFiles({ standards: [smallStandard], scenarios: [], drawn }));
    const valid = asEditorsRead(made.get('scenario.test1')!);
    fc.assert(
      fc.property(scenariosOf(5), (scenario) => {
        expect(valid(scenario), JSON.stringify(valid.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  // A schema knows nothing of one number beside another.
  const beyond = ['bad-range', 'not-rising'];
  const ofShape = faults.filter(([, , , code]) => topicOf(code) === 'shape' && !beyond.includes(code));

  test.each(ofShape)('underlines %s', (_, from, to) => {
    const valid = asEditorsRead(small.get('scenario.test1')!);
    const sound = smallFiles['one-call.yaml']!;
    expect(valid(parse(sound)), JSON.stringify(valid.errors)).toBe(true);
    expect(valid(parse(sound.replace(from, to)))).toBe(false);
  });

  test.each([
    ['neither `next` nor `breach`', '        next: badly\n', ''],
    ['`next` beside `breach`', 'again: true\n', 'breach: { ending: badly }\n'],
    ['`again` beside `breach`', 'next: badly\n', 'breach: { ending: badly }\n'],
    ['a node that says nothing', '    says: { cy: Helo?, en: Hello? }\n', ''],
    ['a meter’s condition without a bound', '{ flag: promised }', '{ meter: mood }'],
    ['a head that cannot be drawn', 'head: bun', 'head: bunn'],
    ['a criterion that is not in the standard', 'PC01: 1 }', 'PC03: 1 }'],
  ])('underlines %s', (_, from, to) => {
    const spoilt = smallFiles['one-call.yaml']!.replace(from, to);
    expect(spoilt).not.toBe(smallFiles['one-call.yaml']!);
    expect(asEditorsRead(small.get('scenario.test1')!)(parse(spoilt))).toBe(false);
  });
});

describe('what the parser tells of a form, an editor underlines, and nothing else', () => {
  const standard = parseStandard(parse(smallFiles['standards/test1.yaml']!));
  const standards = standard.ok ? [standard.value] : [];
  const sound: unknown = parse(smallFiles['one-call.yaml']!);
  const valid = asEditorsRead(small.get('scenario.test1')!);
  // A list that is right but for its order, and numbers that do not fit each other: a schema has no terms for these.
  const beyond = ['bad-range', 'not-rising', 'no-last-resort'];
  const other = fc.constantFrom<unknown>(
    undefined,
    '',
    'x',
    'Bad Id',
    'PC01',
    3,
    1.5,
    -1,
    true,
    null,
    {},
    [],
    ['x'],
    { cy: 'a' },
    { flag: 'promised' },
  );
  const spoilt = fc
    .tuple(fc.constantFrom(...placesIn(sound)), other)
    .map(([place, value]) => ({ place, value, input: withAnother(sound, place, value) }));

  test('for any value in the place of any other', () => {
    fc.assert(
      fc.property(spoilt, ({ place, value, input }) => {
        const read = parseScenario(input, standards);
        const told = read.ok ? artFor(read.value).findings : read.findings;
        const inForm = told.filter(({ code }) => topicOf(code) === 'shape' && !beyond.includes(code));
        const what = `${place.join('.')}: ${JSON.stringify(value)} ${JSON.stringify(told)}`;
        if (inForm.length > 0) expect(valid(input), what).toBe(false);
        if (told.length === 0) expect(valid(input), `${what} ${JSON.stringify(valid.errors)}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]));
  return at.length > 0 ? [at, ...inner] : inner;
}

/** The value with another at a place in it; `undefined` leaves the key out. */
function withAnother(value: unknown, [key, ...below]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const spoilt = withAnother((value as Part)[key], below, other);
  if (Array.isArray(value)) return value.flatMap((part, index) => (String(index) === key ? (spoilt ?? []) : [part]));
  const { [key]: _, ...rest } = value as Part;
  return spoilt === undefined ? rest : { ...rest, [key]: spoilt };
}

describe.each([...ours])('the schema %s', (_, schema) => {
  test('has words for every key, under its name', () => {
    const silent = parts(schema).flatMap(([path, { properties = {} }]) =>
      Object.entries(properties as Record<string, Part>).flatMap(([key, { title, description }]) =>
        description && title === key ? [] : [`${path}/${key}`],
      ),
    );
    expect(silent).toEqual([]);
  });

  test('gives examples that are right by itself', () => {
    const known = new Set<string>();
    for (const [path, part] of parts(schema)) {
      if (!Array.isArray(part['examples']) || known.has(JSON.stringify(part))) continue;
      known.add(JSON.stringify(part));
      const valid = asEditorsRead({ ...part, $defs: schema['$defs'] });
      for (const example of part['examples'])
        expect(valid(example), `${path} ${JSON.stringify(valid.errors)}`).toBe(true);
    }
  });

  test('says what counts where a key with a default is left out', () => {
    for (const [path, { default: usual, description }] of parts(schema))
      if (usual !== undefined) expect(description, path).toContain('Left out, it is');
  });
});

describe('names from outside the file', () => {
  test('the criteria of the standard complete, each with its number and label in both languages', () => {
    const choice = parts(scenarioSchema).find(([, { properties }]) => 'coach' in ((properties ?? {}) as Part))![1];
    const shows = (choice['properties'] as Part)['shows'] as { readonly properties: Part };
    expect(Object.keys(shows.properties)).toContain('K01');
    expect(shows.properties['PC01']).toMatchObject({
      enum: [1, 2],
      description: expect.stringMatching(/^PC1: Ymateb i gwynion.*\n\nPC1: Meet complaints/),
    });
    expect((shows.properties['K01'] as Part)['description']).toMatch(/^G1: .*\n\nK1: /);
  });

  test('all that can be drawn, and every warning that can be accepted', () => {
    const text = JSON.stringify(scenarioSchema);
    for (const name of ['grayShort', 'hoodie', 'stocky', 'dining-room-day', 'label-length'])
      expect(text).toContain(name);
    const { code } = propertiesWith('reason');
    expect((code as { readonly enum: readonly [] }).enum.every((known) => severityOf(known) === 'warning')).toBe(true);
  });

  function propertiesWith(key: string): Part {
    return parts(scenarioSchema)
      .map(([, { properties }]) => (properties ?? {}) as Part)
      .find((properties) => key in properties)!;
  }
});

test('every key that must be there has an example', () => {
  // A node is a decision by its choices, so they are never what it lacks.
  const known = ['choices', 'cy', 'en'];
  for (const [path, { properties, required = [] }] of [...small.values()].flatMap((schema) => parts(schema)))
    for (const [key, part] of Object.entries((properties ?? {}) as Record<string, Part>))
      if ((required as readonly string[]).includes(key) && !known.includes(key))
        expect(part['examples'] ?? part['enum'], `${path}/${key}`).toBeDefined();
});

function parsed(files: ReadonlyMap<string, string>): ReadonlyMap<string, Part> {
  return new Map([...files].map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text) as Part]));
}

/** Every part of a schema that is a schema itself, with the way to it. */
function parts(schema: Part, path = ''): readonly (readonly [path: string, part: Part])[] {
  const below = (key: string, value: unknown): ReturnType<typeof parts> => {
    if (['properties', '$defs'].includes(key))
      return Object.entries(value as Part).flatMap(([name, part]) => parts(part as Part, `${path}/${name}`));
    if (['items', 'additionalProperties', 'anyOf'].includes(key))
      return [value].flat().flatMap((part) => (typeof part === 'object' ? parts(part as Part, path) : []));
    return [];
  };
  return [[path, schema], ...Object.entries(schema).flatMap(([key, value]) => below(key, value))];
}
