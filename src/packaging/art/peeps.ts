/**
 * The Open Peeps drawings by Pablo Stanley (CC0 1.0), as the DiceBear project
 * publishes them: component → variant → filled paths, in a space where the
 * whole bust is 704 wide.
 */
import source from '@dicebear/styles/open-peeps.json' with { type: 'json' };
import { shapesOf } from './paths.ts';

/** What a shape is coloured by; `white` is teeth and the whites of eyes, `tongue` the one pink thing. */
export type Paint = 'skin' | 'ink' | 'clothing' | 'headContrast' | 'white' | 'tongue';

/** One closed shape; `path` tells which of the variant's paths it came from, since holes must stay with their path. */
export interface Shape {
  readonly d: string;
  readonly paint: Paint;
  readonly path: number;
}

/** Kinds of drawing that are used. */
export type Kind = 'head' | 'expression' | 'facialHair' | 'accessories';

/** The style file's element, narrowed to what Open Peeps has: paths, and groups that only carry a fill. */
interface Element {
  readonly attributes: { readonly d?: string; readonly fill?: string | { readonly name: string } };
  readonly children?: readonly Element[];
}

type Variants = Readonly<Record<string, { readonly elements: readonly unknown[] }>>;

/** The names of a kind's drawings, sorted. */
export function namesOf(kind: Kind): string[] {
  return Object.keys(variantsOf(kind)).sort();
}

/** The shapes of a drawing, back to front; nothing where the name is unknown. */
export function shapesFor(kind: Kind, name: string): Shape[] | undefined {
  const variants = variantsOf(kind);
  if (!Object.hasOwn(variants, name)) return undefined;
  const paths = flat((variants[name]?.elements ?? []) as readonly Element[], 'ink');
  return paths.flatMap(({ d, paint }, path) => shapesOf(d).map((shape) => ({ d: shape, paint, path })));
}

/** Shapes side by side again with those of their own path, back to front. */
export function byPath(shapes: readonly Shape[]): { d: string; paint: Paint }[] {
  const paths = new Map<number, { d: string; paint: Paint }>();
  for (const { d, paint, path } of shapes) paths.set(path, { d: (paths.get(path)?.d ?? '') + d, paint });
  return [...paths.values()];
}

function variantsOf(kind: Kind): Variants {
  return source.components[kind].variants;
}

function flat(elements: readonly Element[], inherited: Paint): { d: string; paint: Paint }[] {
  return elements.flatMap(({ attributes, children }) => {
    const paint = paintOf(attributes.fill) ?? inherited;
    return attributes.d === undefined ? flat(children ?? [], paint) : [{ d: attributes.d, paint }];
  });
}

function paintOf(fill: string | { readonly name: string } | undefined): Paint | undefined {
  if (fill === undefined) return undefined;
  // A few drawings name white or pink outright: teeth, whites of eyes, tongues.
  if (typeof fill === 'string') return fill === 'white' ? 'white' : 'tongue';
  return fill.name as Paint;
}
