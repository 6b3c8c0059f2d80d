/** The known word nearest to a mistyped one, at most two letters away; `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => ({ other, away: distance(word, other) })).sort((a, b) => a.away - b.away);
  return ranked[0] && ranked[0].away <= 2 ? ranked[0].other : undefined;
}

// Levenshtein's distance, a row at a time.
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j += 1)
      row[j] = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
  }
  return row[other.length]!;
}
