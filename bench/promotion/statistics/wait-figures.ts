import type { Figure, JudgeName } from "../figure.ts";
import { TARGETS, targetFor } from "../targets.ts";
import { quantile } from "./quantile.ts";

/** waitFigures gives the median and the 90th percentile of how long good builds waited, in milliseconds; Infinity: in vain. */
export function waitFigures(judge: JudgeName, waits: readonly number[]): readonly Figure[] {
  const inVain = waits.filter((wait) => wait === Number.POSITIVE_INFINITY).length;
  const figure = (name: string, q: number): Figure => {
    const found = quantile(waits, q);
    return {
      figure: name,
      judge,
      value: found?.value ?? null,
      unit: "ms",
      interval: found,
      target: q === 0.5 ? targetFor(judge, TARGETS.time_to_promote) : null,
      note: "",
    };
  };
  return [
    {
      ...figure("time to promote, median", 0.5),
      note: `${waits.length} good builds, ${inVain} never promoted`,
    },
    figure("time to promote, 90th", 0.9),
  ];
}
