import { coordinate, percent } from "./attributes.ts";
import { bands } from "./bands.ts";
import { lineSegments, type Point } from "./line-segments.ts";
import { linearScale } from "./linear-scale.ts";

const HEIGHT = 28;
const MARGIN = 4;

/**
 * sparkline draws a series, oldest first, as a small line with its last point marked; nulls are gaps. It is
 * decoration beside a number that says the same, hence hidden from screen readers. Empty below two values.
 */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return "";
  const y = linearScale([Math.min(...known), Math.max(...known)], [HEIGHT - MARGIN, MARGIN]);
  const { center } = bands(values.length);
  const points = values.map((value, at): Point => (value === null ? null : { x: center(at), y: y(value) }));
  const last = points.findLast((point) => point !== null);
  const mark = last ? `<circle cx="${percent(last.x)}" cy="${coordinate(last.y)}" r="2.5"/>` : "";
  return `<svg class="spark" height="${HEIGHT}" aria-hidden="true">${lineSegments(points)}${mark}</svg>`;
}
