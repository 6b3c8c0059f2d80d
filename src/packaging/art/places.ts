/** The places that can be drawn, by their ids in a scenario. */
import { cupboard } from './places/cupboard.ts';
import { depot } from './places/depot.ts';
import { diningRoom, diningRoomDay, diningRoomEvening } from './places/dining-room.ts';
import { doorstep } from './places/doorstep.ts';
import { hall } from './places/hall.ts';
import { kitchen } from './places/kitchen.ts';
import { office } from './places/office.ts';
import { pass } from './places/pass.ts';
import { quay } from './places/quay.ts';
import { vanStreet } from './places/van.ts';

const PLACES: Readonly<Record<string, () => string>> = {
  cupboard,
  depot,
  'dining-room': diningRoom,
  'dining-room-day': diningRoomDay,
  'dining-room-evening': diningRoomEvening,
  doorstep,
  hall,
  kitchen,
  office,
  pass,
  quay,
  van: vanStreet,
};

/** Ids of the places that have a picture, sorted. */
export const PLACE_NAMES: readonly string[] = Object.keys(PLACES).sort();

/** A place as an SVG file that follows the page's colour scheme; nothing where the id is unknown. */
export function drawPlace(id: string): string | undefined {
  return Object.hasOwn(PLACES, id) ? PLACES[id]?.() : undefined;
}
