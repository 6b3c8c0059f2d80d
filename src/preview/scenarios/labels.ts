import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { criterionKinds } from '../../core/scenario/standard.ts';
import type { ScenarioLabels, ShelfFault, StandardLabels } from '../protocol.ts';

/** What the preview needs of the files; `dewis check` is what tells their faults. */
const Text = v.object({ cy: v.string(), en: v.string() });

const Standard = v.object({
  urn: v.string(),
  title: Text,
  link: v.optional(v.string(), ''),
  criteria: v.record(v.string(), v.object({ kind: v.picklist(criterionKinds), label: Text })),
});

const Scenario = v.object({
  id: v.string(),
  title: Text,
  standard: v.string(),
  criteria: v.record(v.string(), v.unknown()),
  nodes: v.record(v.string(), v.object({ choices: v.optional(v.record(v.string(), v.object({ label: Text })), {}) })),
});

export interface Labels {
  readonly standards: readonly StandardLabels[];
  readonly scenarios: readonly ScenarioLabels[];
  readonly faults: readonly ShelfFault[];
}

/** Reads the words for ids out of a folder of scenarios. A file that cannot be read is one fault; ids stand in for it. */
export async function readLabels(folder: string): Promise<Labels> {
  const standards = await readFolder(join(folder, 'standards'), Standard);
  const scenarios = await readFolder(folder, Scenario);
  return {
    standards: standards.read.map(({ criteria, ...rest }) => ({
      ...rest,
      criteria: Object.entries(criteria).map(([id, criterion]) => ({ id, ...criterion })),
    })),
    scenarios: scenarios.read.map(({ criteria, nodes, ...rest }) => ({
      ...rest,
      criteria: Object.keys(criteria),
      nodes: Object.fromEntries(Object.entries(nodes).map(([id, { choices }]) => [id, choicesOf(choices)] as const)),
    })),
    faults: [...standards.faults, ...scenarios.faults],
  };
}

function choicesOf(choices: Readonly<Record<string, { readonly label: { cy: string; en: string } }>>) {
  return Object.entries(choices).map(([id, { label }]) => ({ id, label }));
}

async function readFolder<Schema extends v.GenericSchema>(
  folder: string,
  schema: Schema,
): Promise<{ read: v.InferOutput<Schema>[]; faults: ShelfFault[] }> {
  const read: v.InferOutput<Schema>[] = [];
  const faults: ShelfFault[] = [];
  for (const name of await yamlFiles(folder)) {
    try {
      read.push(v.parse(schema, parse(await readFile(join(folder, name), 'utf8'))));
    } catch (error) {
      const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
      faults.push({ file: name, code: 'scenario-unreadable', detail });
    }
  }
  return { read, faults };
}

/** No folder, no labels: a package from elsewhere can be tried without any. */
async function yamlFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.yaml') && basename(name) !== 'course.yaml').sort();
  } catch {
    return [];
  }
}
