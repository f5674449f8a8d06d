/**
 * closestName finds the known name that a mistyped one was probably meant to be: the least optimal string
 * alignment distance (insert, delete, replace, swap neighbours), at most a third of the word's length; ties
 * go to the earlier name; null when nothing is near. Names longer than 64 characters are not slips.
 */
export function closestName(typed: string, known: readonly string[]): string | null {
  if (typed.length > 64) return null;
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const ranked = known
    .map((name) => ({ name, distance: alignmentDistance(plain(typed), plain(name)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name ?? null;
}

/** People mix kebab-case, camelCase and snake_case; none of that is a difference. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}

function alignmentDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(previous, j) + 1, at(row, j - 1) + 1, replace, swap));
    }
    beforePrevious = previous;
    previous = row;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
