/**
 * Characters as two stacked pictures: one base (body, head, hair, beard,
 * glasses) and one small layer a face, with the same viewBox, so that a change
 * of mood loads a kilobyte and nothing moves but the face.
 */
import { drawFace } from './faces.ts';
import type { Face } from './faces.ts';
import { drawBody } from './outfits.ts';
import { INK, PAPER, lineOn } from './palette.ts';
import { byPath, namesOf, shapesFor } from './peeps.ts';
import type { Kind, Shape } from './peeps.ts';
import { PackagingError } from '../packaging-error.ts';
import { tuckFor } from './tuck.ts';

/** A cast member's `look` in the scenario format; colours are six hex digits, with or without `#`. */
export interface Look {
  readonly head: string;
  readonly skin: string;
  readonly clothes: string;
  /** Without it hair is ink, or grey on the heads that are drawn grey. */
  readonly hair?: string | undefined;
  readonly beard?: string | undefined;
  readonly glasses?: string | undefined;
  readonly outfit?: string | undefined;
  readonly build?: string | undefined;
}

/** Left, top, width and height of every character's picture, in Open Peeps units: hair to waist. */
export const VIEW_BOX = '-150 -80 950 1040';

/** Names a look may use, sorted; the scenario checker shows them when it does not know one. */
export const HEADS: readonly string[] = namesOf('head').filter((name) => name !== 'bear');
export const BEARDS: readonly string[] = namesOf('facialHair').filter((name) => name !== 'moustache8');
export const GLASSES: readonly string[] = namesOf('accessories').filter((name) => name !== 'eyepatch');

/** The paper edge on a dark page: there to part dark hair from a dark wall, not to shine. */
const DIM_PAPER = '#A8A294';

/** Where Open Peeps puts each kind of drawing on its bust: x, y. */
const PLACE: Readonly<Record<Kind, readonly [number, number]>> = {
  head: [6, -58],
  expression: [351, 275],
  facialHair: [58, 333],
  accessories: [190, 243],
};

/** The base picture: everything but the face. Assumes a look whose names are known. */
export function drawBase(look: Look): string {
  const skin = hex(look.skin);
  const colours: Colours = { skin, cloth: hex(look.clothes), hair: look.hair === undefined ? undefined : hex(look.hair) };
  const { edge, body } = drawBody(skin, colours.cloth, look.outfit ?? 'tee', look.build ?? 'medium');
  const head = shapesFor('head', look.head) ?? [];
  const outline = head.filter((shape) => shape.paint === 'ink');
  const extras = [
    look.beard === undefined ? '' : drawAt('facialHair', look.beard, colours, tuckFor(look.head)),
    look.glasses === undefined ? '' : drawAt('accessories', look.glasses, { ...colours, hair: undefined }, tuckFor(look.head)),
  ];
  return picture(
    // A paper edge, as of a figure cut out and stood in the scene: dark hair stays visible on a dark page.
    `<style>@media(prefers-color-scheme:dark){.e{fill:${DIM_PAPER};stroke:${DIM_PAPER};stroke-width:38}}</style>` +
      `<g class="e" fill="${PAPER}" stroke="${PAPER}" stroke-width="44">${edge}<path transform="translate(${PLACE.head.join(' ')})" d="${silhouette(outline)}"/></g>` +
      `<g stroke="${INK}" stroke-width="16">${body}</g>` +
      `<g transform="translate(${PLACE.head.join(' ')})">${drawShapes(head, colours)}</g>` +
      extras.join(''),
  );
}

/** One face, to lie exactly on the base. */
export function drawFaceLayer(look: Look, face: Face): string {
  const [x, y] = PLACE.expression;
  return picture(`<g fill="${INK}" transform="translate(${x - tuckFor(look.head)} ${y})">${drawFace(face, lineOn(hex(look.skin)))}</g>`);
}

interface Colours {
  readonly skin: string;
  readonly cloth: string;
  readonly hair: string | undefined;
}

function picture(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW_BOX}" stroke-linecap="round" stroke-linejoin="round">${content}</svg>\n`;
}

function drawAt(kind: Kind, name: string, colours: Colours, tuck: number): string {
  const [x, y] = PLACE[kind];
  return `<g transform="translate(${x - tuck} ${y})">${drawShapes(shapesFor(kind, name) ?? [], colours)}</g>`;
}

/**
 * Shapes with their colours. Where a drawing has no area of its own for hair,
 * hair and outline are one ink shape: filled with the hair's colour and ringed
 * with ink, the thin outline stays ink and only the broad hair takes colour.
 */
function drawShapes(shapes: readonly Shape[], { skin, cloth, hair }: Colours): string {
  const hairIsInk = hair !== undefined && !shapes.some(({ paint }) => paint === 'headContrast');
  // One head (medium3) has a stray dot far to the right of it.
  const drawn = shapes.filter(({ d }) => !(d.startsWith('M7') && d.length < 100));
  return byPath(drawn)
    .map(({ d, paint }) => {
      switch (paint) {
        case 'skin':
          return `<path d="${d}" fill="${skin}"/>`;
        case 'clothing':
          return `<path d="${d}" fill="${cloth}"/>`;
        case 'headContrast':
          return `<path d="${d}" fill="${hair ?? '#CFCAC2'}"/>`;
        case 'white':
          return `<path d="${d}" fill="#fff"/>`;
        default:
          return hairIsInk
            ? `<path d="${d}" fill-rule="evenodd" fill="${hair}" stroke="${INK}" stroke-width="11"/>`
            : `<path d="${d}" fill-rule="evenodd" fill="${INK}"/>`;
      }
    })
    .join('');
}

/** The largest shapes alone: holes and strokes inside a head add nothing to its edge. */
function silhouette(shapes: readonly Shape[]): string {
  return shapes.filter(({ d }) => d.length > 250).map(({ d }) => d).join('');
}

// Colours go into the files as they are: whatever a schema let through, nothing but hexadecimal digits may pass.
function hex(colour: string): string {
  if (!/^#?[\da-f]{6}$/i.test(colour)) throw new PackagingError('template', `not a colour: ${colour}`);
  return colour.startsWith('#') ? colour : `#${colour}`;
}
