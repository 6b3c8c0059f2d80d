/** The kitchen pass: heat lamps, a rail of tickets, plates waiting. */
import { at, box, front, light, lines, oval, row, scene, shade, shape, wash } from './scene.ts';

const tiles = box('a', -10, -10, 820, 440) + lines('M0 190H800M0 250H800M0 310H800M0 370H800M60 190v60M180 190v60M300 190v60M420 190v60M540 190v60M660 190v60M120 250v60M240 250v60M360 250v60M480 250v60M600 250v60M720 250v60M60 310v60M180 310v60M300 310v60M420 310v60M540 310v60M660 310v60', 1.5);

const hood = shape('m', 'M-10-10H810V70L760 116H40L-10 70z') + lines('M40 116 70-10M760 116 730-10', 3) + shade('M150-10H650V50H150z') + lines('M150-10V50H650V-10M200-10V50M250-10V50M300-10V50M350-10V50M400-10V50M450-10V50M500-10V50M550-10V50M600-10V50', 3);

/** A heat lamp on its cord, origin at the ceiling of the pass. */
const lamp = wash('i', 'M-30 82h60l56 190H-86z', 0.3) + lines('M0 0v44', 5) + shape('g', 'M-12 42h24c6 18 22 22 24 42h-72c2-20 18-24 24-42z') + oval('i', 0, 86, 20, 8);

/** An order ticket, hung by its upper edge. */
const ticket = shape('f', 'M0 0H44V66l-7-5-7 5-8-5-8 5-7-5-7 5z') + lines('M9 16h26M9 28h20M9 40h24', 3);
const late = shape('f', 'M0 0H44V84l-7-5-7 5-8-5-8 5-7-5-7 5z') + '<path d="M9 16h26M9 28h20" stroke-width="3"/><path d="M10 46h24M10 58h24" stroke="#D8735F" stroke-width="6"/>';

const rail = [84, 136, 272, 322, 470, 522, 690, 742].map((x, i) => at(x, 132, i === 2 || i === 5 ? late : ticket)).join('') + box('m', 60, 122, 740, 18, 6);

const pans = lines('M0 226H120', 7) + at(34, 230, lines('M0 0v30') + shape('m', 'M-26 30h52v26q0 14-14 14h-24q-14 0-14-14z')) + at(96, 230, lines('M0 0v54', 6) + oval('m', 0, 84, 30) + oval('e', 0, 84, 20));

/** Clean plates, stacked ten high. */
const stack = [0, 9, 18, 27, 36, 45, 54].map((y) => oval('f', 0, -y, 52, 11)).join('');

const lamb = oval('f', 0, 0, 66, 15) + shape('e', 'M-34-4c-2-22 22-30 40-22 20-4 30 12 26 22-14 8-50 8-66 0z') + lines('M8-26 24-52M16-24l22-20', 5) + oval('j', -38, -6, 10, 6) + oval('j', -28, -10, 8, 6);
const cloche = oval('m', 0, 2, 70, 12) + shape('m', 'M-58 0c0-76 116-76 116 0z') + oval('i', 0, -62, 8) + lines('M-38-14c4-18 14-26 24-30', 3);

export const pass = (): string =>
  scene(
    tiles,
    pans,
    hood,
    shade('M-10 116H810V156H-10zM-10 376H810V404H-10z') + row([226, 640], 130, lamp),
    light('M120 404a106 20 0 0 1 212 0zM534 404a106 20 0 0 1 212 0z') +
    rail,
    shape('m', 'M-10 404H810V436H-10z') + wash('f', 'M0 409H800V414H0z', 0.5),
    at(210, 398, lamb) + at(74, 398, cloche) + at(726, 402, stack),
    shape('c', 'M-10 436H810V610H-10z') + lines('M130 436V600M690 436V600', 3) + shade('M-10 436H810V464H-10z') + at(310, 436, shape('f', 'M0 0H70V86H0z') + '<path class="g" stroke="none" d="M0 60h70v6H0zM0 71h70v5H0z"/>'),
    shape('m', 'M-10 560H810V610H-10z') +
      front('M96 610V540q0-12 10-16v-30l6-14h12l6 14v30q10 4 10 16v70zM150 610V552q0-10 8-14v-24l6-12h10l6 12v24q8 4 8 14v58zM590 610c-8-30 0-52 40-52h110c40 0 48 22 40 52z'),
  );
