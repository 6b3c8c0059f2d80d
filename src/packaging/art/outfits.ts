/**
 * Bodies from neck to waist and what is worn on them, drawn for Dewis in the
 * manner of Open Peeps (whose own bust has one T-shirt for everybody).
 * Coordinates are those of the Open Peeps bust; the body ends below the picture's edge at y = 960.
 */
import { INK, PAPER, mix } from './palette.ts';

/** Draws clothes over a body already filled with `cloth`; strokes are ink unless said otherwise. */
type Tailor = (cloth: string) => string;

const BODY = 'M247 594C130 600 20 730-38 905c-10 34-17 50-20 75H728c-6-30-15-45-23-80-15-80-25-140-50-195C625 650 570 620 522 600c-8 60-60 100-130 100S270 660 247 594z';
const NECK = 'M305 470 332 532c-14 46-42 58-88 64 26 66 80 104 148 104S514 660 522 602c-26-4-38-16-48-40V470z';
const SHOULDERS = 'M250 594C130 600 20 730-38 905c-10 34-17 50-20 75M520 600c48 22 105 50 135 105 25 55 35 115 50 195 8 35 17 50 23 80';
const ARMPITS = 'M136 892c-1 30-4 60-8 90M622 815c-4 60-2 120 4 165';
const NECK_LINES = 'M334 532c-14 44-42 60-86 64M478 572c8 18 20 28 40 30';
const NECKLINE = 'M247 596c24 66 76 104 145 104s120-38 129-98';

const fill = (d: string, colour: string): string => `<path d="${d}" fill="${colour}"/>`;
const line = (d: string): string => `<path d="${d}" fill="none"/>`;
const buttons = (x: number, ys: readonly number[], colour: string): string =>
  ys.map((y) => `<circle cx="${x}" cy="${y}" r="9" fill="${colour}" stroke-width="6"/>`).join('');

const collar = (colour: string): string =>
  fill('M296 566c-20 18-36 26-54 30l50 118 100-44c-44-22-78-56-96-104zM508 592c-16 40-56 70-116 78l82 58 58-122z', colour);
const shirtFront = (colour: string): string => fill('M250 596 392 940 524 602c-20 56-72 92-132 92S280 660 250 596z', colour);
const pearls =
  '<path d="M262 632c34 66 76 92 130 92s104-34 122-86" fill="none" stroke-width="25" stroke-dasharray="0 25"/>' +
  `<path d="M262 632c34 66 76 92 130 92s104-34 122-86" fill="none" stroke="${PAPER}" stroke-width="13" stroke-dasharray="0 25"/>`;
const lapels = (cloth: string): string =>
  fill('M250 592c-20 14-34 30-46 52l40 82-28 26 176 204V930L262 606zM520 600c16 14 32 26 46 48l-22 76 26 22L392 956V930L512 620z', mix(cloth, INK, 0.16));

