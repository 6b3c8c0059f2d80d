import type { WrittenText } from './every-text.ts';

/**
 * A Welsh text parted into what the story tells and what people say, that is what stands inside quotation marks, “ ”. Each
 * has the length of the text, the other part blanked out. A quotation that is never closed reaches to the end of its
 * paragraph, and a line of somebody's own, `says`, is all said where it has no quotation marks.
 */
export function toldAndSaid({ kind, text }: WrittenText): { readonly told: string; readonly said: string } {
  if (kind === 'says' && !text.cy.includes('“')) return { told: '', said: text.cy };
  let told = '';
  let said = '';
  for (const [index, part] of text.cy.split(/(“[^”]*?(?:”|(?=\n\s*\n)|$))/u).entries()) {
    const blank = part.replace(/[^\n]/g, ' ');
    told += index % 2 === 0 ? part : blank;
    said += index % 2 === 0 ? blank : part;
  }
  return { told, said };
}
