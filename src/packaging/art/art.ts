/** All pictures one scenario needs, as files of a package, and what is wrong with the names it asks for. */
import { castPath, placePath } from '../../core/course/package-config.ts';
import { BEARDS, GLASSES, HEADS, drawBase, drawFaceLayer } from './characters.ts';
import type { Look } from './characters.ts';
import { FACES } from './faces.ts';
import type { Face } from './faces.ts';
import { BUILD_NAMES, OUTFITS } from './outfits.ts';
import { PLACE_NAMES, drawPlace } from './places.ts';

/** The part of a scenario that is drawn. */
export interface ArtSource {
  readonly id: string;
  readonly cast: Readonly<Record<string, { readonly look: Look }>>;
  readonly places: Readonly<Record<string, unknown>>;
}

/** Which faces each cast member shows, by cast id; a member left out gets all eight. */
export type FacesUsed = Readonly<Record<string, Iterable<Face>>>;

/** A name that cannot be drawn: `path` leads to it in the scenario, `known` is what it could have been. */
export interface ArtIssue {
  readonly code: 'place-not-drawn' | 'look-not-drawn' | 'colour-not-hex' | 'face-not-drawn';
  readonly path: readonly string[];
  readonly data: { readonly name: string; readonly known: readonly string[] };
}

/** `files`: path within the package → SVG text, paths sorted. With issues, only what could be drawn is in it. */
export interface Art {
  readonly files: ReadonlyMap<string, string>;
  readonly issues: readonly ArtIssue[];
}

/** Draws a scenario's cast and places. */
export function artFor(scenario: ArtSource, used: FacesUsed = {}): Art {
  const files: [string, string][] = [];
  const issues: ArtIssue[] = [];
  for (const id of Object.keys(scenario.places)) {
    const drawing = drawPlace(id);
    if (drawing === undefined) issues.push(issue('place-not-drawn', ['places', id], id, PLACE_NAMES));
    else files.push([placePath(id), drawing]);
  }
  for (const [id, { look }] of Object.entries(scenario.cast)) {
    const faults = lookFaults(look).map((fault) => ({ ...fault, path: ['cast', id, 'look', ...fault.path] }));
    issues.push(...faults);
    if (faults.length > 0) continue;
    files.push([castPath(scenario.id, id), drawBase(look)]);
    for (const face of new Set(Object.hasOwn(used, id) ? used[id] : FACES)) {
      if (FACES.includes(face)) files.push([castPath(scenario.id, id, face), drawFaceLayer(look, face)]);
      else issues.push(issue('face-not-drawn', ['cast', id, 'faces'], face, FACES));
    }
  }
  // Code units, not a locale: the same bytes on every machine.
  return { files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))), issues };
}

/** What keeps a look from being drawn; paths are within the look. */
export function lookFaults(look: Look): ArtIssue[] {
  const names: readonly (readonly [keyof Look, readonly string[]])[] = [
    ['head', HEADS],
    ['beard', BEARDS],
    ['glasses', GLASSES],
    ['outfit', OUTFITS],
    ['build', BUILD_NAMES],
  ];
  const unknown = names.flatMap(([part, known]) => {
    const name = look[part];
    return name === undefined || known.includes(name) ? [] : [issue('look-not-drawn', [part], name, known)];
  });
  // Colours go into the files as they are, so nothing but hex digits may pass.
  const colours = (['skin', 'clothes', 'hair'] as const).flatMap((part) => {
    const colour = look[part];
    return colour === undefined || /^#?[\da-f]{6}$/i.test(colour) ? [] : [issue('colour-not-hex', [part], colour, [])];
  });
  return [...unknown, ...colours];
}

function issue(code: ArtIssue['code'], path: readonly string[], name: string, known: readonly string[]): ArtIssue {
  return { code, path, data: { name, known } };
}