/** What can be worn, by name. */
const TAILORS: Readonly<Record<string, Tailor>> = {
  tee: (cloth) => line(NECKLINE) + `<path d="M236 622c32 66 88 102 156 102s122-36 140-94" fill="none" stroke="${mix(cloth, INK, 0.3)}" stroke-width="8"/>`,
  shirt: (cloth) => line('M392 670c6 90 6 190 4 300') + collar(mix(cloth, PAPER, 0.35)) + buttons(414, [770, 860, 945], PAPER),
  lanyard: (cloth) =>
    line('M392 670c6 90 6 190 4 300') +
    collar(mix(cloth, PAPER, 0.35)) +
    '<path d="M268 668 386 850 506 680" fill="none" stroke="#0B6B72" stroke-width="20"/>' +
    `<rect x="336" y="842" width="100" height="130" rx="10" fill="${PAPER}"/><path d="M358 876h56M358 904h36" stroke-width="10"/>`,
  suit: (cloth) =>
    shirtFront(PAPER) +
    fill('m392 694-26 30 16 28-26 118 36 62 34-62-22-118 18-28z', '#A3293D') +
    lapels(cloth) +
    collar(PAPER),
  blazer: (cloth) => shirtFront('#F2E3D0') + line('M262 640c40 70 84 92 130 92s96-30 120-84') + lapels(cloth),
  waistcoat: (cloth) =>
    fill(BODY, PAPER) +
    fill('M196 612C150 640 130 700 150 780s-10 140-14 200H622c-6-80 6-140-2-200 8-60 0-110-40-156L392 900z', cloth) +
    line('M392 700v200M396 900v70') +
    collar(PAPER) +
    buttons(414, [925], PAPER),
  cardigan: (cloth) =>
    fill('M250 596 384 970h16L524 602c-20 56-72 92-132 92S280 660 250 596z', '#F2E3D0') +
    `<path d="M246 596 380 975M528 604 404 975" fill="none" stroke-width="46"/><path d="M246 596 380 975M528 604 404 975" fill="none" stroke="${mix(cloth, PAPER, 0.25)}" stroke-width="22"/>` +
    line(NECKLINE) +
    buttons(390, [948], PAPER),
  twinset: (cloth) => (TAILORS['cardigan']?.(cloth) ?? '') + pearls,
  dress: () => line(NECKLINE) + pearls,
  chef: (cloth) =>
    fill(BODY, PAPER) +
    line('M300 700c30 90 44 180 46 280M506 660c-20 100-26 210-26 320') +
    buttons(376, [800, 880, 950], mix(cloth, INK, 0.2)) +
    buttons(448, [800, 880, 950], mix(cloth, INK, 0.2)) +
    fill('M252 586c40 62 88 86 140 86s108-26 126-72l18 44c-26 54-84 82-140 82S264 704 232 628z', cloth) +
    fill('m388 690 34 4 46 96-52-16-28 26-26-62z', cloth),
  apron: (cloth) =>
    fill(BODY, PAPER) +
    line('M392 670v130') +
    '<path d="M262 600 292 800M524 606 500 800" fill="none" stroke-width="38"/>' +
    `<path d="M262 600 292 800M524 606 500 800" fill="none" stroke="${cloth}" stroke-width="14"/>` +
    collar(PAPER) +
    fill('M252 796h290c8 70 28 130 60 190H186c36-60 58-120 66-190z', cloth) +
    line('M320 900h150v80'),
  hoodie: (cloth) =>
    fill('M254 560c-50 20-84 50-96 92 90-20 160 20 234 98 60-70 110-106 190-96-14-40-40-58-74-70-12 50-60 92-116 92S280 630 254 560z', mix(cloth, INK, 0.14)) +
    '<path d="M330 706c-6 50-2 80-8 120M462 704c6 50 0 70 8 116" fill="none" stroke-width="20"/>' +
    `<path d="M330 706c-6 50-2 80-8 120M462 704c6 50 0 70 8 116" fill="none" stroke="${PAPER}" stroke-width="8"/>`,
};

/** How broad a body is, as a share of the drawn width. */
const BUILDS: Readonly<Record<string, number>> = { slight: 0.88, medium: 1, stocky: 1.14 };

/** Names of outfits, sorted. */
export const OUTFITS: readonly string[] = Object.keys(TAILORS).sort();

/** Names of builds, from narrow to broad. */
export const BUILD_NAMES: readonly string[] = Object.keys(BUILDS);

/** A clothed body; `edge` is the paper edge drawn outside its outline. Unknown names fall back to a T-shirt of medium build. */
export function drawBody(skin: string, cloth: string, outfit: string, build: string): { edge: string; body: string } {
  const broad = BUILDS[build] ?? 1;
  const stretch = broad === 1 ? '' : ` transform="translate(${Math.round(390 * (1 - broad))})scale(${broad} 1)"`;
  const tailor = TAILORS[outfit] ?? TAILORS['tee'];
  return {
    edge: `<path d="${BODY}"${stretch}/>`,
    body:
      `<path d="${NECK}" fill="${skin}" stroke="none"/>` +
      `<g${stretch}><path d="${BODY}" fill="${cloth}" stroke="none"/>` +
      `<g stroke-width="13">${tailor?.(cloth) ?? ''}</g>` +
      `<path d="${ARMPITS}${SHOULDERS}" fill="none"/></g><path d="${NECK_LINES}" fill="none"/>`,
  };
}
