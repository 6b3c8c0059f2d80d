/** Gwres Glân's office: Bethan's phone, the planner, the keys of the vans. */
import { at, box, front, light, lines, oval, row, scene, shade, shape, wash } from './scene.ts';
import { mug, plant } from './motifs.ts';

const room = box('b', -10, -10, 820, 480) + shape('c', 'M-10 300H810V470H-10z') + lines('M0 300H800', 6) + wash('d', 'M0 470H800V600H0z') + lines('M0 470H800');

/** The week, a row for each van; one job is late and one is moved. */
const jobs: readonly (readonly ['g' | 'h' | 'i' | 'j', number, number, number])[] = [
  ['h', 0, 0, 1], ['j', 1, 0, 2], ['h', 3, 0, 1], ['i', 0, 1, 2], ['g', 2, 1, 1], ['h', 4, 1, 1], ['j', 0, 2, 1], ['h', 1, 2, 1], ['i', 3, 2, 2], ['h', 0, 3, 3], ['j', 4, 3, 1],
];
const planner =
  box('f', 92, 96, 250, 196, 4) + box('h', 92, 96, 250, 34, 4) +
  lines('M142 130V292M192 130V292M242 130V292M292 130V292M92 170H342M92 210H342M92 250H342', 2) + row([112, 162, 212, 262, 312], 113, lines('M0 0h12', 5)) +
  jobs.map(([tint, day, van, days]) => `<rect class="${tint}" x="${97 + day * 50}" y="${137 + van * 40}" width="${days * 50 - 10}" height="26" rx="6" stroke-width="3"/>`).join('');

/** Keys on hooks, each with its tag. */
const keys = box('d', 610, 130, 150, 92, 4) + [628, 664, 700, 736].map((x, i) => at(x, 152, lines('M0 0v12', 3) + oval('a', 0, 20, 8) + lines('M0 28v22l6-4') + (i === 2 ? '' : `<path class="${i % 2 ? 'g' : 'i'}" d="M-12 34h12v22h-12z" stroke-width="3"/>`))).join('');

const clock = oval('f', 470, 80, 34) + lines('M470 80V60M470 80l16 10', 5);

const phone = shape('m', 'M-56 0c0-30 8-46 22-50h68c14 4 22 20 22 50z') + box('a', -22, -36, 44, 26, 3) + lines('M-14-28h.1M0-28h.1M14-28h.1M-14-18h.1M0-18h.1M14-18h.1', 5) + shape('m', 'M-66-54c-6-22 10-32 66-32s72 10 66 32h-28c0-12-8-14-38-14s-38 2-38 14z') + lines('M-56-6c-30 6-20 24-40 26', 4);

const desk = shape('e', 'M-10 440H440V466H-10z') + shape('d', 'M0 466H440V610H0z') + lines('M220 466V600M90 520h60M290 520h60', 5) + at(200, 440, phone) + at(312, 440, mug) + at(92, 440, shape('c', 'M-44 0v-10h88V0zM-52-96H52v72H-52z') + lines('M-8-24v14H8v-14M-36-78h52M-36-62h70M-36-46h40', 4)) + at(392, 440, box('f', -36, -8, 72, 8) + box('f', -32, -16, 72, 8) + lines('M-20-20l40-10', 5));

/** Boxes of parts by the door. */
const parts = box('d', 640, 380, 120, 100) + box('d', 660, 306, 90, 74) + lines('M640 400H760M690 380v36h20v-36M660 320h90M696 306v26h18v-26', 3) + at(780, 480, plant);

/** A lamp over the desk, origin at the ceiling. */
const lamp = light('M-54 92-190 440H190L54 92z') + lines('M0 0v48', 5) + shape('h', 'M-12 46h24c8 14 36 20 44 46H-56c8-26 36-32 44-46z') + oval('i', 0, 94, 20, 7);

export const depot = (): string =>
  scene(
    room + shade('M-10-10H810V28H-10zM342 104h14v196h-14zM92 292H356v10H92zM610 222H764v12H610zM-10 470H810V484H-10z'),
    planner,
    clock,
    keys,
    shade('M628 400h14v80h-14zM640 480H770l-12 14H620z') + parts,
    at(396, -10, lamp) + desk + shade('M0 466H440V486H0zM440 466h18v134h-18z'),
    shape('c', 'M-10 574H810V610H-10z') + front('M520 610v-84q0-56 56-56h64q56 0 56 56v84zM508 610v-36h200v36z'),
  );
