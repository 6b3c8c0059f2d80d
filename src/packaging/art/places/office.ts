/** Siân's small office on a Monday morning. */
import { at, box, front, light, lines, oval, row, scene, shade, shape, wash } from './scene.ts';
import { mug, plant } from './motifs.ts';

const room = box('b', -10, -10, 820, 480) + wash('d', 'M0 470H800V600H0z') + lines('M0 470H800');

const blinds = box('n', 140, 138, 170, 190) + [0, 1, 2, 3, 4, 5].map((n) => lines(`M140 ${152 + n * 16}H310`, 6)).join('') + lines('M140 138H310V328H140zM296 240v44', 6) + light('M140 328H310L470 610H250z') + light('M330 150l90 30v20l-90-30zM330 190l90 30v20l-90-30zM330 230l90 30v20l-90-30zM330 270l90 30v20l-90-30z');

/** Saturday's tickets pinned in rows: five of seven in red. */
const board = box('d', 592, 98, 158, 112, 4) + [0, 1, 2, 3, 4, 5, 6].map((n) => at(606 + (n % 4) * 34, 114 + Math.floor(n / 4) * 48, shape('f', 'M0 0H26V36H0z') + `<path d="M5 10h16M5 18h10" stroke-width="3"/><path class="${n < 5 ? 'g' : 'h'}" d="M8-4h8v8h-8z"/>`)).join('');

const binders = shape('e', 'M10 206H120V216H10z') + [['g', 14], ['h', 36], ['i', 58], ['h', 80]].map(([tint, x]) => `<rect class="${tint}" x="${x}" y="136" width="20" height="70"/><path d="M${Number(x) + 6} 150h8" stroke-width="6"/>`).join('') + lines('M30 216v18M100 216v18');

const clock = oval('f', 380, 92, 34) + lines('M380 92V72M380 92h-18', 5);

const desk = shape('e', 'M-10 430H420V456H-10z') + shape('d', 'M10 456H130V600H10zM300 456H400V600H300z') + lines('M30 500h80M30 545h80', 3) + at(190, 430, shape('m', 'M-70-92H60l14 84H-60z') + shape('c', 'M-70 0-62-8H76l14 8z') + lines('M-40-70h60M-38-54h78M-34-38h40', 3)) + at(312, 430, mug) + at(74, 430, [0, 8, 16, 24].map((y) => box('f', -36, -10 - y, 72, 10)).join(''));

const cabinet = box('m', 650, 330, 130, 190, 4) + lines('M650 392H780M650 456H780M700 360h30M700 424h30M700 488h30') + at(712, 330, plant);

export const office = (): string => scene(room + shade('M-10-10H810V30H-10zM-10 456H420V480H-10zM780 340h20v180h-20zM630 520H790l-10 16H620zM592 210H758v10H592zM10 216H128v12H10z'), blinds, clock, binders, board, cabinet, desk, shape('c', 'M-10 568H810V610H-10z') + row([460, 540, 620], 584, lines('M0 0h40', 3)) + shade('M130 456H300V600H130z') + front('M500 610V520q0-60 60-60h70q60 0 60 60v90zM486 610v-40h218v40z'));
