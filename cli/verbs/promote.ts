import type { ParsedCommand } from "../../core/commands/index.ts";
import type { Hotfix } from "../../core/registry/index.ts";
import { ForgeError } from "../../forge/forge-error.ts";
import { parseReason } from "../../forge/promotion/parse-reason.ts";
import { promote } from "../../forge/promotion/promote.ts";
import { moveResult } from "../move-result.ts";
import { openCommandMoves } from "../open-command-moves.ts";
import type { Verb } from "./verb.ts";

/** promoteVerb promotes a recorded build to a channel. */
export const promoteVerb: Verb = async (command, terminal) => {
  const hotfix = hotfixOf(command);
  const moves = await openCommandMoves(command, terminal);
  const { flags, values, argument } = command;
  const report = await promote(moves, {
    reference: argument ?? "latest",
    channel: values.get("channel") ?? null,
    observe: flags.get("verify") ?? true,
    rollbackOnFailure: flags.get("rollback-on-failure") ?? null,
    hotfix,
    forced: flags.get("force") ?? false,
    dryRun: flags.get("dry-run") ?? false,
  });
  return moveResult(report, moves.notices(), moves.clock.now(), terminal);
};

function hotfixOf({ values }: ParsedCommand): Hotfix | null {
  const freeze = values.get("hotfix");
  const reason = values.get("reason");
  if (freeze === undefined && reason === undefined) return null;
  if (freeze !== undefined && reason !== undefined) return { freeze, reason: parseReason(reason) };
  throw new ForgeError("E_REASON", {
    what: `expected --hotfix and --reason together, found --${freeze === undefined ? "reason" : "hotfix"} alone`,
    remedy: 'write --hotfix FREEZE --reason "why it cannot wait"',
  });
}
