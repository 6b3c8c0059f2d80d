/** A January morning in a terrace street, the van open at the kerb. */
import { at, box, front, light, lines, oval, row, scene, shade, shape, wash } from './scene.ts';
import { house } from './motifs.ts';

/** A low sun behind the roofs. */
const sky = wash('n', 'M0 0H800V420H0z') + light('M470 96a110 110 0 1 1 220 0z') + oval('i', 580, 100, 40) + shape('c', 'M-10 150C120 90 260 120 380 100S640 60 810 130V300H-10z');

const street = at(-60, 430, house('g', 'o')) + at(140, 430, house('i', 'b')) + at(340, 430, house('j', 'c', 'n', 'r')) + at(540, 430, house('h', 'o', 'r')) + at(740, 430, house('g', 'b')) + wash('n', 'M0 136H800V146H0z');

const ground = wash('c', 'M0 428H800V470H0z') + wash('m', 'M0 470H800V600H0z') + lines('M0 470H800M0 482H800');

/** The firm's mark, a flame in a drop; origin in its middle. */
const mark = oval('h', 0, 0, 30) + shape('i', 'M0-20c18 16 12 34 0 36-14-2-16-20-4-24 0 6 4 6 4-12z');

/** The van's side, door slid open on shelves of pipe and parts; origin at the rear wheel's foot. */
const van =
  shape('f', 'M-110-26V-250q0-26 26-26H190q40 0 58 36l34 74q50 10 50 50v90z') +
  shape('n', 'M206-246q22 0 34 24l26 56H206z') +
  box('m', -10, -250, 190, 212, 8) +
  lines('M-10-184H180M-10-118H180', 7) +
  at(6, -190, lines('M0-14h150M0-28h150M10-42h130', 7)) +
  box('g', 12, -158, 52, 40, 3) + box('i', 72, -148, 44, 30, 3) + oval('e', 148, -136, 20) +
  at(84, -38, box('h', -50, -44, 100, 44, 5) + lines('M-24-44v-16h48v16', 6)) +
  at(-62, -168, mark) +
  lines('M-110-60H-10M180-60H330M214-110h26', 4) +
  box('i', 312, -104, 18, 26, 6) +
  row([-58, 260], -18, oval('m', 0, 0, 42) + oval('c', 0, 0, 18));

const tree = lines('M0 0v-210M0-90-50-170M0-130 46-200M0-170-30-240M0-200l26-50M-26-132l-34-6M24-170l36 0', 8);

export const vanStreet = (): string => scene(sky, street, shade('M-10 380H810V428H-10zM-60 192H810V206H-60z') + ground + light('M470 428H810V470H420z'), shade('M716 470l14 8-170 60h-24z') + at(716, 474, tree), shade('M16 506H480l-30 40H-10z') + at(128, 512, van), wash('n', 'M440 560c40-14 180-14 220 0-40 14-180 14-220 0z', 0.7) + shape('c', 'M-10 576H810V610H-10z') + front('M600 610V512h14v18h36v-18h14v18h36v-18h14v18h36v-18h14v18h46v80zm14-64v44h36v-44zm50 0v44h36v-44zm50 0v44h36v-44zm50 0v44h46v-44z'));
