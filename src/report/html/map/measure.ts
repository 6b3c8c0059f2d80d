/** Lengths of the map in CSS pixels. Text is never under 12 px. */
export const sizes = {
  cell: 106,
  header: 28,
  line: 15,
  box: { width: 196, height: 40 },
  ending: { width: 208, height: 58 },
  margin: 18,
  /** The longest line of a label in a cell, in characters. */
  cellLine: 14,
};

/** An id in lines that fit a cell: parted after hyphens, and anywhere where a part alone is too long. */
export function cellLines(id: string): readonly string[] {
  const lines: string[] = [];
  for (const part of id.match(/[^-]+-?/g) ?? [id]) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= sizes.cellLine) lines[lines.length - 1] = last + part;
    else lines.push(...(part.match(new RegExp(`.{1,${sizes.cellLine}}`, 'g')) ?? []));
  }
  return lines;
}

/** A text that is no longer than so many characters; what is left out is shown to be. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
