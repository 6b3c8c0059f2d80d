import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';

interface Described {
  readonly name: string;
  readonly type?: { readonly text: string };
}
interface Member extends Described {
  readonly kind: string;
  readonly static?: boolean;
  readonly privacy?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly members?: readonly Member[];
}

/** The script that has the class and those of its events, by its name in the library. */
const script = 'player.js';

/**
 * `custom-elements.json` (the community's schema, 1.0.0): attributes, events, parts and custom properties from the class's
 * own comments, and of its members those that a host page uses. What it is made with is nobody's to rely on.
 */
export function elementsManifest(): string {
  const { schemaVersion, element, events } = analysed();
  const attributes = element.attributes?.map((attribute) => ({ ...attribute, fieldName: attribute.name })) ?? [];
  const described = {
    ...element,
    attributes,
    members: publicMembers(element),
    events: element.events?.map(withReference),
    superclass: { name: 'HTMLElement', package: 'global:' },
  };
  const player = { name: element.name, module: script };
  const manifest = {
    schemaVersion,
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: script,
        declarations: [described, ...events.map(eventClass)],
        exports: [element, ...events].map(({ name }) => ({ kind: 'js', name, declaration: { name, module: script } })),
      },
      {
        kind: 'javascript-module',
        path: 'dewis-embed.js',
        declarations: [],
        exports: [
          ...[element, ...events].map(({ name }) => ({ kind: 'js', name, declaration: { name, module: script } })),
          { kind: 'custom-element-definition', name: element.tagName, declaration: player },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the analyzer finds in the two sources that say what is public. */
function analysed(): { schemaVersion: string; element: Declaration; events: readonly Declaration[] } {
  const sources = ['embed/player.ts', 'player/events.ts'].map((path) => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  });
  const { schemaVersion, modules } = create({ modules: sources, plugins: [], dev: false }) as {
    readonly schemaVersion: string;
    readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
  };
  const [element] = modules[0]?.declarations.filter(({ tagName }) => tagName !== undefined) ?? [];
  if (!element) throw new Error('The manifest found no element in src/embed/player.ts');
  return { schemaVersion, element, events: modules[1]?.declarations ?? [] };
}

/** The properties that stand in attributes, typed as those are, and what is called on the class itself. */
function publicMembers({ members = [], attributes = [] }: Declaration): readonly object[] {
  return members.flatMap((member): readonly object[] => {
    const attribute = attributes.find(({ name }) => name === member.name);
    if (attribute)
      return [
        {
          ...attribute,
          kind: 'field',
          type: { text: `${attribute.type?.text} | null` },
          attribute: member.name,
          reflects: true,
        },
      ];
    return member.kind === 'method' && member.static ? [member] : [];
  });
}

function withReference(event: Described): object {
  const name = event.type?.text ?? 'Event';
  return { ...event, type: { text: name, references: [{ name, module: script, start: 0, end: name.length }] } };
}

/** An event's class with what it carries. */
function eventClass(declaration: Declaration): object {
  const carried = declaration.members?.filter((member) => !member.static) ?? [];
  return { ...declaration, members: carried, superclass: { name: 'Event', package: 'global:' } };
}
