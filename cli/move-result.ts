import { type MoveReport, renderMove } from "../core/report/index.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import type { VerbResult } from "./verbs/verb.ts";

/** moveResult gives the document, the screen and the exit code of a command that moves a channel. */
export function moveResult(
  report: MoveReport,
  notices: readonly string[],
  now_ms: number,
  { width, color }: Terminal,
): VerbResult {
  return {
    exit: asAsked(report) ? EXIT_DONE : EXIT_GATE_SAYS_NO,
    json: { schema: `quantum-forge/${report.verb}@1`, ...report },
    text: renderMove(report, { width, color, now_ms }),
    notices,
  };
}

/** A promotion that was to be left under way is; one that was given up is what a rollback asked for. */
function asAsked({ verb, result, health, guards }: MoveReport): boolean {
  switch (result) {
    case "done":
    case "planned":
      return true;
    case "given_up":
      return verb === "rollback";
    case "under_way":
      return health.every(({ passed }) => passed) && guards.every(({ verdict }) => verdict !== "refused");
    case "refused":
    case "unhealthy":
      return false;
  }
}
