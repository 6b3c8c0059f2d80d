import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checked } from '../../src/cli/check.ts';
import { drawn, schemasFor } from '../../src/cli/schema.ts';
import type { Folder } from '../../src/source/folder.ts';
import { ourFolder } from '../fixtures/our-folder.ts';

/** What docs/scenario-format.md promises the author of a scenario. */

const docs = join(import.meta.dirname, '..', '..', 'docs');
const page = readFileSync(join(docs, 'scenario-format.md'), 'utf8');
const [, small = ''] = /```yaml\n(# yaml-language-server[^\n]*\nformat: 1\n.*?)```/s.exec(page)!;

interface Shape {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly additionalProperties: Shape;
  readonly anyOf: readonly Shape[];
}
const schema = JSON.parse(schemasFor(ourFolder).get('scenario.pplhsl19.schema.json')!) as Shape;

describe('the small scenario of the docs', () => {
  test('is found nothing wrong with, in our folder and beside our own', () => {
    const { scenarios, findings } = checked(withSmall());
    expect(scenarios.map(({ file }) => file)).toContain('cold-soup.yaml');
    expect(findings.filter(({ file }) => file === 'cold-soup.yaml' || file === 'course.yaml')).toEqual([]);
  });

  test('has six moments at the most, and no warning that is let stand', () => {
    const { nodes, accepted } = parse(small) as { readonly nodes: object; readonly accepted?: unknown };
    expect(Object.keys(nodes).length).toBeLessThanOrEqual(6);
    expect(accepted).toBeUndefined();
  });

  test('has nothing that an editor underlines', () => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validate(schema, parse(small)), JSON.stringify(ajv.errors)).toBe(true);
  });
});

test('nothing is found in the course of your own, made of the files of the docs', () => {
  const files = ownCourse();
  expect([...files.keys()].toSorted()).toEqual([
    'cold-soup.yaml',
    'course.yaml',
    'language/words.yaml',
    'standards/ours1.yaml',
  ]);
  const { scenarios, findings } = checked({
    files: [...files.keys()],
    read: (file) => ({ ok: true, value: files.get(file)! }),
  });
  expect(scenarios.map(({ file }) => file)).toEqual(['cold-soup.yaml']);
  expect(findings).toEqual([]);
});

describe('every key is in the table of what it belongs to, as needed or as optional', () => {
  const { properties } = schema;
  const member = properties['cast']!.additionalProperties;
  const [decision, passage, ending] = properties['nodes']!.additionalProperties.anyOf;
  test.each<[string, Shape]>([
    ['A scenario', schema],
    ['A criterion', properties['criteria']!.properties['PC01']!],
    ['A member of the cast', member],
    ['A look', member.properties['look']!],
    ['A meter', properties['meters']!.additionalProperties],
    ['A decision', decision!],
    ['A choice', decision!.properties['choices']!.additionalProperties],
    ['A passage', passage!],
    ['An ending', ending!],
  ])('%s', (title, { properties, required }) => {
    const [, section = ''] = page.split(`### ${title}\n`);
    const rows = [...section.split('\n#')[0]!.matchAll(/^\| (`.+?) \| (needed|optional) \|/gm)];
    const told = rows.flatMap(([, keys = '', need = '']) => namesIn(keys).map((key): [string, string] => [key, need]));
    const known = Object.keys(properties).map((key) => [key, required.includes(key) ? 'needed' : 'optional']);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
  });
});

test.each(Object.entries(drawn))('every name of what can be drawn is listed: %s', (part, names) => {
  const title = part === 'place' ? 'the ids of `places`' : `\`${part}\``;
  const row = page.split('## Looks\n')[1]!.split(`\n| ${title} | `)[1]!;
  expect(namesIn(row.split(' |')[0]!)).toEqual([...names]);
});

test('the pictures to choose from are there, and quick to load', () => {
  const pictures = [...page.matchAll(/!\[[^\]]+\]\((.+?)\)/g)].map(([, path = '']) => path);
  expect(pictures).toEqual(['pictures/people.png', 'pictures/outfits.png', 'pictures/places.png']);
  for (const path of pictures) expect(statSync(join(docs, path)).size).toBeLessThan(400_000);
});

function namesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** Our folder, with the scenario in it and in the course, as the page says. */
function withSmall(): Folder {
  return {
    files: [...ourFolder.files, 'cold-soup.yaml'],
    read(file) {
      if (file === 'cold-soup.yaml') return { ok: true, value: small };
      const read = ourFolder.read(file);
      if (file !== 'course.yaml' || !read.ok) return read;
      const [, line = ''] = /add the line `(- \{ id: cold-soup.*?\})`/.exec(page)!;
      return { ok: true, value: read.value.replace(/^scenarios:.*$/m, `$&\n  ${line}`) };
    },
  };
}

/** The folder of the section, by path: each block is a file, that of the scenario only the lines it changes. */
function ownCourse(): ReadonlyMap<string, string> {
  const [, section = ''] = page.split('## A course of your own\n');
  const blocks = [...section.split('\n## ')[0]!.matchAll(/`my-course\/(\S+)`[^\n]*\n\n```yaml\n(.*?)```/gs)];
  return new Map(
    blocks.map(([, file = '', block = '']) => [file, file === 'cold-soup.yaml' ? withLines(small, block) : block]),
  );
}

/** A text with some lines in the place of those that begin alike. */
function withLines(text: string, lines: string): string {
  return lines
    .trim()
    .split('\n')
    .reduce((so, line) => {
      const beginning = `${line.split(':')[0]}:`;
      return so
        .split('\n')
        .map((old) => (old.startsWith(beginning) ? line : old))
        .join('\n');
    }, text);
}
