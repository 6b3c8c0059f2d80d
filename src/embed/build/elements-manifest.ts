import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';

interface Described {
  readonly name: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
}

/** The script whose class the manifest describes, by its name in the library. */
const script = 'player.js';

/**
 * `custom-elements.json` (the community's schema, 1.0.0): attributes, events, parts and custom properties from the class's
 * own comments, and of its members those that a host page sets. What it is made with is nobody's to rely on.
 */
export function elementsManifest(): string {
  const text = readFileSync(join(import.meta.dirname, '..', 'player.ts'), 'utf8');
  const source = ts.createSourceFile(script, text, ts.ScriptTarget.ES2022, true);
  const { modules, ...manifest } = create({ modules: [source], plugins: [], dev: false }) as {
    readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
  };
  const found = modules[0]?.declarations.find(({ tagName }) => tagName !== undefined);
  if (!found) throw new Error('The manifest found no element in src/embed/player.ts');
  const attributes = found.attributes?.map((attribute) => ({ ...attribute, fieldName: attribute.name })) ?? [];
  const members = (found.members ?? []).flatMap((member) => {
    const attribute = attributes.find(({ name }) => name === member.name);
    return attribute ? [{ ...attribute, ...member, fieldName: undefined, attribute: member.name, reflects: true }] : [];
  });
  const element = { ...found, attributes, members, superclass: { name: 'HTMLElement', package: 'global:' } };
  const declared = { name: found.name, module: script };
  const exported = (path: string, kind: string, name: string) => ({
    kind: 'javascript-module',
    path,
    declarations: path === script ? [element] : [],
    exports: [
      { kind: 'js', name: found.name, declaration: declared },
      ...(kind === 'js' ? [] : [{ kind, name, declaration: declared }]),
    ],
  });
  const described = [
    exported(script, 'js', found.name),
    exported('dewis-embed.js', 'custom-element-definition', found.tagName ?? ''),
  ];
  return `${JSON.stringify({ ...manifest, modules: described }, null, 2)}\n`;
}
