/** More letters than SCORM has room for (255 in 1.2, 250 in 2004) and than a line of paper bears. */
const longest = 255;

/**
 * A name as it can be written on paper: one line, composed (NFC), without what cannot be seen or turns the direction of
 * what follows. The joiners stay, which Persian and Indian names are spelt with. It goes on the page as text, never as
 * HTML, and into a `<bdi>`, so that one written from right to left moves nothing around it.
 */
export function writtenName(given: string): string {
  // Before it is composed: some browsers turn half a character into a sign of its own then.
  const seen = given.replace(/(?:(?![\u200C\u200D])[\p{C}\p{Z}])+/gu, ' ').normalize();
  return [...seen.trim()].slice(0, longest).join('').trim();
}
