import { type HoldVerb, holdChannel } from "../../forge/promotion/hold-channel.ts";
import { parseReason } from "../../forge/promotion/parse-reason.ts";
import { moveResult } from "../move-result.ts";
import { openCommandMoves } from "../open-command-moves.ts";
import type { Verb } from "./verb.ts";

const holdingVerb =
  (verb: HoldVerb): Verb =>
  async (command, terminal) => {
    const { flags, values } = command;
    const given = values.get("reason");
    const reason = given === undefined ? null : parseReason(given);
    const moves = await openCommandMoves(command, terminal);
    const report = await holdChannel(moves, {
      verb,
      channel: values.get("channel") ?? null,
      reason,
      forced: flags.get("force") ?? false,
      dryRun: flags.get("dry-run") ?? false,
    });
    return moveResult(report, moves.notices(), moves.clock.now(), terminal);
  };

/** The four verbs that say who may move a channel; the pointer stays where it is. */
export const holdVerb = holdingVerb("hold");
export const releaseVerb = holdingVerb("release");
export const lockVerb = holdingVerb("lock");
export const unlockVerb = holdingVerb("unlock");
