/** How many letters may differ between a mistyped word and the one that was meant. */
const reach = 2;

/**
 * The known word nearest to a mistyped one, at most two letters away; `undefined` where none is near. Of two as near the
 * first. Made for long lists: words of another length are passed over, and no distance is followed past the reach.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let found: string | undefined;
  let least = reach + 1;
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const away = distance(word, other, least);
    if (away < least) [found, least] = [other, away];
  }
  return found;
}

// Levenshtein's distance, a row at a time and only along the diagonal; `limit` where it is that or more.
function distance(one: string, other: string, limit: number): number {
  let [above, row] = [new Uint8Array(other.length + 1), new Uint8Array(other.length + 1)];
  for (let j = 0; j <= other.length; j += 1) above[j] = Math.min(j, limit);
  for (let i = 1; i <= one.length; i += 1) {
    row.fill(limit);
    row[0] = Math.min(i, limit);
    let least = row[0];
    for (let j = Math.max(1, i - limit); j <= Math.min(other.length, i + limit); j += 1) {
      const changed = above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(row[j - 1]! + 1, above[j]! + 1, changed, limit);
      least = Math.min(least, row[j]!);
    }
    if (least >= limit) return limit;
    [above, row] = [row, above];
  }
  return above[other.length]!;
}
