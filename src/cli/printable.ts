/**
 * A text that does nothing to a terminal: control characters, what breaks lines and what turns the direction of writing
 * are told by their code points. A file may be called by a command that repaints the screen.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (letter) => `\\u${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
