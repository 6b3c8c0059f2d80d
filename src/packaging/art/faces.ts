/**
 * The eight faces, put together from Open Peeps' brows, eyes, noses and mouths.
 *
 * Whole Open Peeps expressions would not do: "calm" there laughs with closed
 * eyes, "serious" has one brow across both eyes, and "rage" runs past a narrow
 * face. Taken apart, the same hand draws a scale that reads at 60 px.
 */
import type { Face } from '../../core/scenario/scenario.ts';
import { INK, isLight } from './palette.ts';
import { byPath, shapesFor } from './peeps.ts';
import type { Paint } from './peeps.ts';

/** Shapes of one expression, by their place in it (back to front), moved and scaled in the face's own units. */
interface Piece {
  readonly of: string;
  readonly shapes: readonly number[];
  readonly move?: readonly [number, number];
  readonly scale?: number;
  /** An open mouth: its inside stays dark even where lines are light. */
  readonly open?: boolean;
}

/** The nose is the same in every expression but for a hair's breadth; one nose keeps it still when the face changes. */
const NOSE: Piece = { of: 'smile', shapes: [1] };

const PIECES: Readonly<Record<Face, readonly Piece[]>> = {
  rage: [
    { of: 'rage', shapes: [0, 5, 8, 10] },
    { of: 'rage', shapes: [1, 7, 9, 11], move: [-22, 0] },
    NOSE,
    { of: 'rage', shapes: [2, 3, 4], move: [-10, 0], open: true },
  ],
  angry: [{ of: 'veryAngry', shapes: [2, 3] }, NOSE, { of: 'veryAngry', shapes: [0] }],
  // Brows lifted clear of the rims of glasses: behind those their inner ends alone would show, as a frown.
  concerned: [
    { of: 'concerned', shapes: [6] },
    { of: 'concerned', shapes: [7], move: [-6, 0] },
    { of: 'concerned', shapes: [8], move: [0, -28] },
    { of: 'concerned', shapes: [5], move: [-6, -28] },
    NOSE,
    { of: 'concernedFear', shapes: [0, 1], move: [22, 34], scale: 0.8, open: true },
  ],
  // Level brows and a straight mouth: low brows would be taken for anger.
  serious: [
    { of: 'smile', shapes: [2, 3] },
    { of: 'contempt', shapes: [2], move: [-4, 4] },
    { of: 'contempt', shapes: [3], move: [-4, -2] },
    NOSE,
    { of: 'tired', shapes: [0], move: [-4, 0] },
  ],
  calm: [{ of: 'smile', shapes: [2, 3, 4, 5] }, NOSE, { of: 'smile', shapes: [0] }],
  smile: [{ of: 'calm', shapes: [2, 3, 4, 5] }, NOSE, { of: 'lovingGrin1', shapes: [0, 1, 2], move: [22, 38], scale: 0.8, open: true }],
  tired: [{ of: 'tired', shapes: [2, 3, 4, 5] }, NOSE, { of: 'tired', shapes: [0] }],
  // The other eye is the first once more: the family's is one shape with its brow, which the rims of glasses hide.
  upset: [
    { of: 'solemn', shapes: [3] },
    { of: 'solemn', shapes: [3], move: [102, 0] },
    { of: 'solemn', shapes: [4], move: [0, -24] },
    { of: 'concerned', shapes: [5], move: [-6, -24] },
    NOSE,
    { of: 'solemn', shapes: [0] },
  ],
};

/** One face as SVG shapes in `line`, the colour of lines on this skin; origin at the left brow's corner. */
export function drawFace(face: Face, line: string): string {
  return PIECES[face].map((piece) => drawPiece(piece, line)).join('');
}

function drawPiece({ of, shapes, move = [0, 0], scale = 1, open = false }: Piece, line: string): string {
  const all = shapesFor('expression', of) ?? [];
  const chosen = shapes.flatMap((index) => all[index] ?? []);
  const paths = byPath(chosen).map(({ d, paint }) => drawPath(d, paint, line, open)).join('');
  if (move[0] === 0 && move[1] === 0 && scale === 1) return paths;
  const place = [move.some(Boolean) ? `translate(${move.join(' ')})` : '', scale === 1 ? '' : `scale(${scale})`];
  return `<g transform="${place.join('')}">${paths}</g>`;
}

/** One path; an open mouth keeps its hole for the teeth. */
function drawPath(d: string, paint: Paint, line: string, mouth: boolean): string {
  if (paint === 'white') return `<path d="${d}" fill="#fff"/>`;
  if (paint === 'tongue') return `<path d="${d}" fill="#e2735f"/>`;
  if (line === INK) return `<path fill-rule="evenodd" d="${d}"/>`;
  // Light lines on dark skin: an open mouth would glow if it were filled with light.
  return mouth && isLight(line)
    ? `<path fill-rule="evenodd" d="${d}" stroke="${line}" stroke-width="7"/>`
    : `<path fill-rule="evenodd" d="${d}" fill="${line}"/>`;
}
