/** Mrs Bowen's kitchen: the old cooker, the window over the sink, tea for two. */
import { at, box, front, light, lines, oval, row, scene, shade, shape, wash } from './scene.ts';
import { plant } from './motifs.ts';

const room = box('b', -10, -10, 820, 490) + shape('p', 'M-10 270H810V370H-10z') + lines('M0 320H800M40 270v100M90 270v100M140 270v100M340 270v100M390 270v100M440 270v100M490 270v100M540 270v100M590 270v100M640 270v100M690 270v100M740 270v100', 1.5) + wash('d', 'M0 480H800V600H0z') + lines('M0 480H800');

/** The cooker, eye-level grill and all, with a kettle on; origin at its left foot. */
const cooker =
  lines('M14-140V-250M176-140V-250', 7) + box('c', 2, -276, 186, 40, 4) + lines('M20-256h100', 3) +
  box('p', 0, -146, 190, 146, 6) + lines('M0-112H190') + row([28, 60, 92, 124, 156], -129, oval('m', 0, 0, 9)) + box('m', 26, -94, 138, 64, 6) + lines('M40-16h110', 6) + lines('M20-150h60M110-150h60', 7) +
  at(52, -154, shape('h', 'M-34 0c-4-36 10-48 34-48s38 12 34 48z') + oval('i', 0, -52, 6) + lines('M-32-16-54-38M-24-44c6-34 42-34 48 0', 6)) +
  at(140, -154, shape('m', 'M-30 0v-32h60V0z') + lines('M30-24h30', 7));

const window = box('n', 390, 96, 130, 140) + shape('j', 'M390 200c30-30 70-10 130-26v62H390z') + lines('M390 96H520V236H390zM455 96V236', 7) + shape('g', 'M380 84H530V118q-12 14-25 0-12 14-25 0-12 14-25 0-12 14-25 0-12 14-25 0-12 14-25 0z');

const calendar = at(136, -10, box('f', 176, 146, 76, 96) + shape('h', 'M176 146H252V178H176z') + lines('M188 194h52M188 208h52M188 222h30', 3) + oval('g', 232, 222, 7));

const shelf = shape('e', 'M600 186H780V198H600z') + box('g', 616, 142, 40, 44, 4) + box('i', 664, 150, 36, 36, 4) + box('h', 708, 158, 32, 28, 4) + lines('M626 164h20M672 170h20M716 174h16') + at(764, 186, plant, 0.5);

const sink = shape('d', 'M330 366H810V384H330z') + shape('c', 'M340 384H810V480H340z') + lines('M460 384v96M580 384v96M700 384v96M440 432h.1M560 432h.1M680 432h.1', 4) + lines('M480 366v-44q0-14 14-14h10q12 0 12 14v8', 8);

/** A teapot in a knitted cosy. */
const teapot = lines('M52-40c34-8 30 34 2 30M-50-30l-34-26', 9) + shape('g', 'M-56 0c-10-60 20-84 56-84S66-60 56 0z') + lines('M-56-24H56M-58-46H58M-40-66H40', 4) + '<path d="M-48-34l8 6 8-6 8 6 8-6 8 6 8-6 8 6 8-6 8 6 8-6 8 6" stroke-width="3"/>' + oval('i', 0, -90, 12);
const cup = oval('f', 0, 0, 40, 9) + shape('f', 'M-24-34h48c0 22-8 32-24 32s-24-10-24-32z') + lines('M24-28c18-2 14 18-2 18', 4);

const table = shape('d', 'M-10 510C200 488 600 488 810 510V610H-10z') + '<path class="p" d="M60 506C240 488 420 490 560 496L620 610H10z"/>' + lines('M120 520c120-14 300-14 400-6', 3);

export const kitchen = (): string => scene(room + shade('M-10-10H810V26H-10zM0 370H330V392H0z') + light('M430 96H560L700 610H380z'), at(40, 0, window) + shade('M600 198H780l-10 18H610z'), calendar, shelf, sink + shade('M340 384H810V402H340zM322 366h18v114h-18z'), at(132, 480, cooker), table + light('M430 500H560L620 610H400z') + shade('M150 536H270l40 22H170zM292 544h90l24 12H300z'), at(200, 540, teapot), at(332, 546, cup) + at(88, 560, cup), front('M560 620c-4-70-4-108 8-116 24-14 84-14 108 0 12 8 12 46 8 116h-20V526h-16v84h-18V524h-18v86h-18V526h-16v84z'));
