/** percent writes a share of the width for an SVG attribute, to a thousandth. */
export function percent(value: number): string {
  return `${coordinate(value)}%`;
}

/** coordinate writes a number for an SVG attribute without needless digits. */
export function coordinate(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
