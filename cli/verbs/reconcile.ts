import { type ReconcileReport, renderReconcile } from "../../core/report/index.ts";
import { reconcile } from "../../forge/promotion/reconcile.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../exit-code.ts";
import { openCommandMoves } from "../open-command-moves.ts";
import type { Verb } from "./verb.ts";

/** reconcileVerb makes one pass of everything automatic; exit code 1 when a channel was or is not well. */
export const reconcileVerb: Verb = async (command, terminal) => {
  const moves = await openCommandMoves(command, terminal, { automatic: true });
  const report = await reconcile(moves, {
    channel: command.values.get("channel") ?? null,
    dryRun: command.flags.get("dry-run") ?? false,
  });
  return {
    exit: allWell(report) ? EXIT_DONE : EXIT_GATE_SAYS_NO,
    json: { schema: "quantum-forge/reconcile@1", ...report },
    text: renderReconcile(report, { width: terminal.width, color: terminal.color }),
    notices: moves.notices(),
  };
};

/** What another writer settled first is well; so is what goes on at the next pass. */
function allWell({ moves }: ReconcileReport): boolean {
  return moves.every(
    ({ kind, result }) => kind !== "roll_back" && !["failed", "given_up", "unhealthy"].includes(result),
  );
}
