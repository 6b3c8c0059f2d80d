/** The slate quay at Caernarfon, evening: banded castle walls, boats, lamps. */
import { at, front, light, lines, oval, scene, shade, shape, wash } from './scene.ts';

const sky = wash('t', 'M0 0H800V400H0z') + wash('o', 'M0 210C200 180 500 220 800 186V400H0z', 0.8) + wash('i', 'M0 320C300 290 500 320 800 300V400H0z', 0.3) + oval('i', 360, 262, 34);

/** Battlements along the top of a wall from x to x2 at y. */
function wallTop(x: number, x2: number, y: number): string {
  let d = `M${x} ${y}`;
  for (let from = x; from + 20 <= x2; from += 20) d += 'v-12h10v12h10';
  return `${d}V380H${x}z`;
}

/** A tower with its thin turret; origin at the left foot, w wide, h high. The bands are Caernarfon's mark. */
function tower(x: number, w: number, h: number, turret: number): string {
  const y = 380 - h;
  const side = w / 5;
  return (
    shape('e', `M${x + turret} ${y}v-44h4v-8h8v8h8v-8h8v8h4v44z`) +
    shape('d', `M${x} 380V${y}h${side}v-14h${side}v14h${side}v-14h${side}v14h${side}V380z`) +
    wash('e', `M${x + 2} ${y + 34}h${w - 4}v10h-${w - 4}zM${x + 2} ${y + 80}h${w - 4}v10h-${w - 4}z`, 0.6) +
    lines(`M${x + w / 2} ${y + 52}v18M${x + w / 3} 380V${y + 100}M${x + (w * 2) / 3} 380V${y + 8}`, 3)
  );
}

const castle = shape('d', wallTop(300, 700, 290)) + wash('e', 'M302 310H698V320H302zM302 344H698V354H302z', 0.6) + tower(206, 96, 190, 10) + tower(410, 64, 124, 30) + tower(540, 64, 132, 8) + tower(660, 90, 170, 50);

/** The sides that the low sun does not reach. */
const dusk = shade('M262 190h38v190h-38zM446 262h28v118h-28zM578 256h26v124h-26zM704 218h46v162h-46zM300 354H700V380H300z') + light('M286 262a74 74 0 1 1 148 0z');

const flag = lines('M230 146V96', 4) + shape('g', 'M230 98c16-8 24 8 42 0v26c-18 8-26-8-42 0z');

const water = shape('h', 'M-10 380H810V490H-10z') + lines('M40 402h60M330 398h50M470 420h70M600 402h40M700 440h70M380 450h60', 3) + wash('i', 'M330 390h60v5H330zM340 404h40v5H340z', 0.9);

/** A small sailing boat, origin at the water line. */
const boat = lines('M0-18v-112M0-126 38-30H0M0-110-24-34') + shape('f', 'M-46-20H52c-6 20-14 26-22 28h-54c-10-4-18-12-22-28z') + lines('M-40-8H44', 3);

const lamp = wash('i', 'M-60-226a60 60 0 1 1 120 0a60 60 0 1 1-120 0', 0.28) + lines('M0 0v-196M-16-188h32', 8) + shape('i', 'M-18-198-26-244H26l-8 46z') + shape('m', 'M-30-244C-16-264 16-264 30-244z');

const stones = shape('c', 'M-10 466H810V610H-10z') + shape('m', 'M-10 466H810V488H-10z') + lines('M90 466v22M210 466v22M330 466v22M450 466v22M570 466v22M690 466v22M0 540H800M150 488v52M420 488v52M660 488v52M40 540v60M280 540v60M540 540v60', 3);

const bollard = shape('m', 'M-24 0v-44q-14-6-8-20h64q6 14-8 20V0z') + lines('M-30-26c10 12 50 12 60 0M-30-14c10 12 50 12 60 0M30-18c60 8 40 50 110 40', 6);

export const quay = (): string =>
  scene(sky, castle + dusk, flag, water + shade('M206 380H750L720 430H236z'), at(270, 436, boat) + at(748, 420, boat, 0.8), stones, at(152, 474, lamp) + at(704, 474, lamp), shade('M-10 466H810V478H-10z') + light('M70 600a82 20 0 1 1 164 0zM622 600a82 20 0 1 1 164 0z') + shade('M230 520h60l60 14H240z') + at(250, 520, bollard), front('M488 610v-92a12 12 0 1 1 20 0v18q56 44 112 0v-18a12 12 0 1 1 20 0v18q56 44 112 0v-18a12 12 0 1 1 20 0v92h-20v-60q-56 40-112 0v60h-20v-60q-56 40-112 0v60z'));
