import { isAboutZero as inDeadBand } from "../../core/mdl/index.ts";
import type { SiteMetrics } from "./site-data.ts";

/** isAboutZero tells from a build's record whether its delta reads "about 0". */
export function isAboutZero({ mdl_delta, novelty, removal }: SiteMetrics): boolean {
  return mdl_delta.value !== null && inDeadBand(mdl_delta.value, novelty.value ?? 0, removal.value ?? 0);
}
