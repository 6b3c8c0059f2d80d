/** Tŷ'r Cei's dining room: on a ruby-wedding night, on any other, and empty by day. */
import { at, box, front, light, lines, oval, row, scene, shade, shape, wash } from './scene.ts';
import { candle, glass, plate } from './motifs.ts';

const wall =
  box('b', -10, -10, 820, 460) + shape('c', 'M-10 366H810V470H-10z') + lines('M-10 382H810M110 382v70M230 382v70M350 382v70M470 382v70M590 382v70M710 382v70', 3) + wash('d', 'M0 452H800V600H0z') + lines('M0 452H800');

/** A ruby balloon on its string, origin at the knot. */
const balloon = shape('g', 'M0 0c-40-18-44-88 0-90s40 72 0 90zM-6 8 0 0l6 8z') + lines('M-16-62c2-10 8-14 14-16', 5) + lines('M0 8c-10 34 10 60-4 120', 3);

/** Forty, for forty years. */
const forty = '<path d="M-16-60-24-42h18M-10-58v28M14-60c-14 0-14 30 0 30s14-30 0-30z" stroke="#FBF7F0" stroke-width="5"/>';

const bunting =
  lines('M-10 70C120 130 250 130 400 84S680 60 810 110', 3) +
  [40, 110, 180, 250, 320, 470, 540, 610, 680, 750].map((x, i) => at(x, [94, 112, 118, 117, 106, 72, 72, 74, 80, 92][i] ?? 90, shape(i % 2 ? 'i' : 'g', 'M-20-4 20-4 0 34z'))).join('');

/** The window on the quay, 200 wide. */
function view(night: boolean): string {
  const sky = box('n', 130, 140, 196, 206);
  const beyond = night
    ? oval('i', 282, 180, 16) + wash('i', 'M262 306h42v4h-42zM270 318h26v4h-26z', 0.8)
    : wash('f', 'M150 196c4-16 30-18 36-4 22-6 30 12 18 16h-50q-8-6-4-12z');
  return (
    sky +
    beyond +
    shape('h', 'M130 296H326V346H130z') +
    shape('f', 'M166 304h56l-10 18h-38z') +
    lines('M190 304v-86l28 74z') +
    lines('M130 140H326V346H130zM228 140V346M130 232H326', 7) +
    shape('e', 'M116 346H340v14H116z') +
    shape(night ? 'g' : 'h', 'M112 130H150c4 90-8 150-34 208zM344 130H306c-4 90 8 150 34 208z') +
    lines('M100 128H356', 9)
  );
}

/** A table under a cloth, its top's middle at the origin. */
const table = shape('p', 'M-170 0c-6 60-20 110-30 190h400c-10-80-24-130-30-190z') + lines('M-110 30c-4 50-14 90-20 150M110 30c4 50 14 90 20 150M0 34v150', 3) + oval('p', 0, 0, 172, 30);

const sconce = wash('i', 'M-56-20a56 56 0 1 1 112 0a56 56 0 1 1-112 0', 0.28) + shape('i', 'M-24-4-14-44h28l10 40z') + lines('M0-4v22h-18', 5);

/** The back of a chair, origin in the middle of its top. */
const chair = shape('e', 'M-44 22Q-44 0-18 0H20Q46 0 46 22l8 130H-52z') + lines('M-24 26v110M0 26v110M24 26v110', 3);

/** The best table, laid; the chair of the host pushed back. */
const feast = at(110, 318, chair) + at(200, 442, table) + row([104, 296], 446, plate) + at(200, 438, candle) + row([156, 250], 446, glass) + at(206, 462, plate);

/** The chairs of the next table, and on it a glass. */
const edge = shape('d', 'M-10 566C200 548 600 548 810 566V610H-10z') + front('M548 610c-4-70-6-108 6-118 22-14 76-14 98 0 12 10 10 48 6 118h-18V512h-14v98h-16V510h-16v100h-14V512h-14v98zM690 610c-4-60-4-88 8-96 22-12 74-12 112-4v100z');

/** Evening: bunting, balloons, candles. */
export const diningRoom = (): string =>
  scene(
    wall,
    view(true),
    bunting,
    shade('M-10-10H810V34C600 66 200 66-10 34zM-10 452H810V470H-10z'),
    light('M360 240H408L436 366H332z') + at(384, 236, sconce),
    at(592, 250, balloon, 0.8),
    at(662, 254, balloon, 0.9),
    at(626, 238, balloon + forty),
    feast,
    shade('M30 442C70 480 330 480 370 442L400 610H-10z') + edge,
  );

/** Any other evening: the same table, laid for nobody yet. */
export const diningRoomEvening = (): string =>
  scene(
    wall,
    view(true),
    shade('M-10-10H810V34C600 66 200 66-10 34zM-10 452H810V470H-10z'),
    light('M360 240H408L436 366H332z') + at(384, 236, sconce),
    light('M588 240H636L664 366H560z') + at(612, 236, sconce),
    at(100, 330, chair) + at(300, 330, chair) + at(200, 446, table) + at(200, 452, vase),
    shade('M30 446C70 484 330 484 370 446L400 610H-10z') + edge,
  );

/** Daylight: chairs up, one vase. */
export const diningRoomDay = (): string =>
  scene(
    wall,
    view(false),
    light('M130 346H326L560 610H250zM152 150 228 140V232H152z') + shade('M-10-10H810V30H-10zM674 330h16v140h-16z'),
    at(590, 110, box('f', 0, 0, 130, 96) + box('n', 12, 12, 106, 72) + shape('j', 'M12 72l34-34 20 20 18-14 34 26v14H12z') + oval('i', 94, 28, 8)),
    at(100, 330, chair) + at(300, 330, chair) + at(200, 446, table) + shade('M30 446C70 484 330 484 370 446L400 610H210z') + at(200, 452, vase),
    box('e', 690, 300, 120, 170) + row([716, 750, 784], 300, glass) + lines('M690 330H810'),
    edge,
  );

const vase = shape('h', 'M-12-44h24c-6 16 6 24 2 44h-28c-4-20 8-28 2-44z') + lines('M0-44v-36M-4-44l-16-26M4-44l16-30', 3) + oval('g', 0, -86, 9) + oval('i', -22, -76, 8) + oval('g', 22, -80, 8);
