import type { OptimizeReport } from "../../core/report/optimize-report.ts";
import { ForgeError } from "../forge-error.ts";

/** GitHub starts no more jobs from one matrix. */
export const MOST_JOBS = 256;
/** GitHub keeps at most 1 MB of outputs a job, counted in UTF-16. */
const MOST_CHARACTERS = 500_000;

/** matrixText gives a plan's matrix as the text of an output, for `fromJSON`. Throws ForgeError E_LIMIT for what GitHub would not take. */
export function matrixText({ matrix }: Pick<OptimizeReport, "matrix">): string {
  const jobs = matrix.include.length;
  if (jobs > MOST_JOBS) {
    throw new ForgeError("E_LIMIT", {
      what: `expected a matrix of at most ${MOST_JOBS} jobs, found ${jobs}`,
      remedy: "plan for fewer agents",
    });
  }
  const text = JSON.stringify(matrix);
  if (text.length > MOST_CHARACTERS) {
    throw new ForgeError("E_LIMIT", {
      what: `expected a matrix of at most ${MOST_CHARACTERS} characters, found ${text.length}`,
      remedy: "plan files or packages instead of single tests",
    });
  }
  return text;
}
