import { parseReason } from "../../forge/promotion/parse-reason.ts";
import { rollBack } from "../../forge/promotion/roll-back.ts";
import { moveResult } from "../move-result.ts";
import { openCommandMoves } from "../open-command-moves.ts";
import type { Verb } from "./verb.ts";

/** rollbackVerb takes a channel back, or gives up the promotion that is under way. */
export const rollbackVerb: Verb = async (command, terminal) => {
  const { flags, values } = command;
  const reason = parseReason(values.get("reason") ?? "asked for by hand");
  const moves = await openCommandMoves(command, terminal);
  const report = await rollBack(moves, {
    channel: values.get("channel") ?? null,
    to: values.get("to") ?? null,
    leave: null,
    observe: flags.get("verify") ?? true,
    reason_code: "BY_HAND",
    reason,
    forced: flags.get("force") ?? false,
    dryRun: flags.get("dry-run") ?? false,
  });
  return moveResult(report, moves.notices(), moves.clock.now(), terminal);
};
