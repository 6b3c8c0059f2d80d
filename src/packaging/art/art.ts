/** All pictures one scenario needs, as files of a package, and what is wrong with the names it asks for. */
import type { FindingCode } from '../../core/finding/catalogue.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { castPath, placePath } from '../../core/course/package-config.ts';
import { BEARDS, GLASSES, HEADS, drawSheet } from './characters.ts';
import type { Look } from './characters.ts';
import { BUILD_NAMES, OUTFITS } from './outfits.ts';
import { PLACE_NAMES, drawPlace } from './places.ts';

/** The part of a scenario that is drawn. */
export interface ArtSource {
  readonly id: string;
  readonly cast: Readonly<Record<string, { readonly look: Look }>>;
  readonly places: Readonly<Record<string, unknown>>;
}

/** `files`: path within the package → SVG text, paths sorted. With findings, only what could be drawn is in it. */
export interface Art {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Draws a scenario's cast and places. */
export function artFor(scenario: ArtSource): Art {
  const files: [string, string][] = [];
  const findings: Finding[] = [];
  for (const id of Object.keys(scenario.places)) {
    const drawing = drawPlace(id);
    if (drawing === undefined) findings.push(finding('place-not-drawn', ['places', id], id, PLACE_NAMES));
    else files.push([placePath(id), drawing]);
  }
  for (const [id, { look }] of Object.entries(scenario.cast)) {
    const faults = lookFaults(look).map((fault) => ({ ...fault, path: ['cast', id, 'look', ...fault.path] }));
    findings.push(...faults);
    if (faults.length > 0) continue;
    files.push([castPath(scenario.id, id), drawSheet(look)]);
  }
  // Code units, not a locale: the same bytes on every machine.
  return { files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))), findings };
}

/** What keeps a look from being drawn; paths are within the look. */
function lookFaults(look: Look): Finding[] {
  const names: readonly (readonly [keyof Look, readonly string[]])[] = [
    ['head', HEADS],
    ['beard', BEARDS],
    ['glasses', GLASSES],
    ['outfit', OUTFITS],
    ['build', BUILD_NAMES],
  ];
  return names.flatMap(([part, known]) => {
    const name = look[part];
    return name === undefined || known.includes(name) ? [] : [finding('look-not-drawn', [part], name, known)];
  });
}

// `known` is what the name could have been.
function finding(code: FindingCode, path: readonly string[], name: string, known: readonly string[]): Finding {
  return { code, path, values: { name, known: known.join(', ') } };
}
