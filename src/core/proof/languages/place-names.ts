import type { Finding } from '../../finding/finding.ts';
import type { WrittenText } from './every-text.ts';
import { afterMutating, mutated, mutatesNext } from './mutation.ts';

/**
 * Places whose names mutate in everyday Welsh. Names of people do not, and many a place elsewhere does not either, so only
 * a list can tell; it holds the towns, counties and countries that a story set in Wales is likely to name.
 */
const places = [
  'Bala|Bangor|Bethesda|Betws|Biwmares|Blaenau|Bro|Brynaman|Brycheiniog|Caerdydd|Caerffili|Caerfyrddin|Caergybi',
  'Caernarfon|Caerllion|Caersws|Castell|Casnewydd|Ceredigion|Cernyw|Clwyd|Conwy|Corwen|Cricieth|Crymych|Cwmbrân',
  'Cydweli|Cymru|Dinbych|Dolgellau|Dyfed|Dyffryn|Glannau|Glynebwy|Glyn|Gwent|Gwynedd|Llanberis|Llandeilo|Llandrindod',
  'Llandudno|Llandysul|Llanelli|Llanelwy|Llanfair|Llangefni|Llangollen|Llanrwst|Llanrug|Llanymddyfri|Llundain|Lloegr',
  'Machynlleth|Maesteg|Merthyr|Môn|Mynwy|Penfro|Penarth|Penrhyndeudraeth|Pen-y-bont|Pontarddulais|Pontypridd|Porth',
  'Porthmadog|Powys|Prestatyn|Prydain|Pwllheli|Rhuthun|Rhydaman|Rhyl|Talacharn|Tregaron|Tregarth|Treforys|Trefdraeth',
  'Tywyn',
].join('|');

const beforePlace = afterMutating(`(?:${places})(?!\\p{L})`);

/**
 * Places that keep their radical after a word that mutates: *yn Caernarfon* for *yng Nghaernarfon*, *i Caernarfon* for
 * *i Gaernarfon*. Each finding has the right form beside the wrong one.
 */
export function placeNameFindings(texts: readonly WrittenText[]): readonly Finding[] {
  return texts.flatMap(({ path, text }) =>
    [...text.cy.matchAll(beforePlace)].flatMap(([found, word = '', , place = '']): readonly Finding[] => {
      // A name has a capital: what has none (*o bro*, *i castell*) is another word.
      if (!/^\p{Lu}/u.test(place)) return [];
      const mutation = mutatesNext[word.toLowerCase()]!;
      const right = mutated(place, mutation);
      if (right === undefined) return [];
      const use = mutation === 'nasal' ? `${nasalYn(word, right)} ${right}` : `${word} ${right}`;
      return [{ code: 'place-not-mutated', path: [...path, 'cy'], values: { found, use } }];
    }),
  );
}

/** *yng Nghaernarfon*, *ym Mangor*, *yn Nhywyn*. */
function nasalYn(word: string, place: string): string {
  const first = word.charAt(0);
  return place.startsWith('Ng') ? `${first}ng` : place.startsWith('M') ? `${first}m` : `${first}n`;
}
