/** Mrs Bowen's hall: the pale carpet, the stairs, and a seld full of china. */
import { at, box, front, light, lines, oval, row, scene, shade, shape, wash } from './scene.ts';
import { china } from './motifs.ts';

const room = box('b', -10, -10, 820, 480) + lines('M40-10V410M120-10V410M360-10V410M440-10V410M520-10V410', 1.5) + box('f', -10, 424, 820, 32) + wash('a', 'M0 456H800V600H0z') + lines('M0 456H800') + wash('o', 'M250 600 330 456H520L600 600z', 0.35) + lines('M280 600 352 456M570 600 498 456', 3);

/** A jug on its hook, origin at the hook. */
const jug = shape('h', 'M-9 6h18c8 12 8 26 2 32h-22c-6-6-6-20 2-32z') + lines('M10 12c14-2 12 20 2 20M0 0v6', 3);

/** The seld: shelves above, drawers and doors below; origin at its left foot. */
const seld =
  box('e', 16, -372, 222, 206) +
  shape('d', 'M4-388H250V-366H4z') +
  shape('d', 'M16-304H238v10H16zM16-234H238v10H16z') +
  row([46, 100, 154, 208], -330, china) +
  row([46, 100, 154, 208], -258, china) +
  row([42, 80, 174, 212], -222, jug) +
  at(127, -166, oval('f', 0, -20, 26, 20) + lines('M25-28c18-4 12 20 0 18M-26-22l-18-12M-8-40h16', 5)) +
  shape('d', 'M0-166H254V-4H0z') + shape('e', 'M-6-172H260V-156H-6z') +
  lines('M0-112H254M85-156v44M170-156v44M127-112V-4M28-96H110V-22H28zM146-96H228V-22H146z', 3) +
  row([42, 127, 212], -134, oval('i', 0, 0, 6)) + row([118, 136], -60, oval('i', 0, 0, 5)) +
  shape('e', 'M10-4h20v14H10zM224-4h20v14h-20z');

/** Stairs going up to the right, with their banister. */
const stairs =
  shape('f', 'M610 470v-44h40v-44h40v-44h40v-44h40v-44h50v260z') + shape('o', 'M622 470v-32h40v-44h40v-44h40v-44h40v-44h40v208z') + lines('M622 426v-140M662 382v-140M702 338v-140M742 294v-140M782 250v-140', 4) + lines('M604 298 810 74', 12) + shape('e', 'M594 470V276h26v194z') + oval('e', 607, 266, 18);

const picture = box('i', 452, 96, 110, 86) + box('n', 464, 108, 86, 62) + shape('j', 'M464 150l26-26 20 18 16-12 24 22v18h-86z');

export const hall = (): string => scene(room, shade('M-10-10H810V28H-10zM346 86h30v376h-30zM594 470 810 470V330z') + light('M-10 200 250 610H-10zM420 456H560L520 600H330z'), picture, stairs, shade('M626 286h16v184h-16zM452 186H562v12H452z'), at(92, 462, seld) + shade('M92 296H346V312H92zM92 458H360l24 16H80z'), shape('c', 'M-10 574H810V610H-10z') + lines('M40 574v10M120 574v10M200 574v10M280 574v10M360 574v10M440 574v10M520 574v10M600 574v10M680 574v10M760 574v10', 3) + front('M556 610v-84h62v84zM578 526v-64q0-20 16-20t16 16h-9q0-7-7-7t-7 11v64zM660 610V500q0-16 16-16h134v126z'));
