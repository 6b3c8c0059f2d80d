import { paragraphsOf } from '../../core/scenario/inline.ts';

/** A text up to this length, in characters, is short enough as it is; the first sentences are taken until so many are said. */
const short = 100;
const enough = 32;

/** The first words of an author's text, in whole sentences and without markup: what was asked, in short. */
export function excerptOf(text: string): string {
  const plain = paragraphsOf(text, (piece) => piece)
    .map((pieces) => pieces.join(''))
    .join(' ');
  if (plain.length <= short) return plain;
  let said = '';
  for (const [sentence] of plain.matchAll(/[^.!?…]+[.!?…]+[”’"')]*\s*/g)) {
    said += sentence;
    if (said.length >= enough) break;
  }
  const cut = said.trim() || plain;
  // A speech that was cut is closed again.
  const isOpen = cut.lastIndexOf('“') > cut.lastIndexOf('”');
  return isOpen ? `${cut}”` : cut;
}
