/**
 * compareBytewise orders texts by their UTF-8 bytes, which is the order of code points. JavaScript's own
 * order is by UTF-16 units and differs where a surrogate meets a unit of U+E000 or above.
 */
export function compareBytewise(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return fixup(left) - fixup(right);
  }
  return a.length - b.length;
}

/** Moves surrogates above all other units, as their code points are. */
function fixup(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
