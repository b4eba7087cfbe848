/**
 * The name that is written most alike; null where none is (more than half of the longer one differs). A name that begins like
 * the text, or that the text begins like, is nearer than another of the same distance.
 */
export function nearestName(text: string, names: readonly string[]): string | null {
  const sought = text.normalize('NFKC').toLowerCase();
  let best: { name: string; cost: number } | null = null;
  for (const name of names) {
    const other = name.toLowerCase();
    const distance = editDistance(sought, other);
    if (distance * 2 > Math.max(sought.length, other.length)) continue;
    const cost = distance - (other.startsWith(sought) || sought.startsWith(other) ? 0.5 : 0);
    if (best === null || cost < best.cost) best = { name, cost };
  }
  return best?.name ?? null;
}

/** Letters to insert, remove or change (Levenshtein); texts are cut at 60 letters, names are shorter. */
function editDistance(one: string, other: string): number {
  const from = Array.from(one).slice(0, 60);
  const to = Array.from(other).slice(0, 60);
  let row = to.map((_, index) => index + 1);
  row.unshift(0);
  for (const [index, letter] of from.entries()) {
    const next = [index + 1];
    for (const [column, target] of to.entries()) {
      const changed = row[column]! + (letter === target ? 0 : 1);
      next.push(Math.min(changed, row[column + 1]! + 1, next[column]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
