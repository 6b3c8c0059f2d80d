/** 12 Teras y Bryn, Llanelli: the door, the step, the window with its china dog. */
import { at, box, front, light, lines, oval, scene, shade, shape, wash } from './scene.ts';

const courses = [60, 110, 160, 210, 260, 310, 360, 410].map((y, i) => `M${i % 2 ? 16 : 40} ${y}h50m330-${i % 3 * 8}h60m60 ${i % 2 * 20}h50m120-10h44`).join('');
const bricks = box('o', -10, -10, 820, 520) + lines(courses, 3);

const door =
  box('f', 128, 90, 210, 420, 4) +
  box('h', 150, 170, 166, 340) +
  shape('n', 'M150 160V112H316V160z') + lines('M196 160 172 112M270 160l24-48', 3) +
  box('h', 168, 190, 56, 110, 4) + box('h', 242, 190, 56, 110, 4) + box('h', 168, 370, 56, 110, 4) + box('h', 242, 370, 56, 110, 4) +
  box('i', 196, 322, 74, 20, 6) + oval('i', 233, 236, 15) + oval('i', 233, 258, 11) + oval('i', 298, 338, 9) +
  '<path d="M214 128l8-6v32M238 130q2-8 10-8t9 9-19 23h20" stroke-width="5" stroke="#A9792B"/>';

const step = shape('c', 'M100 510H366V540H100z') + shape('f', 'M76 540H390V574H76z') + shape('e', 'M170 494H296l10 16H160z') + lines('M186 502h90', 3);

/** A Staffordshire dog, looking out. */
const dog = shape('f', 'M-24 0c-4-30 2-40 2-54-10-14 4-30 20-26 18-4 28 14 18 26 8 18 12 34 8 54z') + shape('g', 'M-22-72c-12 4-12 24-2 28zM16-72c12 4 12 24 2 28z') + lines('M-10-62h.1M6-62h.1', 6) + lines('M-12-40c8 6 16 6 24 0', 3);

const lace = 'M602 150q12 22 24 0 12 22 24 0 12 22 24 0 12 22 24 0 12 22 24 0 12 22 24 0';
const bay = box('f', 584, 128, 182, 236) + box('n', 602, 146, 146, 200) + shape('a', `${lace}V146H602z`) + shape('a', 'M602 146h36c4 60-8 100-36 130zM748 146h-36c-4 60 8 100 36 130z') + lines('M602 226H748', 5) + at(676, 346, dog) + shape('c', 'M570 364H780V384H570z');

const lamp = wash('i', 'M366 176a40 40 0 1 1 80 0a40 40 0 1 1-80 0', 0.28) + shape('i', 'M390 160h32l-5 38h-22z') + lines('M384 160h44M406 160v-14') + lines('M406 198v8', 6);

/** A milk bottle. */
const milk = shape('f', 'M-11 0v-34l6-12v-10H5v10l6 12V0z') + lines('M-5-56H5', 6);

export const doorstep = (): string =>
  scene(bricks, lines('M548-10V520', 16), '<path d="M548-10V520" stroke-width="8" stroke="#8793A0"/>', door, lamp, bay, shape('m', 'M-10 500H100V610H-10zM366 500H810V610H366z'), step, at(110, 540, milk) + at(126, 546, milk), shade('M150 172H316V192H150zM150 192h16v318h-16zM570 384H780l-18 26H588zM556-10h18V500h-18zM338 96h20v404h-20z') + light('M76 540H390V552H76zM-10-10H90L-10 260z') + at(690, 520, shade('M-46 0H70L96 16H-30z') + shape('g', 'M-44-50h88l-10 50h-68z') + shape('j', 'M-40-50c-6-30 10-40 20-34 4-22 34-22 38 0 16-4 26 14 20 34z')), shape('c', 'M-10 580H810V610H-10z') + lines('M140 580v30M300 580v30M460 580v30M620 580v30', 3) + shade('M76 574H390l24 20H60z') + front('M470 610V520l14-14 14 14v14h26v-14l14-14 14 14v14h26v-14l14-14 14 14v14h26v-14l14-14 14 14v14h26v-14l14-14 14 14v14h100v76z'));
