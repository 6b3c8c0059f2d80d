/**
 * A character as one sheet of three by three cells: the base (body, head, hair,
 * beard, glasses) and the faces to lay over it, so that a change of mood asks
 * for nothing and nothing moves but the face.
 */
import { faces } from '../../core/scenario/scenario.ts';
import type { Face } from '../../core/scenario/scenario.ts';
import { drawFace } from './faces.ts';
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
const [LEFT, TOP, WIDTH, HEIGHT] = [-150, -80, 950, 1040];
const VIEW_BOX = `${LEFT} ${TOP} ${WIDTH} ${HEIGHT}`;

/** Cells in a row of a sheet, and rows; the player's picture has the same figure in its styles. */
const ACROSS = 3;

/** Names a look may use, sorted; the scenario checker shows them when it does not know one. */
export const HEADS: readonly string[] = namesOf('head').filter((name) => name !== 'bear');
export const BEARDS: readonly string[] = namesOf('facialHair').filter((name) => name !== 'moustache8');
export const GLASSES: readonly string[] = namesOf('accessories').filter((name) => name !== 'eyepatch');

/** The edge on a dark page: a rim of lamplight, cool and narrow, that parts dark hair from a dark wall. Paper looks muddy there. */
const DIM_PAPER = '#66737F';

/** Where Open Peeps puts each kind of drawing on its bust: x, y. */
const PLACE: Readonly<Record<Kind, readonly [number, number]>> = {
  head: [6, -58],
  expression: [351, 275],
  facialHair: [58, 333],
  accessories: [190, 243],
};

/** A character's sheet: the base, then the eight faces in the order of the scenario format, row by row. */
export function drawSheet(look: Look): string {
  const layers = [base(look), ...faces.map((face) => faceLayer(look, face))];
  const cells = layers.map((layer, at) => {
    const [x, y] = [(at % ACROSS) * WIDTH, Math.floor(at / ACROSS) * HEIGHT];
    return `<svg x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" viewBox="${VIEW_BOX}">${layer}</svg>`;
  });
  return picture(`0 0 ${ACROSS * WIDTH} ${ACROSS * HEIGHT}`, cells.join(''));
}

/** A character with one face, as one picture. */
export function drawCharacter(look: Look, face: Face): string {
  return picture(VIEW_BOX, base(look) + faceLayer(look, face));
}

/** Everything but the face. Assumes a look whose names are known. */
function base(look: Look): string {
  const skin = hex(look.skin);
  const colours: Colours = { skin, cloth: hex(look.clothes), hair: look.hair === undefined ? undefined : hex(look.hair) };
  const { edge, body } = drawBody(skin, colours.cloth, look.outfit ?? 'tee', look.build ?? 'medium');
  const head = shapesFor('head', look.head) ?? [];
  const outline = head.filter((shape) => shape.paint === 'ink');
  const extras = [
    look.beard === undefined ? '' : drawAt('facialHair', look.beard, colours, tuckFor(look.head)),
    look.glasses === undefined ? '' : drawAt('accessories', look.glasses, { ...colours, hair: undefined }, tuckFor(look.head)),
  ];
  return (
    // A paper edge, as of a figure cut out and stood in the scene: dark hair stays visible on a dark page.
    `<style>@media(prefers-color-scheme:dark){.e{fill:${DIM_PAPER};stroke:${DIM_PAPER};stroke-width:34}}</style>` +
      `<g class="e" fill="${PAPER}" stroke="${PAPER}" stroke-width="44">${edge}<path transform="translate(${PLACE.head.join(' ')})" d="${silhouette(outline)}"/></g>` +
      `<g stroke="${INK}" stroke-width="16">${body}</g>` +
      `<g transform="translate(${PLACE.head.join(' ')})">${drawShapes(head, colours)}</g>` +
      extras.join('')
  );
}

/** One face, to lie exactly on the base. */
function faceLayer(look: Look, face: Face): string {
  const [x, y] = PLACE.expression;
  return `<g fill="${INK}" transform="translate(${x - tuckFor(look.head)} ${y})">${drawFace(face, lineOn(hex(look.skin)))}</g>`;
}

interface Colours {
  readonly skin: string;
  readonly cloth: string;
  readonly hair: string | undefined;
}

function picture(viewBox: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" stroke-linecap="round" stroke-linejoin="round">${content}</svg>\n`;
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
