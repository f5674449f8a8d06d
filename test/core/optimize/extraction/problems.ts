import fc from "fast-check";
import type { Extraction, ExtractionProblem } from "../../../../core/optimize/extraction/index.ts";

const region = fc
  .record({ file: fc.nat(1), start: fc.integer({ min: 1, max: 14 }), more: fc.nat(5) })
  .map(({ file, start, more }) => ({ path: `f${file}`, start_line: start, end_line: start + more }));

/** Small problems in two short files, so that most extractions are in each other's way; some save nothing. */
export const overlapping: fc.Arbitrary<ExtractionProblem> = fc
  .array(
    fc.record({
      saving: fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double({ min: 0, max: 90, noNaN: true })),
      regions: fc.array(region, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((drawn) => ({
    extractions: drawn.map(({ saving, regions }, at) => ({ name: `x${at}`, saving_bytes: saving, regions })),
  }));

/** bestOfAll tries all sets of extractions that share no line, and gives the most that one saves. */
export function bestOfAll({ extractions }: ExtractionProblem): number {
  const rivals = extractions.map((a) =>
    extractions.reduce((set, b, at) => set | (a !== b && shareLine(a, b) ? 1 << at : 0), 0),
  );
  let most = 0;
  for (let set = 0; set < 2 ** extractions.length; set += 1) {
    const held = extractions.filter((_, at) => ((set >> at) & 1) === 1);
    if (extractions.some((_, at) => ((set >> at) & 1) === 1 && ((rivals[at] ?? 0) & set) !== 0)) continue;
    most = Math.max(
      most,
      held.reduce((sum, { saving_bytes }) => sum + Math.round(saving_bytes * 1000) / 1000, 0),
    );
  }
  return most;
}

/** shareLine tells by the lines one by one whether two extractions rewrite the same. */
export function shareLine(a: Extraction, b: Extraction): boolean {
  const lines = new Set(a.regions.flatMap(linesOf));
  return b.regions.flatMap(linesOf).some((line) => lines.has(line));
}

function linesOf({ path, start_line, end_line }: Extraction["regions"][number]): readonly string[] {
  return Array.from({ length: end_line - start_line + 1 }, (_, at) => `${path}:${start_line + at}`);
}
