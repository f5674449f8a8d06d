import { parseCriteria, tightenPolicy } from "../../core/policy/index.ts";
import { parseReason } from "../../forge/promotion/parse-reason.ts";
import { pinChannel } from "../../forge/promotion/pin-channel.ts";
import { moveResult } from "../move-result.ts";
import { openCommandMoves } from "../open-command-moves.ts";
import type { Verb } from "./verb.ts";

/** pinVerb holds a channel at a build; --criteria may ask more of the build than the policy does, never less. */
export const pinVerb: Verb = async (command, terminal) => {
  const { flags, values, argument } = command;
  const [wanted, given] = [values.get("criteria"), values.get("reason")];
  const criteria = wanted === undefined ? null : parseCriteria(wanted);
  const reason = given === undefined ? null : parseReason(given);
  const moves = await openCommandMoves(command, terminal);
  const policy = criteria === null ? moves.policy : tightenPolicy(moves.policy, criteria);
  const report = await pinChannel(
    { ...moves, policy },
    {
      reference: argument ?? "latest",
      channel: values.get("channel") ?? null,
      autoPromote: flags.get("auto-promote") ?? false,
      criteria: criteria?.subjects ?? [],
      reason,
      dryRun: flags.get("dry-run") ?? false,
    },
  );
  return moveResult(report, moves.notices(), moves.clock.now(), terminal);
};
