import { coordinate, percent } from "./attributes.ts";

/** A point with x in percent of the width and y in pixels; null where nothing was measured. */
export type Point = { readonly x: number; readonly y: number } | null;

/**
 * lineSegments joins neighbouring points by `<line>` elements and leaves a gap at each null. Lines, unlike a
 * path, take percentages, so that the chart fits any width while its text keeps its size. A point between two gaps
 * is a line of no length, which a round cap shows as a dot.
 */
export function lineSegments(points: readonly Point[]): string {
  return points
    .map((to, at) => {
      if (to === null) return "";
      const before = points[at - 1] ?? null;
      const alone = before === null && (points[at + 1] ?? null) === null;
      const from = alone ? to : before;
      if (from === null) return "";
      return `<line x1="${percent(from.x)}" y1="${coordinate(from.y)}" x2="${percent(to.x)}" y2="${coordinate(to.y)}"/>`;
    })
    .join("");
}
