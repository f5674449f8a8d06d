import { CodedError } from "../../core/coded-error.ts";
import type { Examination, Finding } from "./finding.ts";

/** examine runs the examinations in order; one that meets an error has found just that, and the next one still runs. */
export async function examine(examinations: readonly Examination[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { check, run, mend } of examinations) {
    try {
      findings.push(...(await run()));
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      const remedy = (await mend?.(error).catch(() => null)) ?? error.remedy;
      findings.push({ check, state: "wrong", what: error.what, remedy, code: error.code });
    }
  }
  return findings;
}
